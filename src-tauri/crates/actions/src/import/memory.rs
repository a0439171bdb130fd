//! What earlier imports taught: which way a scale runs, and what the sessions of a sport are.

use std::collections::{BTreeSet, HashMap};

use freshlegs_calendar::{Kind, Towards};
use freshlegs_exchange::import::found::{FoundChannel, FoundMorning, FoundRating, FoundSession};
use freshlegs_exchange::import::sport::guessed_kind;
use freshlegs_record::Entry;
use freshlegs_store::{Came, Origin, RecordId};

use super::choices::ImportChoices;

/// What is known of scales and sports before this import.
#[derive(Debug, Default)]
pub(super) struct Memory {
    directions: HashMap<(FoundChannel, String), Towards>,
    kinds: HashMap<String, Kind>,
}

impl Memory {
    /// From what was imported, and what its records are by now.
    pub(super) fn of<'a>(
        told: impl Iterator<Item = (&'a Origin, &'a Told)>,
        entry: impl Fn(RecordId) -> Option<&'a Entry>,
    ) -> Self {
        let mut memory = Self::default();
        for (origin, told) in told {
            for rating in told.ratings() {
                memory.directions.insert(key_of(rating), rating.scale.towards);
            }
            if let (Told::Session(session), Came::Record(record)) = (told, origin.came)
                && let Some(entry) = entry(record)
            {
                memory.kinds.insert(session.sport.clone(), entry.kind);
            }
        }
        memory
    }

    /// Ratings with their scales the way the athlete said. The scales that run otherwise than their files say are noted.
    pub(super) fn all_facing(
        &self,
        ratings: Vec<FoundRating>,
        choices: &ImportChoices,
        turned: &mut BTreeSet<String>,
    ) -> Vec<FoundRating> {
        let mut facing = |rating: FoundRating| {
            let said = rating.scale.towards;
            let faced = self.facing(rating, choices);
            if faced.scale.towards != said {
                turned.insert(scale_key(&faced));
            }
            faced
        };
        ratings.into_iter().map(&mut facing).collect()
    }

    /// A rating with its scale the way the athlete said, now or before.
    fn facing(&self, rating: FoundRating, choices: &ImportChoices) -> FoundRating {
        let known = self.directions.get(&key_of(&rating)).copied().unwrap_or(rating.scale.towards);
        let turned = choices.turned.get(&scale_key(&rating)).copied();
        let towards = match turned {
            Some(true) => other(rating.scale.towards),
            Some(false) => rating.scale.towards,
            None => known,
        };
        if towards == rating.scale.towards { rating } else { rating.turned() }
    }

    /// What a session is: as the athlete says, as the file says, as the same sport was before, or a guess.
    pub(super) fn kind(&self, session: &FoundSession, choices: &ImportChoices) -> Kind {
        let said = choices.kinds.get(&session.sport).copied().or(session.kind);
        let known = said.or_else(|| self.kinds.get(&session.sport).copied());
        known.unwrap_or_else(|| guessed_kind(&session.sport, session.minutes))
    }
}

/// What a file told of one thing, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    Session(Box<FoundSession>),
    Morning(FoundMorning),
    Nothing,
}

impl Told {
    /// What an origin holds. What an older program kept in another shape is nothing.
    pub(super) fn of(origin: &Origin) -> Self {
        if let Ok(session) = serde_json::from_value(origin.told.clone()) {
            return Self::Session(session);
        }
        serde_json::from_value(origin.told.clone()).map_or(Self::Nothing, Self::Morning)
    }

    fn ratings(&self) -> &[FoundRating] {
        match self {
            Self::Session(session) => &session.ratings,
            Self::Morning(morning) => &morning.ratings,
            Self::Nothing => &[],
        }
    }
}

fn key_of(rating: &FoundRating) -> (FoundChannel, String) {
    (rating.channel, rating.scale.name.clone())
}

/// The name by which a scale is turned: its channel and its own name.
pub(super) fn scale_key(rating: &FoundRating) -> String {
    format!("{}: {}", channel_name(rating.channel), rating.scale.name)
}

/// A foreign channel's name, as in the phrases.
pub(super) const fn channel_name(channel: FoundChannel) -> &'static str {
    match channel {
        FoundChannel::Effort => "effort",
        FoundChannel::Feel => "feel",
        FoundChannel::Soreness => "soreness",
        FoundChannel::Tiredness => "tiredness",
        FoundChannel::Sleep => "sleep",
        FoundChannel::Keenness => "keenness",
        FoundChannel::Stress => "stress",
        FoundChannel::Mood => "mood",
        FoundChannel::Readiness => "readiness",
    }
}

const fn other(towards: Towards) -> Towards {
    match towards {
        Towards::Better => Towards::Worse,
        Towards::Worse => Towards::Better,
    }
}
