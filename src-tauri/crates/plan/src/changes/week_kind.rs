//! What the mode and the days allow: kinds of speed, how much of it, and the time and places of a day.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use super::diff::Change;
use crate::phrases::{brief, many, one_of, whose};
use crate::{Held, Mode, Standing, asks, limits};

pub(super) fn tell(story: &mut Story<'_>) {
    kinds(story);
    light(story);
    count(story);
    time(story);
}

/// A kind of speed that the mode does not place.
fn kinds(story: &mut Story<'_>) {
    let allowed = limits(story.problem.mode).may_place;
    let keeps = |kind: Kind| !asks(kind).speed || allowed.contains(&kind);
    // A card that stands as it did, on a day gone by for example, is nothing that this week would place.
    let placed = |(day, card): &(i8, Standing)| card.held == Held::Placed && story.stands(*day) != Some(card.kind);
    if !story.cards().filter(placed).all(|(_, card)| keeps(card.kind)) {
        return;
    }
    let Some(list) = one_of(allowed.iter().map(|kind| brief(*kind))) else { return };
    let bold = Phrase::new("plan-change-mode-kinds").with("kinds", list);
    let bold = if story.problem.mode == Mode::Return { Phrase::new("plan-change-mode-return") } else { bold };
    let unwanted = |change: &Change| change.leaves() && !keeps(change.kind());
    if !story.open(&bold) {
        return;
    }
    let Some(Change::Leaves { kind, day }) = story.take(unwanted) else { return };
    let gone = whose(story.problem.first, day, kind);
    let plain = match story.take(|change| change.comes() && change.speed()) {
        Some(Change::Comes { kind: new, day: on }) => Phrase::new("plan-change-way")
            .with("card", gone)
            .with("many", many(kind))
            .with("other", if on == day { brief(new) } else { whose(story.problem.first, on, new) }),
        _ => Change::Leaves { kind, day }.words(story.problem.first),
    };
    story.tell_with(bold, plain);
}

/// A card that asks more than the mode allows on any day.
fn light(story: &mut Story<'_>) {
    let most = limits(story.problem.mode).nervous_most;
    let keeps = |kind: Kind| asks(kind).nervous <= most;
    if story.cards().all(|(_, card)| keeps(card.kind)) {
        let bold = Phrase::new("plan-change-mode-light").with("most", most);
        story.tell(bold, |change| change.leaves() && !keeps(change.kind()));
    }
}

/// A speed day more or less.
fn count(story: &mut Story<'_>) {
    let speed = |kind: Kind| asks(kind).speed;
    let is = story.days_with(speed).len();
    let was = story.now.iter().flatten().filter(|kind| speed(**kind)).count();
    let cap = limits(story.problem.mode).speed_cap;
    let target = story.problem.speed_target();
    if is > usize::from(cap) {
        return;
    }
    if is < was && was > usize::from(cap) {
        story.tell(Phrase::new("plan-change-cap").with("cap", cap), |change| change.leaves() && change.speed());
    } else if is < was && is == usize::from(target) {
        story.tell(Phrase::new("plan-change-aim").with("aim", target), |change| change.leaves() && change.speed());
    } else if is > was && is <= usize::from(target) {
        story.tell(Phrase::new("plan-change-aim").with("aim", target), |change| change.comes() && change.speed());
    }
}

/// A day without the time or the place for what stood on it.
fn time(story: &mut Story<'_>) {
    for (day, frame) in (0_i8..).zip(story.problem.days) {
        let Some(kind) = story.stands(day).filter(|kind| !frame.holds(*kind)) else { continue };
        let asked = asks(kind);
        let bold = match asked.place {
            Some(place) if asked.least <= frame.minutes => Phrase::new(format!("plan-rule-time-{}", place.name())),
            _ => Phrase::new("plan-change-time")
                .with("minutes", frame.minutes)
                .with("kind", brief(kind))
                .with("many", many(kind))
                .with("least", asked.least),
        };
        let bold = bold.with("day", story.weekday(day));
        story.tell(bold, |change| change.from() == Some(day));
    }
}
