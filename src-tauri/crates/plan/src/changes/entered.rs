//! What the athlete entered since: events first, then cards held in place, then events that are gone.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use super::diff::Change;
use crate::asks::{is_event, is_match};
use crate::phrases::whose;
use crate::{Held, asks};

pub(super) fn tell(story: &mut Story<'_>) {
    let new: Vec<(i8, Kind, Held)> = story
        .cards()
        .filter(|(day, card)| card.held != Held::Placed && story.stands(*day) != Some(card.kind))
        .map(|(day, card)| (day, card.kind, card.held))
        .collect();
    let events = new.iter().filter(|(_, kind, _)| is_event(*kind));
    for (day, kind, _) in events {
        event(story, *day, *kind);
    }
    for (day, kind, _) in new.iter().filter(|(_, kind, _)| !is_event(*kind)) {
        let bold = Phrase::new("plan-change-kept").with("card", whose(story.problem.first, *day, *kind));
        around(story, bold, *day);
    }
    gone(story);
}

fn event(story: &mut Story<'_>, day: i8, kind: Kind) {
    let card = whose(story.problem.first, day, kind);
    if !is_match(kind) {
        return around(story, Phrase::new("plan-change-event").with("card", card), day);
    }
    let speed = story.days_with(|kind| asks(kind).speed);
    let place = speed.iter().filter(|known| **known <= day).count() as u8;
    let bold = Phrase::new("plan-change-match-speed")
        .with("card", card)
        .with("place", if speed.len() == 1 { 0 } else { place });
    // A match that counts as speed is the reason for a speed session less, and only then for one elsewhere.
    if !story.open(&bold) {
        return;
    }
    match story.take(|change| change.speed() && change.leaves()) {
        Some(change) => story.tell_with(bold, change.words(story.problem.first)),
        None => around(story, bold, day),
    }
}

/// A card that stays where it is, and what becomes of the one that stood there.
fn around(story: &mut Story<'_>, bold: Phrase, day: i8) {
    if !story.open(&bold) {
        return;
    }
    let plain = match story.take(|change: &Change| change.from() == Some(day)) {
        Some(change) => change.words(story.problem.first),
        None => Phrase::new("plan-change-around"),
    };
    story.tell_with(bold, plain);
}

/// An event that stood in the week and does no more.
fn gone(story: &mut Story<'_>) {
    let left = |change: &Change| change.leaves() && is_event(change.kind());
    let Some(Change::Leaves { kind, day }) = story.changes.iter().copied().find(left) else { return };
    let bold = Phrase::new("plan-change-gone").with("card", whose(story.problem.first, day, kind));
    if !story.open(&bold) {
        return;
    }
    let freed = story
        .take(|change| is_match(kind) && change.comes() && change.speed())
        .or_else(|| story.take(|change| change.to() == Some(day)));
    if let Some(change) = freed {
        story.tell_with(bold, change.words(story.problem.first));
    }
}
