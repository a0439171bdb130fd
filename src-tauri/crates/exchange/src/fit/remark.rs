//! What an athlete should know about a file that was read, and why another one was not.

use freshlegs_calendar::Day;

use super::MOST_BYTES;
use super::sessions::MOST_SESSIONS;
use crate::import::found::FoundChannel;

/// Something said beside a session or a file that was read all the same.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say it")]
pub enum Remark {
    // Of a whole file.
    #[error("the file ends too early; what was there is shown, so look at the minutes")]
    Cut,
    #[error("the file is damaged from byte {at} on; what could be read behind it is shown, so look it through")]
    Damaged { at: usize },
    #[error("the file's checksum does not fit; it was read all the same, so look it through")]
    WrongSum,
    #[error("{count} transitions between sports were left out; they are no training")]
    Transitions { count: usize },
    #[error("a session without a time or a rating was left out; there was nothing to keep")]
    NothingSaid,
    #[error("the same session is in the file twice and was taken once")]
    Twice,
    #[error("a part of the file holds {holds} and was left out; only activities have sessions")]
    OtherPart { holds: &'static str },
    #[error("only the first {MOST_SESSIONS} sessions of the file were read; split it to read the others")]
    TooMany,

    // Of one session.
    #[error(
        "the watch ran for {hours} hours, so the minutes are those in which it was not paused; correct them if need be"
    )]
    NeverStopped { hours: u64 },
    #[error("the watch ran for {hours} hours, longer than a day; type the minutes in")]
    LongerThanADay { hours: u64 },
    #[error("the timer ran longer than the session, so the timer's minutes were taken; correct them if need be")]
    TimerLonger,
    #[error("the file has no summary, so times and distance are those of its first and last point; look them through")]
    FromPoints,
    #[error("the file does not say which day it was; type it in")]
    NoDay,
    #[error("the start was not written and is counted back from the end; look at the day, {day}")]
    StartCounted { day: Day },
    #[error(
        "the file does not say which time zone it was, so the day is that of this computer's; correct it if you were away"
    )]
    HomeZone,
    #[error("an effort of 0 may mean that the question was passed over; take it out if so")]
    EffortZero,
    #[error("{} of {given} is beyond 100; it is kept, and drawn nowhere", word(*.channel))]
    OffScale { channel: FoundChannel, given: f64 },
}

/// Why nothing of a file was let in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say it")]
pub enum Refused {
    #[error("the file is empty; copy it from the watch again")]
    Empty,
    #[error("the file is larger than {} MB, more than any activity; choose another file", MOST_BYTES >> 20)]
    TooLarge,
    #[error("this is no FIT file; choose the .fit or .fit.gz of an activity")]
    NotFit,
    #[error("this FIT file holds {holds}, not an activity; choose another file")]
    NotAnActivity { holds: &'static str },
    #[error("this FIT file ends before its first session; copy it from the watch again")]
    CutTooEarly,
    #[error("there is no session in this FIT file; choose another file")]
    NoSession,
    #[error("the packed file is damaged at its beginning; download it again")]
    Packing,
    #[error("the file is packed twice; unpack it once and choose what comes out")]
    PackedTwice,
}

fn word(channel: FoundChannel) -> &'static str {
    if channel == FoundChannel::Effort { "an effort" } else { "a feel" }
}

/// What a file of another type holds; its type stands in its first message.
pub(super) fn holds(file_type: u32) -> &'static str {
    match file_type {
        1..=3 => "settings",
        5 => "a workout",
        6 => "a course",
        7 => "a calendar of workouts",
        9 => "weights",
        10 => "totals",
        11 => "goals",
        14 => "blood pressure",
        15 | 28 | 32 => "a day's steps",
        34 | 35 => "segments",
        _ => "something else",
    }
}
