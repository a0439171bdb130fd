//! Where things come from that other programs' files told: word for word, with the raw numbers and their scales.

use freshlegs_calendar::Day;
use rusqlite::named_params;
use serde_json::Value;

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, RecordId, StoreFault, Writer};

/// What it became here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A record.
    Record(RecordId),
    /// A morning.
    Morning(Day),
    /// A planned session or a rest day; what became of it since is the athlete's.
    Plan,
}

/// What one file told of one session or one morning.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The format's name, 1 to 100 characters.
    pub format: String,
    /// The file's own name for it, 1 to 400 characters; known once in a format.
    pub source: String,
    /// What it became.
    pub came: Came,
    /// Whether that lies in the bin.
    pub binned: bool,
    /// What the file said, as the importer understood it.
    pub told: Value,
}

impl Reader<'_> {
    /// All origins, by format and source.
    pub fn origins(&self) -> Result<Vec<Origin>, StoreFault> {
        let sql = concat!(include_str!("origin/read.sql"), " ORDER BY format, source");
        self.link.all("origin", sql, [], read)
    }

    /// What files told of a record, in the order they came.
    pub fn origins_of(&self, record: RecordId) -> Result<Vec<Origin>, StoreFault> {
        let sql = concat!(include_str!("origin/read.sql"), " WHERE record_id = :record ORDER BY origin.id");
        self.link.all("origin", sql, named_params! {":record": record.get()}, read)
    }
}

/// Writes origins.
pub struct Origins<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Origins.
    pub fn origins(&mut self) -> Origins<'_, 'a> {
        Origins(self)
    }
}

impl Origins<'_, '_> {
    /// Keeps what a file told for the first time.
    pub fn add(&mut self, origin: &Origin) -> Result<(), StoreFault> {
        let (record, day) = became(origin.came);
        let values = named_params! {
            ":format": origin.format, ":source": origin.source, ":record": record, ":day": stored(day)?,
            ":told": stored(&origin.told)?,
        };
        self.0.make(Table::Origin, include_str!("origin/add.sql"), values).map(|_| ())
    }

    /// Keeps what a file tells now, in the place of what it told before.
    pub fn update(&mut self, origin: &Origin) -> Result<(), StoreFault> {
        let named = named_params! {":format": origin.format, ":source": origin.source};
        let sql = "SELECT id FROM origin WHERE format = :format AND source = :source";
        let known = self.0.link.first("origin", sql, named, |row| row.get::<i64>("id"))?;
        let missing = || StoreFault::Missing { what: "origin", id: origin.source.clone() };
        self.0.touch(Table::Origin, known.ok_or_else(missing)?)?;
        let (record, day) = became(origin.came);
        let values = named_params! {
            ":format": origin.format, ":source": origin.source, ":record": record, ":day": stored(day)?,
            ":told": stored(&origin.told)?,
        };
        self.0.run(include_str!("origin/update.sql"), values).map(|_| ())
    }
}

fn became(came: Came) -> (Option<i64>, Option<Day>) {
    match came {
        Came::Record(record) => (Some(record.get()), None),
        Came::Morning(day) => (None, Some(day)),
        Came::Plan => (None, None),
    }
}

fn read(row: &Row<'_>) -> Result<Origin, StoreFault> {
    let came = match (row.maybe("record_id")?, row.maybe("morning")?) {
        (Some(record), _) => Came::Record(record),
        (None, Some(day)) => Came::Morning(day),
        (None, None) => Came::Plan,
    };
    Ok(Origin {
        format: row.get("format")?,
        source: row.get("source")?,
        came,
        binned: row.yes("binned")?,
        told: row.json("told")?,
    })
}
