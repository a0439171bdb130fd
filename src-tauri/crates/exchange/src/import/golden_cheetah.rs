//! GoldenCheetah's JSON, one file for each activity.
//!
//! Effort and feel are texts among the tags, with marks and blanks around them. The start is UTC. A recording of every
//! second is walked through and not kept. What is typed by hand has no samples; its length stands in the overrides.

use std::collections::HashMap;
use std::fmt;

use freshlegs_calendar::Towards;
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use serde_json::Value;

use super::amounts::{metres, whole_or_moving};
use super::columns::note;
use super::found::{DeclaredScale, Found, FoundChannel, FoundRating, FoundSession, Rejected, Source};
use super::limits::{JSON_BYTES, mb};
use super::local::{Zone, start_at};
use super::moment::{DateOrder, moment};
use super::number::{Decimal, number};
use super::sport::proposed_kind;
use super::text::likely_text;

/// The format's name.
pub const NAME: &str = "goldencheetah";

#[derive(serde::Deserialize)]
struct File {
    #[serde(rename = "RIDE")]
    ride: Ride,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Ride {
    starttime: Option<String>,
    recintsecs: Option<f64>,
    #[serde(default)]
    tags: HashMap<String, Value>,
    #[serde(default)]
    overrides: Vec<HashMap<String, Value>>,
    #[serde(default)]
    samples: Farthest,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Sample {
    secs: Option<f64>,
    km: Option<f64>,
}

/// The last second and the last metre of the samples.
#[derive(Default)]
struct Farthest {
    seconds: Option<f64>,
    metres: Option<f64>,
}

impl<'de> Deserialize<'de> for Farthest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Walk;
        impl<'de> Visitor<'de> for Walk {
            type Value = Farthest;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of samples")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut samples: A) -> Result<Farthest, A::Error> {
                let mut farthest = Farthest::default();
                while let Some(Sample { secs, km }) = samples.next_element()? {
                    farthest.seconds = secs.or(farthest.seconds);
                    farthest.metres = km.map(|km| km * 1000.0).or(farthest.metres);
                }
                Ok(farthest)
            }
        }
        deserializer.deserialize_seq(Walk)
    }
}

/// The session in a file.
pub fn read(bytes: &[u8], zone: Zone<'_>) -> Result<Found, Rejected> {
    if bytes.len() > JSON_BYTES {
        return Err(Rejected::TooLarge { what: "the file".to_owned(), most_mb: mb(JSON_BYTES as u64) });
    }
    let text = likely_text(bytes)?;
    let File { ride } = serde_json::from_str(&text).map_err(|fault| refusal(&fault))?;
    let written = ride.starttime.as_deref().map(trimmed).unwrap_or_default();
    let read = moment(written, DateOrder::YearFirst);
    let start = read.and_then(|read| start_at(read.date.and_time(read.time?).and_utc(), zone));
    let Some(start) = start else {
        return Err(Rejected::no_day(1, "STARTTIME"));
    };
    let mut rejected = Vec::new();
    let tag = |name: &str| ride.tags.get(name).and_then(Value::as_str).map(trimmed).unwrap_or_default();
    let ratings =
        [("RPE", FoundChannel::Effort, 10.0, Towards::Worse), ("Feel", FoundChannel::Feel, 100.0, Towards::Better)];
    let ratings = ratings.into_iter().filter_map(|(name, channel, most, towards)| {
        let given = ride.tags.get(name).and_then(|value| amount(value, name, &mut rejected))?;
        Some(FoundRating::new(channel, given, DeclaredScale::new(format!("GoldenCheetah {name}"), 0.0, most, towards)))
    });
    let ratings = ratings.collect();
    let over = |name: &str| overridden(&ride.overrides, name);
    let recorded = ride.samples.seconds.map(|seconds| seconds + ride.recintsecs.unwrap_or_default());
    let whole = over("workout_time").or(recorded).or_else(|| over("time_recorded"));
    let taken = whole_or_moving(whole, over("time_riding").or_else(|| over("time_recorded")));
    if let (Some(instead), Some(given)) = (taken.instead(), whole) {
        rejected.push(Rejected::too_long(1, "SECS", &given.to_string(), instead));
    }
    let sport = match tag("SubSport") {
        "" => tag("Sport").to_owned(),
        finer => format!("{}, {finer}", tag("Sport")),
    };
    let session = FoundSession {
        source: Source { format: NAME.to_owned(), id: written.to_owned() },
        start: Some(start),
        kind: proposed_kind(&sport, taken.minutes()),
        sport,
        minutes: taken.minutes(),
        ratings,
        note: note(&[tag("Workout Title"), tag("Notes")]),
        distance_m: metres(over("total_distance").map(|km| km * 1000.0).or(ride.samples.metres)),
        planned_only: false,
    };
    Ok(Found { sessions: vec![session], rejected, ..Found::default() })
}

/// Values have byte-order marks and blanks around them in real files.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0')
}

fn amount(value: &Value, name: &str, rejected: &mut Vec<Rejected>) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) if trimmed(text).is_empty() => None,
        Value::String(text) => number(trimmed(text), Decimal::Point).or_else(|| {
            rejected.push(Rejected::cell(1, name, text, "a number"));
            None
        }),
        _ => None,
    }
}

fn overridden(overrides: &[HashMap<String, Value>], name: &str) -> Option<f64> {
    let value = overrides.iter().find_map(|one| one.get(name))?;
    amount(value.get("value").unwrap_or(value), name, &mut Vec::new())
}

fn refusal(fault: &serde_json::Error) -> Rejected {
    // serde_json stops at 128 levels and says so only in words.
    if fault.to_string().starts_with("recursion limit") {
        return Rejected::TooDeep;
    }
    Rejected::broken("the GoldenCheetah file", fault)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::told::{begins, berlin, place};
    use super::*;

    fn ride(tags: &str, rest: &str) -> String {
        format!(
            "\u{feff}{{\"RIDE\":{{\"STARTTIME\":\"2024/07/28 22:05:07 UTC \",\"RECINTSECS\":1,\"TAGS\":{{{tags}}}{rest}}}}}"
        )
    }

    #[test]
    fn texts_with_marks_and_blanks_around_them_are_ratings() {
        let text = ride(
            "\"RPE\":\"\u{feff}7 \",\"Feel\":\"75 \",\"Sport\":\"Run \",\"Notes\":\"fine \"",
            ",\"SAMPLES\":[{\"SECS\":0,\"KM\":0.0},{\"SECS\":1799,\"KM\":5.2,\"WATTS\":200}]",
        );
        let session = read(text.as_bytes(), &berlin).unwrap().sessions.remove(0);
        assert_eq!(begins(&session), "2024-07-29 00:05:07", "the file is in UTC");
        assert_eq!(
            (place(&session.ratings, FoundChannel::Effort), place(&session.ratings, FoundChannel::Feel)),
            (Some(7.0), Some(7.5))
        );
        assert_eq!((session.minutes, session.distance_m), (Some(30.0), Some(5200.0)));
        assert_eq!((session.sport.as_str(), session.note.as_deref()), ("Run", Some("fine")));
    }

    #[test]
    fn nought_is_very_weak_and_nothing_is_nothing() {
        let read = |tags: &str| read(ride(tags, "").as_bytes(), &berlin).unwrap().sessions.remove(0);
        assert_eq!(place(&read("\"Feel\":\"0\"").ratings, FoundChannel::Feel), Some(0.0));
        assert!(read("\"Feel\":\" \",\"RPE\":\"\"").ratings.is_empty());
        assert!(read("").ratings.is_empty());
    }

    #[test]
    fn what_was_typed_by_hand_has_its_length_in_the_overrides() {
        let text =
            ride("", ",\"OVERRIDES\":[{\"workout_time\":{\"value\":\"2700\"}},{\"total_distance\":{\"value\":\"8\"}}]");
        let session = read(text.as_bytes(), &berlin).unwrap().sessions.remove(0);
        assert_eq!((session.minutes, session.distance_m), (Some(45.0), Some(8000.0)));
    }

    #[test]
    fn broken_or_hostile_files_are_a_sentence() {
        let refusal = |text: &str| read(text.as_bytes(), &berlin).unwrap_err().to_string();
        let deep = ride(&format!("\"RPE\":{}", "[".repeat(100_000)), "");
        assert_eq!(refusal(&deep), "the file is nested deeper than any training file; export it again");
        let beside = ride("", &format!(",\"X\":{}", "[".repeat(100_000)));
        assert!(refusal(&beside).contains("the GoldenCheetah file is damaged"));
        assert!(refusal("{\"RIDE\":{\"TAGS\":{}}}").contains("no day in “STARTTIME”"));
        assert!(refusal("{").contains("the GoldenCheetah file is damaged"));
        let text = ride("\"RPE\":\"hard\"", "");
        let told = read(text.as_bytes(), &berlin).unwrap().rejected;
        assert!(told[0].to_string().starts_with("“hard” in row 1, column “RPE”, is not a number"));
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>, tags in "[\"RPEFel:,0-9 ]{0,30}") {
            let _ = read(&bytes, &berlin);
            let _ = read(ride(&tags, "").as_bytes(), &berlin);
        }
    }
}
