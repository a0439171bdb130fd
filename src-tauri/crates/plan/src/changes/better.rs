//! What the new week does better than the old one would, the greatest gain first.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use super::diff::Change;
use crate::asks::is_strength;
use crate::phrases::all_of;
use crate::score::{Bill, wanted_strength};
use crate::{ScorePart, asks};

pub(super) fn tell(story: &mut Story<'_>) {
    let was = Bill::of(story.problem, &story.standing());
    let is = Bill::of(story.problem, &story.week.map(Some));
    let gain = |part: &ScorePart| was.points(*part).saturating_sub(is.points(*part));
    let mut parts: Vec<ScorePart> = ScorePart::ALL.iter().copied().filter(|part| gain(part) > 0).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(gain(part)));
    for part in parts {
        better(story, part, &was, &is);
    }
}

fn better(story: &mut Story<'_>, part: ScorePart, was: &Bill, is: &Bill) {
    let bold = Phrase::new(format!("plan-better-{}", part.name().replace('_', "-")));
    let wishes = is.wishes();
    // Only what the new week has in full is said to be wanted by it.
    let full = is.points(part) == 0;
    let hard = |change: &Change| change.from().is_some() && asks(change.kind()).nervous >= 2;
    let moves = |change: &Change| matches!(change, Change::Moves { .. });
    match part {
        ScorePart::Strength if full => {
            let wanted = wanted_strength(story.problem.mode, wishes.speed);
            let more = is.counts().strength() > was.counts().strength();
            let strength = |change: &Change| if more { change.comes() } else { change.leaves() };
            story.tell(bold.with("count", wanted), |change| is_strength(change.kind()) && strength(change));
        }
        ScorePart::Aerobic if full => {
            let more = is.counts().easy > was.counts().easy;
            let easy = |change: &Change| if more { change.comes() } else { change.leaves() };
            let run = !more && !story.days_with(|kind| kind == Kind::LongRun).is_empty();
            let bold = if run { Phrase::new("plan-better-aerobic-long") } else { bold.with("count", wishes.easy) };
            story.tell(bold, |change| change.kind() == Kind::EasyLong && easy(change));
        }
        ScorePart::StrengthClose => story.tell(bold, |change| is_strength(change.kind()) && !change.comes()),
        ScorePart::Play => {
            story.tell(bold, |change| change.comes() && matches!(change.kind(), Kind::Play | Kind::MaxVelocity));
        }
        ScorePart::Recovery => story.tell(bold, |change| change.comes() && change.kind() == Kind::ActiveRecovery),
        ScorePart::Fresh => {
            let speed = story.days_with(|kind| asks(kind).speed);
            let eve = |change: &Change| change.to().is_some_and(|day| speed.contains(&(day + 1)));
            let light = |change: &Change| eve(change) && asks(change.kind()).nervous == 0;
            let tiring =
                |change: &Change| moves(change) && !change.speed() && asks(change.kind()).nervous > 0 && !eve(change);
            story.tell(bold, |change| light(change) || tiring(change));
        }
        ScorePart::PileUp => story.tell(bold, hard),
        ScorePart::Carry => story.tell(bold, |change| change.from() == Some(6) && asks(change.kind()).nervous > 0),
        // Where the mode's own distance was told, the wish for three days says little more.
        ScorePart::Spread if story.pairs.iter().any(|(told, _)| told.key.starts_with("plan-change-spacing")) => {}
        ScorePart::Spread | ScorePart::ShortToLong => {
            story.tell(bold, |change| change.speed() && moves(change));
        }
        ScorePart::Early => {
            let earlier = |change: &Change| change.to() < change.from() && moves(change);
            story.tell(bold, |change| change.speed() && earlier(change));
        }
        ScorePart::RestDay => {
            let day = wishes.preferred_rest_day;
            let bold = bold.with("day", story.weekday(day));
            story.tell(bold, |change| change.kind() == Kind::Rest && change.to() == Some(day));
        }
        ScorePart::WeekendLong => {
            let long = |day: i8| usize::try_from(day).is_ok_and(|at| wishes.long_days.get(at) == Some(&true));
            let days: Vec<i8> = (0..7).filter(|day| long(*day)).collect();
            let Some(list) = all_of(days.iter().map(|day| story.weekday(*day))) else { return };
            let bold = bold.with("days", list).with("count", days.len() as u8);
            story.tell(bold, |change| change.kind() == Kind::EasyLong && change.to().is_some_and(long));
        }
        ScorePart::Rotation => story.tell(bold, |change| change.speed() && change.leaves()),
        _ => {}
    }
}
