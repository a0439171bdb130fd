//! The big number of a card, for the eye and for the ear.

use freshlegs_calendar::Minutes;
use freshlegs_plan::{Amount, DoseWords, Inside};
use freshlegs_texts::{Catalogue, Phrase};

use super::picture::main_dose;
use crate::views::Dose;

/// "4 × 20" and "m".
pub(crate) fn dose(words: &Catalogue, dose: &DoseWords) -> Dose {
    let unit = dose.unit.as_ref().map(|unit| words.say(unit)).unwrap_or_default();
    Dose { amount: words.say(&dose.amount), unit }
}

/// "45" and "min", for what was done without a plan.
pub(crate) fn minutes_dose(words: &Catalogue, minutes: Minutes) -> Dose {
    Dose { amount: minutes.get().to_string(), unit: words.word("actions-minutes-unit") }
}

/// "4 times 20 metres", as a screen reader says it.
pub(crate) fn spoken_dose(inside: &Inside) -> Option<Phrase> {
    let counted = main_dose(inside).map(|dose| {
        let reps = dose.sets.saturating_mul(dose.reps);
        match dose.amount {
            Amount::Metres(metres) => {
                Phrase::new("actions-spoken-metres").with("reps", reps).with("amount", metres.get())
            }
            Amount::Seconds(seconds) => {
                Phrase::new("actions-spoken-seconds").with("reps", reps).with("amount", seconds)
            }
            Amount::Once => Phrase::new("actions-spoken-jumps").with("sets", dose.sets).with("reps", dose.reps),
        }
    });
    counted.or_else(|| inside.minutes.map(spoken_minutes))
}

/// "45 minutes".
pub(crate) fn spoken_minutes(minutes: Minutes) -> Phrase {
    Phrase::new("actions-spoken-minutes").with("minutes", minutes.get())
}
