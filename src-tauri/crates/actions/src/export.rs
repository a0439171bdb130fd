//! Everything in the athlete's file as one JSON document.

use std::collections::BTreeMap;
use std::path::Path;

use freshlegs_calendar::Day;
use freshlegs_exchange::json::{DraftRow, Export, RecordRow, SessionRow, SkippedRow, VERSION, WeekRow};
use freshlegs_store::{Moment, Reader, Record, Session, SessionId, SessionState, StoreFault};

use crate::{Desk, Refusal};

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
    let records = |rows: Vec<Record>| (1..).zip(rows).map(|(number, row)| record_row(number, row, &numbers)).collect();
    let week = |week: freshlegs_store::PlannedWeek| WeekRow {
        first: week.first,
        mode: week.mode,
        accepted_at: week.accepted_at,
        sample: week.sample,
    };
    let draft =
        |draft: freshlegs_store::Draft| DraftRow { key: draft.form, changed_at: draft.changed_at, body: draft.body };
    Ok(Export {
        freshlegs_export: VERSION,
        settings: read.settings()?,
        weeks: read.weeks(Day::MIN, Day::MAX)?.into_iter().map(week).collect(),
        records: records(read.all_records()?),
        bin: records(read.bin()?),
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
        own: session.own,
        why: session.why,
        sample: session.sample,
    }
}

fn record_row(number: u32, record: Record, numbers: &BTreeMap<SessionId, u32>) -> RecordRow {
    RecordRow {
        number,
        session: record.session.and_then(|session| numbers.get(&session).copied()),
        entry: record.entry.into(),
        recorded_at: record.recorded_at,
        changed_at: record.changed_at,
        sample: record.sample,
    }
}
