//! A complete export comes into an empty file, and the file is the one it was made from.

use std::path::Path;

use freshlegs_calendar::Day;
use freshlegs_exchange::json::{EventRow, Export, FrameRow, MorningRow, RecordRow, SessionRow};
use freshlegs_plan::{DayFrame, Place};
use freshlegs_record::Entry;
use freshlegs_store::{
    Draft, FrameOf, Moment, Morning, NewEvent, NewSession, NewTemplate, Op, PlannedWeek, Record, RecordId, Session,
    SessionId, SessionState, StoreFault, Writer,
};
use freshlegs_texts::Phrase;

use crate::export::renamed;
use crate::tag_records::count;
use crate::{Desk, Done, Refusal, Said, export_origins, settings};

/// An export of a lifetime has some megabytes; a file beyond this is something else.
const MOST_BYTES: u64 = 256 << 20;

impl Desk {
    /// Brings in a file that was exported before.
    pub fn import_export_file(&mut self, moment: &Moment, path: &Path) -> Result<Done<Said>, Refusal> {
        let read = std::fs::metadata(path).and_then(|file| match file.len() {
            ..=MOST_BYTES => std::fs::read(path),
            _ => Err(std::io::Error::from(std::io::ErrorKind::FileTooLarge)),
        });
        let bytes = read.map_err(|fault| {
            let said = Phrase::new("actions-file-not-read").with("file", path.display().to_string());
            Refusal::fault(self.say(&said.with("why", fault.to_string())))
        })?;
        self.import_export(moment, &bytes)
    }

    /// Brings in a document that was exported before. The file must be empty; settings become those of the document.
    pub fn import_export(&mut self, moment: &Moment, document: &[u8]) -> Result<Done<Said>, Refusal> {
        if !self.is_empty()? {
            return Err(Refusal::fault(self.words().word("actions-import-not-empty")));
        }
        let refuse = |why: String| Refusal::fault(self.say(&Phrase::new("actions-import-refused").with("why", why)));
        let text = std::str::from_utf8(document).map_err(|fault| refuse(fault.to_string()))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let export = Export::read(text).map_err(|fault| refuse(fault.to_string()))?;
        let (records, sessions) = (count(&export.records), count(&export.sessions));
        let changed = self.change(Op::ImportExport { records }, moment, |write| bring_in(write, export));
        let changed = changed.map_err(|fault| {
            let said = Phrase::new("actions-import-refused").with("why", fault.message);
            Refusal::fault(self.say(&said))
        })?;
        let language = settings::language(&self.read())?;
        self.speak(language);
        let said = Phrase::new("actions-imported").with("records", records).with("sessions", sessions);
        let said = self.say(&said);
        self.done(changed, Said { said })
    }

    /// Whether nothing was ever entered but settings.
    pub fn is_empty(&self) -> Result<bool, Refusal> {
        let read = self.read();
        let planned = read.span()?.is_some() || !read.weeks(Day::MIN, Day::MAX)?.is_empty() || !read.bin()?.is_empty();
        let framed = !read.events(Day::MIN, Day::MAX)?.is_empty() || !read.frames()?.is_empty();
        let lived = !read.chapters()?.is_empty() || !read.mornings(Day::MIN, Day::MAX)?.is_empty();
        Ok(!(planned || framed || lived || !read.templates()?.is_empty()))
    }
}

fn bring_in(write: &mut Writer<'_>, export: Export) -> Result<(), Refusal> {
    for name in write.read().settings()?.keys().filter(|name| !export.settings.contains_key(*name)) {
        write.unset(name)?;
    }
    for (name, value) in &export.settings {
        write.set(name, value)?;
    }
    for row in export.weeks {
        let (first, mode, accepted_at, sample) = (row.first, row.mode, row.accepted_at, row.sample);
        write.weeks().put(&PlannedWeek { first, mode, accepted_at, sample })?;
    }
    for chapter in &export.chapters {
        write.chapters().begin(chapter, false)?;
    }
    for EventRow { day, kind, minutes, note, weekly, until, sample } in export.events {
        write.events().add(&NewEvent { day, kind, minutes, note, weekly, until, sample })?;
    }
    for row in export.frames {
        bring_in_frame(write, row)?;
    }
    for row in export.templates {
        write.templates().add(&NewTemplate { kind: row.kind, body: row.body })?;
    }
    for row in export.mornings {
        write.mornings().put(&morning(row))?;
    }
    let sessions = export.sessions.into_iter().map(|row| bring_in_session(write, row));
    let sessions = sessions.collect::<Result<Vec<SessionId>, _>>()?;
    let (mut records, count) = (Vec::new(), export.records.len());
    for row in export.records.into_iter().chain(export.bin) {
        records.push(bring_in_record(write, row, &sessions)?);
    }
    export_origins::bring_in(write, export.origins, export.mappings, &records, count)?;
    let numbered = |ids: &[i64], number: i64| usize::try_from(number - 1).ok().and_then(|at| ids.get(at).copied());
    let sessions: Vec<i64> = sessions.into_iter().map(SessionId::get).collect();
    for row in export.drafts {
        let draft = Draft { form: row.key, body: row.body, changed_at: row.changed_at };
        let draft = renamed(draft, |session| numbered(&sessions, session), |record| numbered(&records, record));
        write.keep_draft(&draft)?;
    }
    Ok(())
}

fn bring_in_frame(write: &mut Writer<'_>, row: FrameRow) -> Result<(), Refusal> {
    let of = match (row.weekday, row.day) {
        (Some(weekday), None) => FrameOf::Weekday(weekday),
        (None, Some(day)) => FrameOf::Day(day),
        _ => return Err(StoreFault::Refused { rule: "a frame is of a weekday or of one date".to_owned() }.into()),
    };
    let there = [(Place::Track, row.track), (Place::Gym, row.gym), (Place::Bike, row.bike)];
    let places: Vec<Place> = there.into_iter().filter(|(_, there)| *there).map(|(place, _)| place).collect();
    Ok(write.frames().put(of, DayFrame::new(row.minutes, &places))?)
}

fn morning(row: MorningRow) -> Morning {
    Morning {
        day: row.day,
        sleep: row.sleep.map(|rated| rated.0),
        soreness: row.soreness.map(|rated| rated.0),
        tiredness: row.tiredness.map(|rated| rated.0),
        pain: row.pain.map(|rated| rated.0),
        sharp: row.sharp,
    }
}

fn bring_in_session(write: &mut Writer<'_>, row: SessionRow) -> Result<SessionId, Refusal> {
    let id = write.sessions().add(&NewSession {
        day: row.day,
        kind: row.kind,
        minutes: row.minutes,
        level: row.level,
        mode: row.mode,
        pinned: row.pinned,
        own: row.own,
        content: row.content.clone(),
        why: row.why.clone(),
        sample: row.sample,
    })?;
    write.sessions().update(&Session {
        id,
        day: row.day,
        kind: row.kind,
        minutes: row.minutes,
        level: row.level,
        mode: row.mode,
        state: row.skipped.map_or(SessionState::Planned, |skipped| SessionState::Skipped(skipped.reason)),
        moved_from: row.moved_from,
        anyway: row.anyway,
        exception: row.exception,
        pinned: row.pinned,
        own: row.own,
        content: row.content,
        why: row.why,
        sample: row.sample,
    })?;
    Ok(id)
}

fn bring_in_record(write: &mut Writer<'_>, row: RecordRow, sessions: &[SessionId]) -> Result<i64, Refusal> {
    let session = row.session.map(|number| {
        let known = usize::try_from(number).ok().and_then(|number| sessions.get(number.checked_sub(1)?));
        let missing = || StoreFault::Missing { what: "session", id: number.to_string() };
        known.copied().ok_or_else(missing)
    });
    let mut tags = row.tags;
    tags.sort();
    let record = Record {
        // Any number will do: the row gets its own.
        id: RecordId::try_from(1).map_err(|fault| StoreFault::Refused { rule: fault.to_string() })?,
        session: session.transpose()?,
        entry: Entry::from(row.entry),
        tags,
        recorded_at: row.recorded_at,
        changed_at: row.changed_at,
        sample: row.sample,
    };
    let id = write.records().bring_in(&record, row.removed_at)?;
    let given = row.given.into_iter().map(export_origins::as_given).collect::<Result<Vec<_>, _>>()?;
    write.records().rate_as_given(id, &given)?;
    Ok(id.get())
}
