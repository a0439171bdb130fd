//! Minutes and places: what a weekday usually has, and what one date has instead.

use freshlegs_calendar::{Day, Weekday};
use freshlegs_plan::{DayFrame, Place};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, StoreFault, Writer};

/// Which days a frame is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FrameOf {
    /// Every such weekday.
    Weekday(Weekday),
    /// One date only; it stands above the weekday's.
    Day(Day),
}

impl Reader<'_> {
    /// All frames that were set.
    pub fn frames(&self) -> Result<Vec<(FrameOf, DayFrame)>, StoreFault> {
        self.link.all("day_frame", "SELECT * FROM day_frame ORDER BY day, id", [], read)
    }

    fn frame_number(&self, of: FrameOf) -> Result<Option<i64>, StoreFault> {
        let (weekday, day) = columns(of);
        let sql = "SELECT id FROM day_frame WHERE weekday IS :weekday AND day IS :day";
        let values = named_params! {":weekday": stored(weekday)?, ":day": stored(day)?};
        self.link.first("day_frame", sql, values, |row| row.get("id"))
    }
}

/// Writes frames.
pub struct Frames<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Frames.
    pub fn frames(&mut self) -> Frames<'_, 'a> {
        Frames(self)
    }
}

impl Frames<'_, '_> {
    /// Sets a frame, in the place of one for the same days.
    pub fn put(&mut self, of: FrameOf, frame: DayFrame) -> Result<(), StoreFault> {
        let (weekday, day) = columns(of);
        let has = |place: Place| frame.places().any(|there| there == place);
        let values = named_params! {
            ":weekday": stored(weekday)?,
            ":day": stored(day)?,
            ":minutes": frame.minutes,
            ":track": has(Place::Track),
            ":gym": has(Place::Gym),
            ":bike": has(Place::Bike),
        };
        if let Some(id) = self.0.read().frame_number(of)? {
            self.0.touch(Table::DayFrame, id)?;
            let sql = "UPDATE day_frame SET minutes = :minutes, track = :track, gym = :gym, bike = :bike
                       WHERE weekday IS :weekday AND day IS :day";
            return self.0.run(sql, values).map(|_| ());
        }
        let sql = "INSERT INTO day_frame (weekday, day, minutes, track, gym, bike)
                   VALUES (:weekday, :day, :minutes, :track, :gym, :bike)";
        self.0.make(Table::DayFrame, sql, values).map(|_| ())
    }

    /// Takes a frame out; nothing happens if there is none.
    pub fn remove(&mut self, of: FrameOf) -> Result<(), StoreFault> {
        match self.0.read().frame_number(of)? {
            Some(id) => self.0.erase(Table::DayFrame, id),
            None => Ok(()),
        }
    }
}

fn columns(of: FrameOf) -> (Option<Weekday>, Option<Day>) {
    match of {
        FrameOf::Weekday(weekday) => (Some(weekday), None),
        FrameOf::Day(day) => (None, Some(day)),
    }
}

fn read(row: &Row<'_>) -> Result<(FrameOf, DayFrame), StoreFault> {
    let of = match (row.maybe("weekday")?, row.maybe("day")?) {
        (Some(weekday), _) => FrameOf::Weekday(weekday),
        (None, Some(day)) => FrameOf::Day(day),
        (None, None) => return Err(row.unreadable("weekday", "it names no day")),
    };
    let mut places = Vec::new();
    for (place, column) in [(Place::Track, "track"), (Place::Gym, "gym"), (Place::Bike, "bike")] {
        if row.yes(column)? {
            places.push(place);
        }
    }
    Ok((of, DayFrame::new(row.get("minutes")?, &places)))
}
