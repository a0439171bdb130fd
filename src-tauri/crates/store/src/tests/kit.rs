//! Sessions, records and moments in one line, and the whole file as text.

use std::path::Path;
use std::process::Command;

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::{Content, Level, Mode};
use freshlegs_record::{Entry, Words};
use freshlegs_texts::Phrase;
use tempfile::TempDir;

use crate::images::Table;
use crate::{
    Changed, Moment, NewEvent, NewRecord, NewSession, NewTemplate, Op, Place, RecordId, SessionId, Store, StoreFault,
    Writer,
};

/// An athlete with a folder that is removed afterwards.
pub struct Athlete {
    pub folder: TempDir,
    pub store: Store,
}

impl Athlete {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::at(folder.path()), &monday()).unwrap();
        Self { folder, store }
    }

    pub fn place(&self) -> Place {
        Place::at(self.folder.path())
    }

    /// Closes the window and starts again.
    pub fn restarted(self) -> Self {
        let place = self.place();
        self.store.close().unwrap();
        Self { folder: self.folder, store: Store::open(&place, &monday()).unwrap() }
    }
}

/// Monday 23 November 2026, 18:42 in Berlin.
pub fn monday() -> Moment {
    moment("2026-11-23T18:42:05+01:00")
}

pub fn moment(at: &str) -> Moment {
    let at: DateTime<FixedOffset> = at.parse().unwrap();
    Moment { today: at.date_naive().to_string().parse().unwrap(), at }
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn planned(on: &str, kind: Kind) -> NewSession {
    NewSession {
        day: day(on),
        kind,
        minutes: (kind != Kind::Rest).then_some(Minutes::of(50)),
        level: Level::Trained,
        mode: Mode::Cultivate,
        pinned: false,
        own: false,
        content: Content::default(),
        why: Phrase::new("why-first-speed").with("day", 2),
        sample: false,
    }
}

/// A record with effort and quality and nothing else.
pub fn done(on: &str, kind: Kind, effort: i64, quality: i64) -> NewRecord {
    let mut entry = Entry::blank(day(on), kind);
    entry.effort = Some(effort.try_into().unwrap());
    entry.quality = Some(quality.try_into().unwrap());
    NewRecord { session: None, entry, recorded_at: monday().at, sample: false }
}

/// A match of ninety minutes.
pub fn event(on: &str) -> NewEvent {
    let (minutes, note) = (Some(Minutes::of(90)), Some(Words::try_from("14:00, home".to_owned()).unwrap()));
    NewEvent { day: day(on), kind: Kind::Match, minutes, note, weekly: false, until: None, sample: false }
}

/// A session of the athlete's own.
pub fn template(kind: Kind) -> NewTemplate {
    let body = r#"{"title":"Mine","blocks":[{"part":"work","title":"Hops","sets":2,"reps":5}]}"#;
    NewTemplate { kind, body: serde_json::from_str(body).unwrap() }
}

/// What the step is called where a test does not care.
pub fn some_op() -> Op {
    Op::SetSetting { name: "test".to_owned() }
}

impl Store {
    /// A change whose label and moment do not matter.
    pub fn act<T>(&mut self, write: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreFault>) -> Changed<T> {
        self.change(some_op(), &monday(), write).unwrap()
    }

    /// Plans a session.
    pub fn plan(&mut self, session: &NewSession) -> SessionId {
        self.act(|write| write.sessions().add(session)).output
    }

    /// Records a session.
    pub fn record(&mut self, record: &NewRecord) -> RecordId {
        self.act(|write| write.records().add(record)).output
    }

    /// Every row that undo is answerable for, as text.
    pub fn dump(&self) -> String {
        let link = self.link();
        let mut rows = Vec::new();
        for table in Table::ALL {
            let ids = link
                .all(table.name(), &format!("SELECT id FROM {} ORDER BY id", table.name()), [], |row| row.get("id"));
            for id in ids.unwrap() {
                rows.push(format!("{} {}", table.name(), link.image(table, id).unwrap().unwrap()));
            }
        }
        rows.join("\n")
    }

    /// Whether SQLite finds nothing wrong, in the file and between its tables.
    pub fn is_sound(&self) -> bool {
        let whole: String = self.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        let broken = self.link().number("SELECT count(*) FROM pragma_foreign_key_check").unwrap();
        whole == "ok" && broken == 0
    }
}

/// The variable that tells a test of this binary that it is the child of itself.
pub const CHILD: &str = "FRESHLEGS_STORE_TEST_CHILD";

/// The same test again in a process of its own, whose folder is in [`CHILD`].
pub fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(CHILD, folder);
    command
}
