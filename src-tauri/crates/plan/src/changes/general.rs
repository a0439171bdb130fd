//! What is good about a week that there is nothing to compare with: its speed days, its rest and its play.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use crate::asks;
use crate::asks::is_strength;
use crate::phrases::{all_of, whose};

pub(super) fn tell(story: &mut Story<'_>) {
    speed(story);
    rest(story);
    play(story);
    strength(story);
}

fn speed(story: &mut Story<'_>) {
    let days = story.days_with(|kind| asks(kind).speed);
    let gap = days.iter().zip(days.iter().skip(1)).map(|(earlier, later)| later.abs_diff(*earlier)).min();
    let key = match days.len() {
        1 => "plan-week-speed-one-room",
        2 => "plan-week-speed-two-room",
        _ => "plan-week-speed-more-room",
    };
    let plain = Phrase::new(key).with("gap", gap.unwrap_or_default());
    list(story, "plan-week-speed", &days, plain);
}

fn rest(story: &mut Story<'_>) {
    let days = story.days_with(|kind| kind == Kind::Rest);
    list(story, "plan-week-rest", &days, Phrase::new("plan-week-rest-grows"));
}

fn play(story: &mut Story<'_>) {
    let days = story.days_with(|kind| kind == Kind::Play);
    if !days.is_empty() {
        return list(story, "plan-week-play", &days, Phrase::new("plan-week-play-measured"));
    }
    let within = [Kind::MaxVelocity, Kind::Match, Kind::Competition, Kind::SportPractice];
    let found =
        within.into_iter().find_map(|kind| story.days_with(|known| known == kind).first().map(|day| (*day, kind)));
    let Some((day, kind)) = found else { return };
    let card = whose(story.problem.first, day, kind);
    let plain = if kind == Kind::MaxVelocity { "plan-week-play-between" } else { "plan-week-play-enough" };
    story.tell_with(Phrase::new("plan-week-play-within").with("card", card), Phrase::new(plain));
}

fn strength(story: &mut Story<'_>) {
    let days = story.days_with(is_strength);
    list(story, "plan-week-strength", &days, Phrase::new("plan-week-strength-away"));
}

fn list(story: &mut Story<'_>, key: &str, days: &[i8], plain: Phrase) {
    if let Some(list) = all_of(days.iter().map(|day| story.weekday(*day))) {
        story.tell_with(Phrase::new(key).with("days", list).with("count", days.len() as u8), plain);
    }
}
