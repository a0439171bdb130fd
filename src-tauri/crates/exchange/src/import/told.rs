//! What the tests of the formats share: an athlete's zone, and the real files beside the repository.

use std::path::PathBuf;

use chrono::{DateTime, Datelike, FixedOffset, Utc};

use super::found::{FoundChannel, FoundRating, FoundSession};

/// An athlete in Berlin, near enough: one hour ahead, two from April to October.
pub fn berlin(at: DateTime<Utc>) -> FixedOffset {
    let hours = if (4..=10).contains(&at.month()) { 2 } else { 1 };
    FixedOffset::east_opt(hours * 3600).unwrap()
}

/// The place of a channel's rating on 0–10.
pub fn place(ratings: &[FoundRating], channel: FoundChannel) -> Option<f64> {
    ratings.iter().find(|rating| rating.channel == channel).and_then(|rating| rating.canonical)
}

/// The number of a channel's rating as it was given.
pub fn given(ratings: &[FoundRating], channel: FoundChannel) -> Option<f64> {
    ratings.iter().find(|rating| rating.channel == channel).map(|rating| rating.as_given)
}

/// Day and local time of a session, as one line.
pub fn begins(session: &FoundSession) -> String {
    let start = session.start.unwrap();
    format!("{} {}", start.day, start.time.map(|time| time.to_string()).unwrap_or_default())
}

/// A real file that may not lie in the repository. Where it is missing the test says so and checks nothing.
pub fn real(path: &str) -> Option<Vec<u8>> {
    let start = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = start.ancestors().map(|folder| folder.join("shared/data").join(path)).find(|file| file.exists());
    if found.is_none() {
        eprintln!("SKIPPED: ../shared/data/{path} is not here, so the real file was not read");
    }
    found.map(|file| std::fs::read(file).unwrap())
}
