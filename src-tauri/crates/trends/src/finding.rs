//! What the effort × quality map shows, in one sentence without a verdict.
//!
//! It compares the last five speed days with the usual and names what it sees, no more:
//! harder is not worse, and five days are not a trend. Ratings that never vary are named first,
//! because whatever else could be said would rest on them.

use freshlegs_texts::Phrase;

use crate::felt::in_order;
use crate::usual::{WINDOW, usuals_of_all};
use crate::{ENOUGH, Felt, RECENT, flat, speed};

/// Half a rating step and less is within what five whole numbers can tell apart.
const SAME: f64 = 0.35;

/// From a whole step on, "a little" would be too small a word.
const PLAIN: f64 = 1.0;

/// The sentence above the map of these sessions, in any order given. It speaks of the speed days among them.
pub fn finding(sessions: &[Felt]) -> Phrase {
    told(&speed(sessions), sessions.len(), "speed")
}

/// The sentence above a map that was narrowed to sessions of another kind: it speaks of all of them.
pub fn finding_of_all(sessions: &[Felt]) -> Phrase {
    told(&in_order(sessions), sessions.len(), "shown")
}

fn told(leading: &[Felt], sessions: usize, whose: &str) -> Phrase {
    let Some(usuals) = usuals_of_all(leading) else {
        return few(sessions, leading.len()).with("whose", whose);
    };
    let window = leading.get(leading.len().saturating_sub(WINDOW + RECENT)..).unwrap_or_default();
    match (flat_in(window, |felt| felt.effort.get()), flat_in(window, |felt| felt.quality.get())) {
        (true, true) => return Phrase::new("trends-finding-flat-both"),
        (true, false) => return Phrase::new("trends-finding-flat-effort"),
        (false, true) => return Phrase::new("trends-finding-flat-quality"),
        (false, false) => {}
    }
    let newest = leading.get(leading.len().saturating_sub(RECENT)..).unwrap_or_default();
    let effort = Change::between(usuals.effort, mean(newest, |felt| felt.effort.get()));
    let quality = Change::between(usuals.quality, mean(newest, |felt| felt.quality.get()));
    Phrase::new(format!("trends-finding-{}", pair(effort, quality)))
        .with("effort", Phrase::new(format!("trends-effort-{}", effort.name())))
        .with("quality", Phrase::new(format!("trends-quality-{}", quality.name())))
        .with("plain", Phrase::new(format!("trends-quality-{}", quality.plain().name())))
        .with("whose", whose)
}

/// How the last days stand beside the usual.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    MuchLower,
    Lower,
    Same,
    Higher,
    MuchHigher,
}

impl Change {
    fn between(usual: f64, now: f64) -> Self {
        match now - usual {
            change if change <= -PLAIN => Self::MuchLower,
            change if change < -SAME => Self::Lower,
            change if change <= SAME => Self::Same,
            change if change < PLAIN => Self::Higher,
            _ => Self::MuchHigher,
        }
    }

    /// The same direction without "a little".
    fn plain(self) -> Self {
        match self {
            Self::Lower => Self::MuchLower,
            Self::Higher => Self::MuchHigher,
            other => other,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::MuchLower => "much-lower",
            Self::Lower => "lower",
            Self::Same => "same",
            Self::Higher => "higher",
            Self::MuchHigher => "much-higher",
        }
    }
}

/// Which sentence fits: "a little" is said once for both, and "as usual" is not said twice.
fn pair(effort: Change, quality: Change) -> &'static str {
    let little = |change| matches!(change, Change::Lower | Change::Higher);
    match (effort, quality) {
        (Change::Same, Change::Same) => "usual",
        (Change::Same, _) => "quality",
        (_, Change::Same) => "effort",
        (effort, quality) if little(effort) && little(quality) => "little",
        _ => "both",
    }
}

fn few(sessions: usize, speed: usize) -> Phrase {
    let missing = ENOUGH.saturating_sub(speed) as f64;
    match (sessions, speed) {
        (0, _) => Phrase::new("trends-finding-none"),
        (_, 0) => Phrase::new("trends-finding-no-speed").with("missing", missing),
        _ => Phrase::new("trends-finding-few").with("count", speed as f64).with("missing", missing),
    }
}

fn flat_in(sessions: &[Felt], rating: impl Fn(&Felt) -> i8) -> bool {
    flat(&sessions.iter().map(rating).collect::<Vec<_>>())
}

fn mean(sessions: &[Felt], rating: impl Fn(&Felt) -> i8) -> f64 {
    let sum: f64 = sessions.iter().map(|felt| f64::from(rating(felt))).sum();
    sum / sessions.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::felt::tests::felt;

    /// Fifteen sessions around effort 5–6 and quality 4–6, then five as given.
    fn said(last: [(i64, i64); 5]) -> String {
        let usual = [(5, 5), (6, 4), (5, 6)].into_iter().cycle().take(15);
        let days = usual.chain(last).zip(1..);
        let sessions: Vec<_> =
            days.map(|((effort, quality), day)| felt(day, "acceleration", effort, quality)).collect();
        Catalogue::new(Language::En).say(&finding(&sessions))
    }

    #[test]
    fn the_last_five_stand_beside_the_usual() {
        let cases = [
            ([(5, 5), (5, 5), (6, 5), (5, 5), (5, 5)], "The last five speed days: right at your usual."),
            ([(6, 4), (6, 4), (6, 5), (6, 4), (6, 4)], "The last five speed days: a little harder, less smooth."),
            ([(9, 2), (8, 3), (8, 2), (9, 3), (8, 2)], "The last five speed days: harder and less smooth."),
            ([(3, 6), (3, 6), (3, 6), (3, 5), (3, 6)], "The last five speed days: lighter and a little smoother."),
            ([(5, 8), (5, 8), (6, 8), (5, 7), (5, 8)], "The last five speed days: smoother, for your usual effort."),
            (
                [(7, 5), (6, 5), (6, 5), (6, 5), (6, 5)],
                "The last five speed days: a little harder, as smooth as usual.",
            ),
        ];
        for (last, sentence) in cases {
            assert_eq!(said(last), sentence, "{last:?}");
        }
    }

    #[test]
    fn what_is_missing_is_said_in_numbers() {
        let words = Catalogue::new(Language::En);
        let of = |count: i64| {
            let sessions: Vec<_> = (1..=count).map(|day| felt(day, "technique", day % 4, day % 3)).collect();
            words.say(&finding(&sessions))
        };
        assert_eq!(of(0), "Nothing here yet.");
        assert_eq!(of(1), "One speed session so far; your usual shows after five more.");
        assert_eq!(of(5), "5 speed sessions so far; your usual shows after one more.");
        let strength = words.say(&finding(&[felt(1, "strength_plyo", 4, 5)]));
        assert_eq!(strength, "No speed session yet; your usual shows after 6.");
    }

    #[test]
    fn ratings_that_never_vary_are_named() {
        let words = Catalogue::new(Language::En);
        let of = |quality: fn(i64) -> i64| {
            let sessions: Vec<_> = (1..=20).map(|day| felt(day, "technique", day % 5, quality(day))).collect();
            words.say(&finding(&sessions))
        };
        let flat = "Your quality ratings are nearly all the same, so they tell little.";
        assert_eq!(of(|_| 7), flat);
        assert_eq!(of(|day| if day == 3 { 6 } else { 7 }), flat, "one of twenty is still nearly all");
        assert_ne!(of(|day| 5 + day % 2), flat);
    }

    #[test]
    fn the_order_of_the_records_does_not_matter() {
        let mut sessions: Vec<_> = (1..=25).map(|day| felt(day, "technique", day % 5, day * 7 % 10)).collect();
        let forwards = finding(&sessions);
        sessions.reverse();
        assert_eq!(finding(&sessions), forwards);
    }
}
