//! From what one FIT sequence tells to sessions, with a remark wherever something was decided.

use chrono::{DateTime, FixedOffset, Utc};
use freshlegs_calendar::Towards;

use super::length::Length;
use super::moment::{Zone, instant, start};
use super::remark::Remark;
use super::told::{Summary, Told};
use crate::import::found::{DeclaredScale, FoundChannel, FoundRating, FoundSession, Source};

/// A multisport file has five to seven sessions; more than this is no athlete's day.
pub(super) const MOST_SESSIONS: usize = 500;
/// The farthest that is believed, in metres.
const FARTHEST: f64 = 2_000_000.0;

/// A session of a FIT file.
#[derive(Clone, Debug, PartialEq)]
pub struct FitSession {
    /// The session as every import tells it.
    pub found: FoundSession,
    /// Both lengths the file gives, and which was taken.
    pub length: Length,
    /// What the athlete should know of it.
    pub remarks: Vec<Remark>,
}

/// All sessions of a sequence. `print` tells the sequence apart where it has neither a serial number nor a time.
pub(super) fn sessions(
    told: &Told,
    print: u32,
    home: &impl Fn(DateTime<Utc>) -> FixedOffset,
    remarks: &mut Vec<Remark>,
) -> Vec<FitSession> {
    let mut all: Vec<Summary> = told.sessions.iter().filter(|one| one.says_something()).cloned().collect();
    if all.len() < told.sessions.len() {
        remarks.push(Remark::NothingSaid);
    }
    if all.is_empty() {
        all.extend(told.by_points().filter(Summary::says_something));
    }
    // A transition that was rated is somebody's session after all.
    let passed = |one: &Summary| one.sport.is_transition() && one.feel.or(one.effort).is_none();
    let count = all.iter().filter(|one| passed(one)).count();
    if count > 0 {
        remarks.push(Remark::Transitions { count });
    }
    let alone = all.len() == 1;
    if alone {
        all.iter_mut().for_each(|only| only.complete(told));
    }
    let kept = all.iter().enumerate().filter(|(_, one)| !passed(one));
    kept.map(|(n, one)| session(one, n, told, print, home, alone)).collect()
}

fn session(
    summary: &Summary,
    number: usize,
    told: &Told,
    print: u32,
    home: &impl Fn(DateTime<Utc>) -> FixedOffset,
    alone: bool,
) -> FitSession {
    let mut remarks = Vec::new();
    if summary.from_points {
        remarks.push(Remark::FromPoints);
    }
    let (length, remark) = Length::of(summary.elapsed, summary.timer);
    remarks.extend(remark);
    let first = told.points.first.filter(|_| alone);
    let dated = |time: &u32| instant(*time).is_some();
    let written = summary.start.filter(dated).or(first.filter(dated)).or(summary.start).or(first);
    // Watches disagree whether a session's own time is its end, so it is the last thing to count from.
    let begun = written.or_else(|| summary.end.map(|end| end.saturating_sub(length.elapsed.map_or(0, whole_seconds))));
    let start = begun.and_then(|time| start(time, Zone::of(told), home));
    match start {
        None => remarks.push(Remark::NoDay),
        Some((start, _)) if written.is_none() => remarks.push(Remark::StartCounted { day: start.day }),
        Some(_) => {}
    }
    if start.is_some_and(|(_, by_home)| by_home) {
        remarks.push(Remark::HomeZone);
    }
    let metres = |metres: &f64| *metres > 0.0 && *metres <= FARTHEST;
    let found = FoundSession {
        source: Source { format: "fit".to_owned(), id: id(told, print, begun, number) },
        start: start.map(|(start, _)| start),
        sport: summary.sport.words(summary.profile.as_deref()),
        kind: summary.sport.kind(),
        minutes: length.minutes(),
        ratings: ratings(summary, &mut remarks),
        note: None,
        distance_m: summary.metres.filter(metres),
        planned_only: false,
    };
    FitSession { found, length, remarks }
}

fn whole_seconds(minutes: f64) -> u32 {
    (minutes * 60.0).round() as u32
}

/// The watch and the start; a copy by way of Strava or Garmin's own export keeps both.
fn id(told: &Told, print: u32, begun: Option<u32>, number: usize) -> String {
    let serial = told.serial.unwrap_or_default();
    let created = told.created.and_then(instant);
    match (begun.and_then(instant), begun, created) {
        (Some(start), ..) => format!("{serial}-{}", start.format("%Y-%m-%dT%H:%M:%SZ")),
        // Seconds since the watch was switched on come again after every night.
        (None, Some(start), _) => format!("{serial}-on+{start}-{print:08x}"),
        (None, None, Some(created)) => format!("{serial}-made-{}-{number}", created.format("%Y-%m-%dT%H:%M:%SZ")),
        (None, None, None) => format!("{serial}-print-{print:08x}-{number}"),
    }
}

/// Both are 0 to 100. 0 is a rating: "very weak", and the watch's 255 for "not rated" never gets here.
fn ratings(summary: &Summary, remarks: &mut Vec<Remark>) -> Vec<FoundRating> {
    let asked = [
        (FoundChannel::Effort, "FIT workout_rpe", Towards::Worse, summary.effort),
        (FoundChannel::Feel, "FIT workout_feel", Towards::Better, summary.feel),
    ];
    let given = asked.into_iter().filter_map(|(channel, name, towards, given)| {
        Some(FoundRating::new(channel, given?, DeclaredScale::new(name, 0.0, 100.0, towards)))
    });
    let given: Vec<FoundRating> = given.collect();
    remarks.extend(given.iter().filter_map(|rating| match (rating.channel, rating.as_given) {
        (channel, given) if rating.canonical.is_none() => Some(Remark::OffScale { channel, given }),
        (FoundChannel::Effort, 0.0) => Some(Remark::EffortZero),
        _ => None,
    }));
    given
}
