//! Weeks whose plan was accepted.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::Day;
use freshlegs_plan::Mode;
use serde::{Deserialize, Serialize};

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
    pub fn week(&self, _first: Day) -> Result<Option<PlannedWeek>, StoreFault> {
        unimplemented!()
    }

    /// The planned weeks that begin between two days, both included, in order.
    pub fn weeks(&self, _from: Day, _to: Day) -> Result<Vec<PlannedWeek>, StoreFault> {
        unimplemented!()
    }
}

/// Writes planned weeks.
pub struct Weeks<'w, 'a>(#[expect(dead_code, reason = "bodies follow")] &'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Planned weeks.
    pub fn weeks(&mut self) -> Weeks<'_, 'a> {
        Weeks(self)
    }
}

impl Weeks<'_, '_> {
    /// Puts a week in, in the place of one with the same first day.
    pub fn put(&mut self, _week: &PlannedWeek) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Takes a week out, without its sessions; nothing happens if there is none.
    pub fn remove(&mut self, _first: Day) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
