//! Weeks whose plan was accepted.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::Day;
use freshlegs_plan::Mode;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, StoreFault, Writer};

/// A week with a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedWeek {
    /// Its first day, which names it.
    pub first: Day,
    /// The mode it was built in.
    pub mode: Mode,
    /// When the athlete accepted it.
    pub accepted_at: DateTime<FixedOffset>,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

impl Reader<'_> {
    /// The planned week that begins on a day.
    pub fn week(&self, first: Day) -> Result<Option<PlannedWeek>, StoreFault> {
        let sql = "SELECT * FROM planned_week WHERE first_day = :first";
        self.link.first("planned_week", sql, named_params! {":first": stored(first)?}, read)
    }

    /// The first day of the first week that was ever planned.
    pub fn first_week(&self) -> Result<Option<Day>, StoreFault> {
        let sql = "SELECT min(first_day) AS first_day FROM planned_week";
        self.link.first("planned_week", sql, [], |row| row.maybe("first_day")).map(Option::flatten)
    }

    /// The planned weeks that begin between two days, both included, in order.
    pub fn weeks(&self, from: Day, to: Day) -> Result<Vec<PlannedWeek>, StoreFault> {
        let sql = "SELECT * FROM planned_week WHERE first_day BETWEEN :from AND :to ORDER BY first_day";
        self.link.all("planned_week", sql, named_params! {":from": stored(from)?, ":to": stored(to)?}, read)
    }
}

/// Writes planned weeks.
pub struct Weeks<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Planned weeks.
    pub fn weeks(&mut self) -> Weeks<'_, 'a> {
        Weeks(self)
    }
}

impl Weeks<'_, '_> {
    /// Puts a week in, in the place of one with the same first day.
    pub fn put(&mut self, week: &PlannedWeek) -> Result<(), StoreFault> {
        let values = named_params! {
            ":first": stored(week.first)?,
            ":mode": stored(week.mode)?,
            ":accepted_at": stored(week.accepted_at)?,
            ":sample": week.sample,
        };
        if let Some(id) = self.number(week.first)? {
            self.0.touch(Table::PlannedWeek, id)?;
            let sql = "UPDATE planned_week SET mode = :mode, accepted_at = :accepted_at, sample = :sample
                       WHERE first_day = :first";
            return self.0.run(sql, values).map(|_| ());
        }
        let sql = "INSERT INTO planned_week (first_day, mode, accepted_at, sample)
                   VALUES (:first, :mode, :accepted_at, :sample)";
        self.0.make(Table::PlannedWeek, sql, values).map(|_| ())
    }

    /// Takes a week out, without its sessions; nothing happens if there is none.
    pub fn remove(&mut self, first: Day) -> Result<(), StoreFault> {
        match self.number(first)? {
            Some(id) => self.0.erase(Table::PlannedWeek, id),
            None => Ok(()),
        }
    }

    fn number(&self, first: Day) -> Result<Option<i64>, StoreFault> {
        let sql = "SELECT id FROM planned_week WHERE first_day = :first";
        self.0.link.first("planned_week", sql, named_params! {":first": stored(first)?}, |row| row.get("id"))
    }
}

fn read(row: &Row<'_>) -> Result<PlannedWeek, StoreFault> {
    Ok(PlannedWeek {
        first: row.get("first_day")?,
        mode: row.get("mode")?,
        accepted_at: row.get("accepted_at")?,
        sample: row.yes("sample")?,
    })
}
