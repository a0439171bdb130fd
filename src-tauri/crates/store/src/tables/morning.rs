//! Mornings: what the athlete said of the night and of the body on getting up.

use freshlegs_calendar::{Day, Pain, Sleep, Soreness, Tiredness};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, StoreFault, Writer};

/// What was said on a morning. What was not answered is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Morning {
    /// The day.
    pub day: Day,
    /// How well the night was.
    pub sleep: Option<Sleep>,
    /// How sore the body was.
    pub soreness: Option<Soreness>,
    /// How tired the athlete was.
    pub tiredness: Option<Tiredness>,
    /// Pain on getting up, asked while coming back.
    pub pain: Option<Pain>,
    /// Whether there is a sharp pain, a bruise or a limp.
    pub sharp: bool,
}

impl Morning {
    /// A morning of which nothing was said.
    pub const fn blank(day: Day) -> Self {
        Self { day, sleep: None, soreness: None, tiredness: None, pain: None, sharp: false }
    }
}

impl Reader<'_> {
    /// The mornings between two days, both included, in order.
    pub fn mornings(&self, from: Day, to: Day) -> Result<Vec<Morning>, StoreFault> {
        let sql = include_str!("morning/read.sql");
        self.link.all("morning", sql, named_params! {":from": stored(from)?, ":to": stored(to)?}, read)
    }

    /// What was said of one morning.
    pub fn morning(&self, day: Day) -> Result<Option<Morning>, StoreFault> {
        Ok(self.mornings(day, day)?.into_iter().next())
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
            ":sleep": stored(morning.sleep)?,
            ":soreness": stored(morning.soreness)?,
            ":tiredness": stored(morning.tiredness)?,
            ":pain": stored(morning.pain)?,
            ":sharp": morning.sharp,
            ":changed_at": stored(self.0.moment().at)?,
        };
        let sql = "SELECT id FROM morning WHERE day = :day";
        let known = self.0.link.first("morning", sql, named_params! {":day": day}, |row| row.get::<i64>("id"))?;
        match known {
            Some(id) => {
                self.0.touch(Table::Morning, id)?;
                self.0.run(include_str!("morning/update.sql"), values).map(|_| ())
            }
            None => self.0.make(Table::Morning, include_str!("morning/add.sql"), values).map(|_| ()),
        }
    }
}

fn read(row: &Row<'_>) -> Result<Morning, StoreFault> {
    Ok(Morning {
        day: row.get("day")?,
        sleep: row.maybe("sleep")?,
        soreness: row.maybe("soreness")?,
        tiredness: row.maybe("tiredness")?,
        pain: row.maybe("pain")?,
        sharp: row.yes("sharp")?,
    })
}
