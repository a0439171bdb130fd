//! Sessions and mornings as they would be stored, one row each.

use std::collections::BTreeMap;

use freshlegs_exchange::import::found::{FoundRating, FoundStart};
use freshlegs_store::{AsGiven, Channel, RecordId};
use freshlegs_texts::Phrase;

use super::memory::channel_name;
use super::mornings::{MorningFate, MorningWould};
use super::reading::Reading;
use super::scales::{bare, word};
use super::sorted::{Fate, Would};
use super::view::{FateName, ImportMorning, ImportRow, ImportedRating};
use crate::board::sentence;
use crate::{Desk, dates};

/// A session as it would be stored.
pub(super) fn row(desk: &Desk, reading: &Reading, would: &Would) -> ImportRow {
    let Would { file, session, kind, fate, .. } = would;
    let start: Option<FoundStart> = session.start;
    let ratings: Vec<ImportedRating> = session.ratings.iter().map(|rating| rated(desk, rating)).collect();
    let place = |channel: Channel| place_of(would, channel);
    let (fate, record) = named(fate);
    let day = start.map(|start| start.day);
    ImportRow {
        file: file_name(reading, *file),
        fate,
        fate_word: desk.words().word(&format!("actions-import-fate-{}", fate.name())),
        why: match &would.fate {
            Fate::Rejected(why) => Some(sentence(&why.to_string())),
            _ => None,
        },
        record,
        day,
        date: day.map(|day| desk.say(&dates::day_of_year(day))).unwrap_or_default(),
        time: start.and_then(|start| start.time),
        utc: start.and_then(|start| start.utc),
        sport: session.sport.clone(),
        kind: *kind,
        title: desk.say(&freshlegs_plan::kind_title(*kind)),
        minutes: session.minutes.filter(|minutes| *minutes > 0.0).map(|minutes| minutes.round().max(1.0) as u16),
        distance_m: session.distance_m,
        effort: place(Channel::Effort),
        quality: place(Channel::Quality),
        keenness: place(Channel::Keenness).map(|place| place - 5.0),
        ratings,
        note: session.note.clone(),
        source: BTreeMap::from([
            ("format".to_owned(), session.source.format.clone()),
            ("id".to_owned(), session.source.id.clone()),
        ]),
    }
}

/// A morning as it would be stored.
pub(super) fn morning(desk: &Desk, reading: &Reading, would: &MorningWould) -> ImportMorning {
    ImportMorning {
        file: file_name(reading, would.file),
        fate: match would.fate {
            MorningFate::New => FateName::New,
            MorningFate::Changed => FateName::Changed,
            MorningFate::Duplicate => FateName::Duplicate,
            MorningFate::Empty => FateName::Rejected,
        },
        day: would.day(),
        sleep: would.morning.sleep.map(i8::from),
        soreness: would.morning.soreness.map(i8::from),
        tiredness: would.morning.tiredness.map(i8::from),
        ratings: would.told.ratings.iter().map(|rating| rated(desk, rating)).collect(),
    }
}

pub(super) fn file_name(reading: &Reading, file: usize) -> String {
    reading.files.get(file).map(|file| file.name.clone()).unwrap_or_default()
}

/// A number's place on 0–10 as this import would store it, or as the file has it where nothing is stored.
fn place_of(would: &Would, channel: Channel) -> Option<f64> {
    let of =
        |ratings: &[AsGiven]| ratings.iter().find(|rating| rating.channel == channel).map(|rating| rating.canonical);
    match &would.fate {
        Fate::New(given) => of(&given.ratings),
        Fate::Changed { .. } | Fate::Duplicate(_) | Fate::Planned(_) | Fate::Rejected(_) => {
            let given = super::given::given(&would.session, would.kind).ok();
            given.and_then(|given| of(&given.ratings))
        }
    }
}

fn named(fate: &Fate) -> (FateName, Option<RecordId>) {
    match fate {
        Fate::New(_) => (FateName::New, None),
        Fate::Changed { record, .. } => (FateName::Changed, Some(*record)),
        Fate::Duplicate(record) => (FateName::Duplicate, *record),
        Fate::Planned(_) => (FateName::Planned, None),
        Fate::Rejected(_) => (FateName::Rejected, None),
    }
}

impl FateName {
    /// The name as in the phrases.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Duplicate => "duplicate",
            Self::Planned => "planned",
            Self::Rejected => "rejected",
        }
    }
}

fn rated(desk: &Desk, rating: &FoundRating) -> ImportedRating {
    let FoundRating { channel, as_given, scale, canonical } = rating;
    let said = match canonical {
        Some(place) => Phrase::new("actions-import-rating").with("place", bare(*place)),
        None if (scale.least..=scale.most).contains(as_given) => Phrase::new("actions-import-rating-none"),
        None => Phrase::new("actions-import-rating-off"),
    };
    let channel_word = Phrase::new(format!("actions-import-channel-{}", channel_name(*channel)));
    let said = said.with("channel", channel_word).with("given", bare(*as_given));
    ImportedRating {
        channel: channel_name(*channel).to_owned(),
        as_given: *as_given,
        scale: scale.name.clone(),
        least: scale.least,
        most: scale.most,
        higher_is: word(scale.towards).to_owned(),
        canonical: *canonical,
        said: desk.say(&said.with("least", bare(scale.least)).with("most", bare(scale.most))),
    }
}
