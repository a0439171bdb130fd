//! The morning after: what the athlete said of the body on a day, while coming back.

use freshlegs_calendar::{Day, Pain};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, StoreFault, Writer};

/// What was said on a morning.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Morning {
    /// The day.
    pub day: Day,
    /// Pain on getting up, if it was answered.
    pub pain: Option<Pain>,
    /// Whether there is a sharp pain, a bruise or a limp.
    pub sharp: bool,
}

impl Reader<'_> {
    /// The mornings between two days, both included, in order.
    pub fn mornings(&self, from: Day, to: Day) -> Result<Vec<Morning>, StoreFault> {
        let sql = "SELECT id, day, pain, sharp FROM morning WHERE day BETWEEN :from AND :to ORDER BY day";
        self.link.all("morning", sql, named_params! {":from": stored(from)?, ":to": stored(to)?}, read)
    }
}

/// Writes mornings.
pub struct Mornings<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Mornings.
    pub fn mornings(&mut self) -> Mornings<'_, 'a> {
        Mornings(self)
    }
}

impl Mornings<'_, '_> {
    /// Writes what was said of a morning, in the place of what was said before.
    pub fn put(&mut self, morning: &Morning) -> Result<(), StoreFault> {
        let day = stored(morning.day)?;
        let values = named_params! {
            ":day": day,
            ":pain": stored(morning.pain)?,
            ":sharp": morning.sharp,
            ":changed_at": stored(self.0.moment().at)?,
        };
        let sql = "SELECT id FROM morning WHERE day = :day";
        let known = self.0.link.first("morning", sql, named_params! {":day": day}, |row| row.get::<i64>("id"))?;
        if let Some(id) = known {
            self.0.touch(Table::Morning, id)?;
            let sql = "UPDATE morning SET pain = :pain, sharp = :sharp, changed_at = :changed_at WHERE day = :day";
            return self.0.run(sql, values).map(|_| ());
        }
        let sql = "INSERT INTO morning (day, pain, sharp, changed_at) VALUES (:day, :pain, :sharp, :changed_at)";
        self.0.make(Table::Morning, sql, values).map(|_| ())
    }
}

fn read(row: &Row<'_>) -> Result<Morning, StoreFault> {
    Ok(Morning { day: row.get("day")?, pain: row.maybe("pain")?, sharp: row.yes("sharp")? })
}
