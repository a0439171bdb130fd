//! Everything in the athlete's file as one JSON document.

use std::collections::BTreeMap;
use std::path::Path;

use freshlegs_calendar::Day;
use freshlegs_exchange::json::{
    DraftRow, EventRow, Export, FrameRow, MorningRow, Rated, RecordRow, SessionRow, SkippedRow, TemplateRow, VERSION,
    WeekRow,
};
use freshlegs_plan::{DayFrame, Place};
use freshlegs_store::{
    Draft, FrameOf, Moment, Morning, NewEvent, NewTemplate, Reader, Record, RecordId, Session, SessionId, SessionState,
    StoreFault,
};

use crate::{Desk, Refusal, export_origins};

impl Desk {
    /// The suggested name of the file: `freshlegs-2026-11-26.json`.
    pub fn export_name(&self, moment: &Moment) -> String {
        format!("freshlegs-{}.json", moment.today)
    }

    /// The document; the same file gives the same bytes, whenever it is asked for.
    pub fn export_json(&self, _moment: &Moment) -> Result<Vec<u8>, Refusal> {
        let text = export(&self.read())?.write().map_err(|fault| Refusal::fault(fault.to_string()))?;
        Ok(text.into_bytes())
    }

    /// Writes the document.
    pub fn save_export(&self, moment: &Moment, path: &Path) -> Result<(), Refusal> {
        let text = self.export_json(moment)?;
        self.write_file(path, &text)
    }
}

fn export(read: &Reader<'_>) -> Result<Export, StoreFault> {
    let sessions = read.sessions(Day::MIN, Day::MAX)?;
    let numbers: BTreeMap<SessionId, u32> = sessions.iter().map(|session| session.id).zip(1..).collect();
    let all = read.all_records()?;
    let of_records: BTreeMap<RecordId, u32> = all.iter().map(|record| record.id).zip(1..).collect();
    let mut given = export_origins::given(read)?;
    let mut records = |rows: Vec<Record>| -> Vec<RecordRow> {
        let row = |(number, record): (u32, Record)| {
            let given = given.remove(&record.id).unwrap_or_default();
            RecordRow { given, ..record_row(number, record, &numbers) }
        };
        (1..).zip(rows).map(row).collect()
    };
    let (binned, times): (Vec<_>, Vec<_>) =
        read.binned()?.into_iter().map(|binned| (binned.record, binned.removed_at)).unzip();
    let of_bin: BTreeMap<RecordId, u32> = binned.iter().map(|record| record.id).zip(1..).collect();
    let bin =
        records(binned).into_iter().zip(times).map(|(row, at)| RecordRow { removed_at: Some(at), ..row }).collect();
    let week = |week: freshlegs_store::PlannedWeek| WeekRow {
        first: week.first,
        mode: week.mode,
        accepted_at: week.accepted_at,
        sample: week.sample,
    };
    // A form names its session and its record; in the document both have the document's numbers.
    let session_number = |id: i64| SessionId::try_from(id).ok().and_then(|id| numbers.get(&id)).map(|n| i64::from(*n));
    let record_number = |id: i64| RecordId::try_from(id).ok().and_then(|id| of_records.get(&id)).map(|n| i64::from(*n));
    let draft = |draft: Draft| {
        let Draft { form: key, body, changed_at } = renamed(draft, session_number, record_number);
        DraftRow { key, changed_at, body }
    };
    Ok(Export {
        freshlegs_export: VERSION,
        settings: read.settings()?,
        weeks: read.weeks(Day::MIN, Day::MAX)?.into_iter().map(week).collect(),
        chapters: read.chapters()?,
        events: read.events(Day::MIN, Day::MAX)?.into_iter().map(|event| event_row(event.what)).collect(),
        frames: read.frames()?.into_iter().map(|(of, frame)| frame_row(of, frame)).collect(),
        templates: read.templates()?.into_iter().map(|known| template_row(known.what)).collect(),
        mornings: read.mornings(Day::MIN, Day::MAX)?.into_iter().map(morning_row).collect(),
        records: records(all),
        bin,
        origins: export_origins::origins(read, &of_records, &of_bin)?,
        mappings: export_origins::mappings(read)?,
        drafts: read.drafts()?.into_iter().map(draft).collect(),
        sessions: (1..).zip(sessions).map(|(number, session)| session_row(number, session)).collect(),
    })
}

fn session_row(number: u32, session: Session) -> SessionRow {
    SessionRow {
        number,
        day: session.day,
        kind: session.kind,
        minutes: session.minutes,
        level: session.level,
        mode: session.mode,
        skipped: match session.state {
            SessionState::Planned => None,
            SessionState::Skipped(reason) => Some(SkippedRow { reason }),
        },
        moved_from: session.moved_from,
        anyway: session.anyway,
        exception: session.exception,
        pinned: session.pinned,
        own: session.own,
        content: session.content,
        why: session.why,
        sample: session.sample,
    }
}

fn event_row(event: NewEvent) -> EventRow {
    let NewEvent { day, kind, minutes, note, weekly, until, sample } = event;
    EventRow { day, kind, minutes, note, weekly, until, sample }
}

fn frame_row(of: FrameOf, frame: DayFrame) -> FrameRow {
    let has = |place: Place| frame.places().any(|there| there == place);
    let (weekday, day) = match of {
        FrameOf::Weekday(weekday) => (Some(weekday), None),
        FrameOf::Day(day) => (None, Some(day)),
    };
    let (track, gym, bike) = (has(Place::Track), has(Place::Gym), has(Place::Bike));
    FrameRow { weekday, day, minutes: frame.minutes, track, gym, bike }
}

fn template_row(template: NewTemplate) -> TemplateRow {
    TemplateRow { kind: template.kind, body: template.body }
}

fn morning_row(morning: Morning) -> MorningRow {
    let Morning { day, sleep, soreness, tiredness, pain, sharp } = morning;
    let (sleep, soreness, tiredness) = (sleep.map(Rated), soreness.map(Rated), tiredness.map(Rated));
    MorningRow { day, sleep, soreness, tiredness, pain: pain.map(Rated), sharp }
}

fn record_row(number: u32, record: Record, numbers: &BTreeMap<SessionId, u32>) -> RecordRow {
    RecordRow {
        number,
        session: record.session.and_then(|session| numbers.get(&session).copied()),
        entry: record.entry.into(),
        given: Vec::new(),
        tags: record.tags,
        removed_at: None,
        recorded_at: record.recorded_at,
        changed_at: record.changed_at,
        sample: record.sample,
    }
}

/// A form under the names that its session and its record have elsewhere. One whose session or record is gone keeps
/// its own.
pub(crate) fn renamed(
    draft: Draft,
    session: impl Fn(i64) -> Option<i64>,
    record: impl Fn(i64) -> Option<i64>,
) -> Draft {
    let Draft { form, mut body, changed_at } = draft;
    let number = |prefix: &str| form.strip_prefix(prefix)?.parse::<i64>().ok();
    let of_session = ["session", "own"].into_iter().find_map(|name| {
        let there = number(&format!("{name}-")).and_then(&session)?;
        Some(format!("{name}-{there}"))
    });
    let of_record = || number("record-").and_then(&record).map(|there| format!("record-{there}"));
    let form = of_session.or_else(of_record).unwrap_or_else(|| form.clone());
    if let Some(id) = body.get_mut("session")
        && let Some(there) = id.as_i64().and_then(&session)
    {
        *id = there.into();
    }
    if let Some(id) = body.get_mut("record")
        && let Some(there) = id.as_i64().and_then(&record)
    {
        *id = there.into();
    }
    Draft { form, body, changed_at }
}
