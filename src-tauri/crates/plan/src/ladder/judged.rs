//! What one day on a rung meant: good, not counted, or one rung down.

use std::cmp::Ordering;

use super::RungDay;
use crate::Rung;

/// The most pain that is still as good as none; "pain 0–1".
const GOOD_MOST: u8 = 1;
/// From this pain on, of 0 to 10, it is one rung down.
pub const DOWN_FROM: u8 = 3;

/// What the answers of a day mean, the gentlest first; the number is the pain that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// Pain 0 to 1, the following morning included.
    Good { most: u8 },
    /// Pain 0 to 1 in the session; the morning is not answered.
    MorningOpen { pain: u8 },
    /// The session's pain is not answered, so nothing is known to be free of pain.
    PainOpen,
    /// Pain of exactly 2, and no worse next morning.
    Two,
    /// Pain of 3 or more in the session.
    Hurt { pain: u8 },
    /// Pain of 3 or more on the morning after a session whose own pain is not answered.
    HurtMorning { morning: u8 },
    /// Worse on the next morning.
    Worse { pain: u8, morning: u8 },
    /// Sudden sharp pain, a bruise or a limp.
    Sharp,
}

/// A day's verdict and the rung it was earned on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) rung: Rung,
    /// Whether the morning's answer is missing and could still change the verdict for the worse or better.
    pub(super) asks: bool,
}

impl Judged {
    pub(super) fn of(entry: &RungDay) -> Self {
        let pain = entry.pain.map(|pain| pain.min(10));
        let morning = entry.morning.map(|pain| pain.min(10));
        let verdict = if entry.sharp { Verdict::Sharp } else { verdict(pain, morning) };
        let asks = verdict < Verdict::Hurt { pain: 0 } && pain.is_some() && morning.is_none();
        Self { verdict, rung: entry.rung, asks }
    }

    /// Two entries of one day: the worse one counts. Of two that mean the same, a good day is worth the higher
    /// rung, for all of the day was good; any other day the lower one.
    #[must_use]
    pub(super) fn with(self, other: Self) -> Self {
        let rung = match self.verdict.step().cmp(&other.verdict.step()) {
            Ordering::Greater => self.rung,
            Ordering::Less => other.rung,
            Ordering::Equal if matches!(self.verdict, Verdict::Good { .. }) => self.rung.max(other.rung),
            Ordering::Equal => self.rung.min(other.rung),
        };
        Self { verdict: self.verdict.max(other.verdict), rung, asks: self.asks || other.asks }
    }
}

impl Verdict {
    /// What it does to the stand: up, not counted, down, or all the way down.
    fn step(self) -> u8 {
        match self {
            Self::Good { .. } => 0,
            Self::MorningOpen { .. } | Self::PainOpen | Self::Two => 1,
            Self::Hurt { .. } | Self::HurtMorning { .. } | Self::Worse { .. } => 2,
            Self::Sharp => 3,
        }
    }
}

/// The rule says two things of the morning: pain 0–1 is good "the following morning included", and worse next
/// morning is one rung down. From 0 to 1 both seem to hold; a single point within what counts as no pain
/// is the noise of the scale, so 0 → 1 is good. Worse begins where the morning leaves 0–1: 0 → 2, 1 → 2, 2 → 3.
fn verdict(pain: Option<u8>, morning: Option<u8>) -> Verdict {
    match (pain, morning) {
        (Some(pain), _) if pain >= DOWN_FROM => Verdict::Hurt { pain },
        (Some(pain), Some(morning)) if morning > pain && morning > GOOD_MOST => Verdict::Worse { pain, morning },
        (None, Some(morning)) if morning >= DOWN_FROM => Verdict::HurtMorning { morning },
        (None, _) => Verdict::PainOpen,
        (Some(pain), _) if pain > GOOD_MOST => Verdict::Two,
        (Some(pain), None) => Verdict::MorningOpen { pain },
        (Some(pain), Some(morning)) => Verdict::Good { most: pain.max(morning) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_answers_means_one_thing() {
        let letter = |pain, morning| match verdict(pain, morning) {
            Verdict::Good { .. } => 'g',
            Verdict::MorningOpen { .. } | Verdict::PainOpen => '?',
            Verdict::Two => '2',
            Verdict::Hurt { .. } => 'h',
            Verdict::HurtMorning { .. } => 'm',
            Verdict::Worse { .. } => 'w',
            Verdict::Sharp => 's',
        };
        let answers = [None, Some(0), Some(1), Some(2), Some(3), Some(10)];
        let lines = answers.map(|pain| answers.map(|morning| letter(pain, morning)).iter().collect::<String>());
        // Down: pain in the session; across: the next morning; each – 0 1 2 3 10.
        insta::assert_snapshot!(lines.join("\n"), @r"
        ????mm
        ?ggwww
        ?ggwww
        2222ww
        hhhhhh
        hhhhhh
        ");
    }
}
