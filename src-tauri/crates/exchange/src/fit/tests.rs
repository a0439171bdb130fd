//! Stories of files: how they are rated, how they are built, how they are broken, and what real ones say.

mod broken;
mod built;
mod ends;
mod rated;
mod real;
mod seeds;

use chrono::{DateTime, FixedOffset, Utc};

use super::kit::*;
use super::*;
use crate::import::found::FoundChannel;

/// An athlete at home in UTC.
fn utc(_: DateTime<Utc>) -> FixedOffset {
    FixedOffset::east_opt(0).unwrap()
}

fn file(bytes: &[u8]) -> FitFile {
    read(bytes, utc).unwrap()
}

fn refusal(bytes: &[u8]) -> Refused {
    read(bytes, utc).unwrap_err()
}

/// Its only session.
fn only(bytes: &[u8]) -> FitSession {
    let mut sessions = file(bytes).sessions;
    assert_eq!(sessions.len(), 1);
    sessions.remove(0)
}

/// The number as given and on our scale.
fn rating(session: &FitSession, channel: FoundChannel) -> Option<(f64, Option<f64>)> {
    let rating = session.found.ratings.iter().find(|rating| rating.channel == channel)?;
    Some((rating.as_given, rating.canonical))
}

/// Effort and feel as given, of all sessions.
fn felt(bytes: &[u8]) -> Vec<(Option<f64>, Option<f64>)> {
    let given = |session: &FitSession, channel| rating(session, channel).map(|(given, _)| given);
    let both = |session| (given(session, FoundChannel::Effort), given(session, FoundChannel::Feel));
    file(bytes).sessions.iter().map(both).collect()
}

fn when(session: &FitSession) -> String {
    let start = session.found.start.unwrap();
    format!("{} {}", start.day, start.time.unwrap())
}
