//! What a week is in the season, and the line at its head.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

use super::Chapter;
use super::course::{Course, Step};
use crate::Mode;

/// How far ahead the end of a stretch is looked for: the longest peak and a week.
const AHEAD: i64 = 9;

/// What a week is in the season.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekInLife {
    /// The mode the week is built in.
    pub mode: Mode,
    /// The chapter it belongs to, by its place in the list; the deload after a peak belongs to the peak.
    pub chapter: Option<usize>,
    /// Which week it is: of its chapter or, in an open mode, since the last deload. From 1; 0 while no week
    /// was ever planned.
    pub number: u8,
    /// How many weeks this stretch has, if its end is known.
    pub of: Option<u8>,
    /// Per cent of the mode's own volume; a deload's −40 % is the mode's own and not counted here.
    pub volume: u8,
    /// What a plateau works on.
    pub weak_link: Option<super::WeakLink>,
    /// What follows the stretch, if its end is known: a deload after a peak.
    pub then: Option<Mode>,
    /// Whether it is a deload that "skip, I am fresh" may skip; the one after a peak may not be.
    pub may_skip: bool,
    /// Whether its deload was skipped; the count begins anew in the week after.
    pub skipped: bool,
    /// The line at the head of the week: "Week 2 of 3, then a deload."
    pub line: Phrase,
}

/// What the week that begins on `week_first` is. `usual` are the weeks without a chapter (cultivate or masters),
/// `skipped_deloads` lie in the weeks whose deload was skipped, every `deload_every`-th week (3–6) of an open mode
/// is a deload, and the rhythm begins with the first chapter or the first week ever planned.
pub fn week_in_life(
    chapters: &[Chapter],
    usual: Mode,
    week_first: Day,
    skipped_deloads: &[Day],
    deload_every: u8,
    first_planned: Option<Day>,
) -> WeekInLife {
    let course = Course::new(chapters, usual, week_first, skipped_deloads, deload_every, first_planned);
    let here = course.here();
    let end = end_of(&course, here);
    let chapter = here.chapter.and_then(|at| chapters.get(at));
    WeekInLife {
        mode: here.mode,
        chapter: here.chapter,
        number: short(here.number),
        of: end.map(|(of, _)| of),
        volume: chapter.map_or(100, |chapter| chapter.volume.min(100)),
        weak_link: chapter.filter(|_| here.mode == Mode::Plateau).and_then(|chapter| chapter.weak_link),
        then: end.map(|(_, then)| then),
        may_skip: here.may_skip,
        skipped: here.skipped,
        line: line(here, end),
    }
}

/// How long the stretch will have been and what follows it, as far as it can be seen.
fn end_of(course: &Course<'_>, here: Step) -> Option<(u8, Mode)> {
    let mut now = here;
    for week in 1..=AHEAD {
        let next = course.step(week, Some(now));
        match () {
            () if now.number == 0 => return None,
            () if next.mode != now.mode => return Some((short(now.number), next.mode)),
            // The same mode begins anew: a deload was skipped, or the next chapter is of the same mode.
            () if next.number != now.number.saturating_add(1) => return None,
            () => now = next,
        }
    }
    None
}

/// The mode's own name stands beside this line, so the line does not say it.
fn line(here: Step, end: Option<(u8, Mode)>) -> Phrase {
    let line = |key: &str| Phrase::new(format!("plan-season-{key}"));
    match (here.mode, here.to_race, end) {
        (Mode::Return, ..) => line("coming-back"),
        (Mode::Deload, ..) => line("deload-week"),
        (_, Some(weeks), _) => line("to-race").with("weeks", weeks),
        _ if here.number == 0 => line("no-rhythm"),
        _ if here.skipped => line("deload-skipped"),
        (_, _, None) => line("week").with("number", here.number),
        (_, _, Some((of, then))) => {
            line("week-then").with("number", here.number).with("of", of).with("then", mode_then(then))
        }
    }
}

/// What follows, in the middle of a sentence: "a deload", "your usual weeks".
fn mode_then(mode: Mode) -> Phrase {
    Phrase::new(format!("plan-season-then-{}", dashed(mode)))
}

fn dashed(mode: Mode) -> String {
    mode.name().replace('_', "-")
}

fn short(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
