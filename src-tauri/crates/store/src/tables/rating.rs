//! Ratings as they were given, each with its scale, and the same on a common 0–10 beside.

use freshlegs_calendar::{Effort, Enjoyment, Keenness, Pain, Quality, Scale, Towards};
use freshlegs_record::Entry;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, RecordId, StoreFault, Writer};

/// What is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the record's own")]
pub enum Channel {
    Keenness,
    Effort,
    Quality,
    Enjoyment,
    Pain,
}

/// One number that an athlete gave, with the scale it stands on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The record it belongs to.
    pub record: RecordId,
    /// What is rated.
    pub channel: Channel,
    /// The number as given.
    pub as_given: f64,
    /// The scale's name.
    pub scale: String,
    /// The scale's least number.
    pub least: f64,
    /// The scale's greatest number.
    pub most: f64,
    /// What a higher number means on that scale.
    pub towards: Towards,
    /// The same on 0–10, higher meaning what it means for the channel.
    pub canonical: f64,
}

/// A number as it was given elsewhere, with the scale it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct AsGiven {
    /// What is rated.
    pub channel: Channel,
    /// The number as given.
    pub as_given: f64,
    /// The scale's name, 1 to 100 characters; never that of one of our own scales.
    pub scale: String,
    /// The scale's least number.
    pub least: f64,
    /// The scale's greatest number.
    pub most: f64,
    /// What a higher number means on that scale.
    pub towards: Towards,
    /// The same on 0–10, higher meaning what it means for the channel.
    pub canonical: f64,
}

impl Channel {
    /// All channels, in the order of the form.
    pub const ALL: [Self; 5] = [Self::Keenness, Self::Effort, Self::Quality, Self::Enjoyment, Self::Pain];

    /// The scale on which Freshlegs itself asks.
    pub const fn scale(self) -> Scale {
        match self {
            Self::Keenness => Keenness::SCALE,
            Self::Effort => Effort::SCALE,
            Self::Quality => Quality::SCALE,
            Self::Enjoyment => Enjoyment::SCALE,
            Self::Pain => Pain::SCALE,
        }
    }

    /// What an entry says of this channel.
    fn of(self, entry: &Entry) -> Option<i8> {
        match self {
            Self::Keenness => entry.keenness.map(Keenness::get),
            Self::Effort => entry.effort.map(Effort::get),
            Self::Quality => entry.quality.map(Quality::get),
            Self::Enjoyment => entry.enjoyment.map(Enjoyment::get),
            Self::Pain => entry.pain.as_ref().map(|pain| pain.level.get()),
        }
    }

    /// A canonical number as the whole number on our own scale that is nearest: 7.5 keenness is +3 (2.5 rounds up).
    pub fn on_our_scale(self, canonical: f64) -> i64 {
        let Scale { least, most, .. } = self.scale();
        (canonical / 10.0 * f64::from(most - least)).round() as i64 + i64::from(least)
    }
}

impl Reader<'_> {
    /// The ratings of all records, or of one, by record and channel; those in the bin too.
    pub fn ratings(&self, record: Option<RecordId>) -> Result<Vec<Rating>, StoreFault> {
        let sql = "SELECT * FROM rating WHERE :record IS NULL OR record_id = :record ORDER BY record_id, channel";
        self.link.all("rating", sql, named_params! {":record": stored(record)?}, read)
    }
}

impl Reader<'_> {
    /// The ratings that stand on other scales than our own, by record and channel.
    pub fn ratings_from_elsewhere(&self) -> Result<Vec<Rating>, StoreFault> {
        let sql = "SELECT * FROM rating WHERE scale <> channel ORDER BY record_id, channel";
        self.link.all("rating", sql, [], read)
    }
}

impl Writer<'_> {
    /// Makes a record's ratings those of an entry. One that is the same stays untouched, with the scale it came on.
    pub(crate) fn rate(&mut self, record: i64, entry: &Entry) -> Result<(), StoreFault> {
        for channel in Channel::ALL {
            let stands = self.standing(record, channel)?;
            match (stands, channel.of(entry)) {
                (None, None) => {}
                (Some((_, canonical)), Some(given)) if channel.on_our_scale(canonical) == i64::from(given) => {}
                (Some((id, _)), None) => self.erase(Table::Rating, id)?,
                (stands, Some(given)) => {
                    if let Some((id, _)) = stands {
                        self.erase(Table::Rating, id)?;
                    }
                    self.add_rating(record, channel, given)?;
                }
            }
        }
        Ok(())
    }

    fn standing(&self, record: i64, channel: Channel) -> Result<Option<(i64, f64)>, StoreFault> {
        let sql = "SELECT id, canonical FROM rating WHERE record_id = :record AND channel = :channel";
        let values = named_params! {":record": record, ":channel": stored(channel)?};
        self.link.first("rating", sql, values, |row| Ok((row.get("id")?, row.get("canonical")?)))
    }

    fn add_rating(&mut self, record: i64, channel: Channel, given: i8) -> Result<(), StoreFault> {
        let scale = channel.scale();
        let width = f64::from(scale.most - scale.least);
        let given = AsGiven {
            channel,
            as_given: f64::from(given),
            scale: scale.name.to_owned(),
            least: f64::from(scale.least),
            most: f64::from(scale.most),
            towards: scale.towards,
            canonical: f64::from(given - scale.least) / width * 10.0,
        };
        self.add_given(record, &given)
    }

    /// Puts a rating in on the scale it was given on, in the place of what stands for its channel.
    pub(crate) fn rate_as_given(&mut self, record: i64, given: &AsGiven) -> Result<(), StoreFault> {
        if let Some((id, _)) = self.standing(record, given.channel)? {
            self.erase(Table::Rating, id)?;
        }
        self.add_given(record, given)
    }

    fn add_given(&mut self, record: i64, given: &AsGiven) -> Result<(), StoreFault> {
        let values = named_params! {
            ":record": record,
            ":channel": stored(given.channel)?,
            ":as_given": given.as_given,
            ":scale": given.scale,
            ":least": given.least,
            ":most": given.most,
            ":towards": stored(given.towards)?,
            ":canonical": given.canonical,
        };
        self.make(Table::Rating, include_str!("rating/add.sql"), values).map(|_| ())
    }
}

fn read(row: &Row<'_>) -> Result<Rating, StoreFault> {
    Ok(Rating {
        record: row.get("record_id")?,
        channel: row.get("channel")?,
        as_given: row.get("as_given")?,
        scale: row.get("scale")?,
        least: row.get("least")?,
        most: row.get("most")?,
        towards: row.get("towards")?,
        canonical: row.get("canonical")?,
    })
}
