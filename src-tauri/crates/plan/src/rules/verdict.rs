//! The verdict on a whole week, and on a move.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{LAWS, Rule, Standing, Step};
use crate::problem::{HISTORY, remembered};
use crate::setting::Setting;
use crate::trail::Trail;
use crate::{DayFrame, Mode, Past};

/// Seven days; nothing where no card stands or what stood there did not happen.
pub type WeekCards = [Option<Standing>; 7];

/// What a week is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The weekday of day 0, for the words of a refusal.
    pub first: Weekday,
    /// The mode of the week.
    pub mode: Mode,
    /// What stood on the fourteen days before; days further back are not looked at.
    pub before: &'a [Past],
    /// Minutes and places of the seven days.
    pub days: &'a [DayFrame; 7],
}

/// A hard rule that a week breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Which rule.
    pub rule: Rule,
    /// The days between which it is broken, −14 to 6, in order; the last one is where it shows.
    pub days: Vec<i8>,
    /// What a good coach would say.
    pub sentence: Phrase,
}

/// The hard rules that a week breaks, in the table's order and then by day.
pub fn verdict(week: &WeekCards, around: &Around<'_>) -> Vec<Refusal> {
    let history: [_; HISTORY] = remembered(around.before);
    let setting = Setting::new(around.mode, *around.days, &history);
    let mut trail = Trail::after(&history);
    let mut refusals = Vec::new();
    for (day, card) in (0_i8..).zip(week) {
        let Some(card) = card else {
            trail = trail.skip();
            continue;
        };
        let today = card.on(day);
        let step = Step { setting: &setting, trail: &trail, today };
        for law in LAWS.iter().filter(|law| (law.broken)(&step)) {
            let says = (law.says)(&step, around.first);
            refusals.push(Refusal { rule: law.rule, days: says.days, sentence: says.sentence });
        }
        trail = trail.then(today);
    }
    // A missing rest day shows as soon as it can no longer come: once is enough, on the last day it shows.
    let last_rest = refusals.iter().rposition(|refusal| refusal.rule == Rule::RestDay);
    let mut at = 0;
    refusals.retain(|refusal| {
        at += 1;
        refusal.rule != Rule::RestDay || Some(at - 1) == last_rest
    });
    refusals.sort_by_key(|refusal| refusal.rule);
    refusals
}

/// The rules that the week would newly break if the cards of two days changed places.
///
/// What is broken already is not held against the move: it was kept "anyway", or the days before have
/// changed since. A day outside the week moves nothing.
pub fn verdict_of_move(week: &WeekCards, around: &Around<'_>, from: u8, to: u8) -> Vec<Refusal> {
    let (from, to) = (usize::from(from), usize::from(to));
    if from >= week.len() || to >= week.len() {
        return Vec::new();
    }
    let mut moved = *week;
    moved.swap(from, to);
    let before = verdict(week, around);
    let mut after = verdict(&moved, around);
    after.retain(|refusal| !before.iter().any(|known| same(known, refusal)));
    after
}

/// Whether two refusals are one complaint. Rules that count the whole week complain wherever the last
/// card stands, and a move never changes a count.
fn same(known: &Refusal, refusal: &Refusal) -> bool {
    let counts = matches!(refusal.rule, Rule::Cap | Rule::RestDay | Rule::Impact);
    known.rule == refusal.rule && (counts || known.days == refusal.days)
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;

    const SAMPLE: &str = "acc str rec max ply lon res";

    #[test]
    fn the_sample_week_breaks_no_rule() {
        Week::of(SAMPLE).holds();
    }

    #[test]
    fn moving_max_velocity_says_what_the_agreed_picture_says() {
        let week = Week::of(SAMPLE).after("max - - -");
        week.moving(3, 0, &["The last speed day was max velocity too."]);
        week.moving(3, 1, &["Only a day after Monday. Speed needs two."]);
        week.moving(3, 2, &[]);
        week.moving(3, 3, &[]);
        week.moving(3, 4, &["The day after jumps is never fast."]);
        week.moving(3, 5, &["The day after jumps is never fast."]);
    }

    #[test]
    fn what_was_broken_already_is_not_held_against_a_move() {
        // Two speed days in a row were kept; moving the easy day breaks nothing new.
        Week::of("acc =max rec str rec lon res").moving(5, 2, &[]);
    }

    #[test]
    fn a_card_that_did_not_happen_stands_in_nobodys_way() {
        Week::of("- acc - - - - res").after("").holds();
        Week::of("- max rec acc str lon res").moving(1, 0, &[]);
    }

    #[test]
    fn a_day_outside_the_week_moves_nothing() {
        Week::of(SAMPLE).moving(3, 7, &[]);
        Week::of(SAMPLE).moving(200, 3, &[]);
    }
}
