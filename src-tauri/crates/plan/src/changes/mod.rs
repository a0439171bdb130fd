//! Why a proposed week differs from the one that stands: up to three reasons, each a bold sentence that is true
//! of training or of this week, and a plain one that says what it changes.
//!
//! The causes are gone through in the order in which an athlete would ask: what was entered, matches and what
//! they want around them, the mode, time and places, then the rules that the old week would break, and last
//! what the new one does better. A cause that explains none of the changes left is not told.

mod better;
mod broken;
mod diff;
mod entered;
mod general;
mod matches;
mod week_kind;

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::asks::is_event;
use crate::setting::weekday_of;
use crate::{Held, Problem, Standing, WeekCards};
use diff::{Change, changes};

/// How many reasons a proposal gives.
const REASONS: usize = 3;

/// Why the proposed week differs from the one that stands, up to three pairs of a bold and a plain sentence.
/// Where nothing stands or nothing changes, what is good about the week.
pub fn change_reasons(problem: &Problem, now: &[Option<Kind>; 7], week: &[Standing; 7]) -> Vec<(Phrase, Phrase)> {
    let mut story = Story::of(problem, now, week);
    if now.iter().any(Option::is_some) && *now != week.map(|card| Some(card.kind)) {
        entered::tell(&mut story);
        matches::tell(&mut story);
        week_kind::tell(&mut story);
        broken::tell(&mut story);
        better::tell(&mut story);
    }
    if story.pairs.is_empty() {
        general::tell(&mut story);
    }
    story.pairs
}

/// The two weeks, and what was told of them so far.
struct Story<'a> {
    problem: &'a Problem,
    now: &'a [Option<Kind>; 7],
    week: &'a [Standing; 7],
    /// The changes that no reason has told yet.
    changes: Vec<Change>,
    pairs: Vec<(Phrase, Phrase)>,
}

impl<'a> Story<'a> {
    fn of(problem: &'a Problem, now: &'a [Option<Kind>; 7], week: &'a [Standing; 7]) -> Self {
        Self { problem, now, week, changes: changes(now, week), pairs: Vec::new() }
    }

    /// Tells a reason together with the first change that it explains; nothing if it explains none.
    fn tell(&mut self, bold: Phrase, explains: impl Fn(&Change) -> bool) {
        if self.open(&bold)
            && let Some(change) = self.take(explains)
        {
            self.pairs.push((bold, change.words(self.problem.first)));
        }
    }

    /// Tells a reason with a sentence of its own.
    fn tell_with(&mut self, bold: Phrase, plain: Phrase) {
        if self.open(&bold) {
            self.pairs.push((bold, plain));
        }
    }

    /// Whether there is room for this reason and it was not given already.
    fn open(&self, bold: &Phrase) -> bool {
        self.pairs.len() < REASONS && !self.pairs.iter().any(|(told, _)| told.key == bold.key)
    }

    /// The first untold change of a sort, which is told from now on. An event is never the builder's to change.
    fn take(&mut self, sort: impl Fn(&Change) -> bool) -> Option<Change> {
        let at = self.changes.iter().position(|change| !is_event(change.kind()) && sort(change))?;
        Some(self.changes.remove(at))
    }

    /// The card of a day of the proposed week.
    fn card(&self, day: i8) -> Option<Standing> {
        usize::try_from(day).ok().and_then(|at| self.week.get(at)).copied()
    }

    /// The kind that stands on a day now.
    fn stands(&self, day: i8) -> Option<Kind> {
        usize::try_from(day).ok().and_then(|at| self.now.get(at)).copied().flatten()
    }

    /// The cards of the proposed week with their days.
    fn cards(&self) -> impl Iterator<Item = (i8, Standing)> + use<'a> {
        (0_i8..).zip(self.week.iter().copied())
    }

    /// The days of the proposed week with a card of some sort.
    fn days_with(&self, sort: impl Fn(Kind) -> bool) -> Vec<i8> {
        self.cards().filter(|(_, card)| sort(card.kind)).map(|(day, _)| day).collect()
    }

    fn weekday(&self, day: i8) -> Phrase {
        weekday_of(self.problem.first, day)
    }

    /// The week that stands with what the athlete entered since.
    fn standing(&self) -> WeekCards {
        let mut cards: WeekCards = self.now.map(|kind| kind.map(|kind| Standing { kind, held: Held::Placed }));
        for (card, entered) in cards.iter_mut().zip(self.problem.entered) {
            if let Some((kind, held)) = entered {
                *card = Some(Standing { kind, held });
            }
        }
        cards
    }
}

#[cfg(test)]
mod kit;
#[cfg(test)]
mod truth;

#[cfg(test)]
pub(crate) use kit::every_change;
