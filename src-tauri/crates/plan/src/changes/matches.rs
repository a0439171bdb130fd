//! What a match wants around it: a light day before, a quiet one after, and jumps well away from it.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use super::diff::Change;
use crate::asks::is_match;
use crate::phrases::brief;
use crate::{Held, asks};

pub(super) fn tell(story: &mut Story<'_>) {
    let yesterday = story.problem.before.first().copied().flatten().map(|kind| (-1, kind));
    let week = story.cards().map(|(day, card)| (day, card.kind));
    let matches: Vec<(i8, Kind)> = yesterday.into_iter().chain(week).filter(|(_, kind)| is_match(*kind)).collect();
    for (day, kind) in &matches {
        eve(story, *day, *kind);
    }
    for (day, kind) in &matches {
        morrow(story, *day, *kind);
    }
    jumps(story, &matches);
}

fn eve(story: &mut Story<'_>, day: i8, kind: Kind) {
    let eve = day - 1;
    let (Some(was), Some(is)) = (story.stands(eve), story.card(eve)) else { return };
    if asks(was).nervous < 2 || asks(is.kind).nervous > 1 || is.held == Held::Fixed {
        return;
    }
    let bold = Phrase::new("plan-rule-before-match").with("match", brief(kind));
    let legs = match is.kind {
        Kind::EasyLong => Some("plan-change-eve-easy"),
        Kind::ActiveRecovery => Some("plan-change-eve-recovery"),
        _ => None,
    };
    match legs {
        Some(key) if story.open(&bold) => {
            if story.take(|change| change.to() == Some(eve)).is_some() {
                story.tell_with(bold, Phrase::new(key).with("day", story.weekday(eve)));
            }
        }
        _ => story.tell(bold, |change| change.to() == Some(eve)),
    }
}

fn morrow(story: &mut Story<'_>, day: i8, kind: Kind) {
    let quiet = |kind| matches!(kind, Kind::Rest | Kind::ActiveRecovery);
    let (Some(was), Some(is)) = (story.stands(day + 1), story.card(day + 1)) else { return };
    if !quiet(was) && quiet(is.kind) {
        let bold = Phrase::new("plan-rule-after-match").with("match", brief(kind));
        story.tell(bold, |change| change.to() == Some(day + 1));
    }
}

/// Jumps that stood within two days before a match and do no more.
fn jumps(story: &mut Story<'_>, matches: &[(i8, Kind)]) {
    let next = |day: i8| matches.iter().find(|(game, _)| (1..=2).contains(&(game - day)));
    let close = |day: i8| next(day).is_some();
    let moved = |change: &Change| {
        change.kind() == Kind::StrengthPlyo && change.from().is_some_and(close) && !change.to().is_some_and(close)
    };
    let Some(from) = story.changes.iter().find(|change| moved(change)).and_then(Change::from) else { return };
    let kind = next(from).map_or(Kind::Match, |(_, kind)| *kind);
    let bold = Phrase::new("plan-change-jumps").with("match", brief(kind));
    if !story.open(&bold) {
        return;
    }
    let Some(jumps) = story.take(moved) else { return };
    let Change::Moves { to, .. } = jumps else {
        return story.tell_with(bold, Phrase::new("plan-change-jumps-leave"));
    };
    let strength = |change: &Change| matches!(change, Change::Moves { kind: Kind::StrengthMobility, .. });
    let plain = match story.take(strength).and_then(|change| change.to()) {
        Some(other) => Phrase::new("plan-change-jumps-strength").with("other", story.weekday(other)),
        None => Phrase::new("plan-change-jumps-move"),
    };
    story.tell_with(bold, plain.with("day", story.weekday(to)));
}
