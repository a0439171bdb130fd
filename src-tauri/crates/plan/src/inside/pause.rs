//! A pause in words: "2–3 min between", "45 s between reps", "5 min between sets".

use freshlegs_texts::{Phrase, Value};

use super::shape::Recovery;

impl Recovery {
    /// The pause in words: "2–3 min between".
    pub fn words(&self) -> Phrase {
        self.reps_or_sets("plan-recovery")
    }

    /// The pause in words, where it is for playing: "4 min between reps, with play" †.
    pub fn words_with_play(&self) -> Phrase {
        between("plan-recovery-play", self.between_reps_seconds)
    }

    /// The pauses in words, with what they stand between: "4 min between reps", and "6 min between sets"
    /// behind it where there are sets.
    pub fn long_words(&self) -> Phrase {
        let reps = self.reps_or_sets("plan-recovery-reps");
        match self.sets_words() {
            Some(sets) if !self.only_sets() => Phrase::new("plan-recovery-both").with("reps", reps).with("sets", sets),
            _ => reps,
        }
    }

    /// The pause between sets, where there is one: "6 min between sets".
    pub fn sets_words(&self) -> Option<Phrase> {
        self.between_sets_seconds.map(|pause| between("plan-recovery-sets", pause))
    }

    /// The pause between sets, where it is for playing: "6 min of play between sets" †.
    pub fn sets_words_with_play(&self) -> Option<Phrase> {
        self.between_sets_seconds.map(|pause| between("plan-recovery-sets-play", pause))
    }

    /// Whether reps follow each other without a pause, so that only sets have one.
    pub(crate) fn only_sets(&self) -> bool {
        self.between_reps_seconds.1 == 0 && self.between_sets_seconds.is_some()
    }

    fn reps_or_sets(&self, key: &str) -> Phrase {
        let sets = if self.only_sets() { self.sets_words() } else { None };
        sets.unwrap_or_else(|| between(key, self.between_reps_seconds))
    }
}

fn between(key: &str, (from, to): (u16, u16)) -> Phrase {
    if from != to {
        Phrase::new(format!("{key}-range")).with("from", halves(from)).with("to", halves(to))
    } else if from % 30 == 0 || from >= 600 {
        Phrase::new(key).with("minutes", halves(from))
    } else {
        // Forty-five seconds are neither half a minute nor a whole one.
        Phrase::new(format!("{key}-seconds")).with("seconds", from)
    }
}

/// Minutes as they are said: whole, or with a half; "2½".
fn halves(seconds: u16) -> Value {
    let half_minutes = seconds.saturating_add(15) / 30;
    let whole = half_minutes / 2;
    match (whole, half_minutes % 2) {
        (0, 1) => Value::Words("½".to_owned()),
        (_, 0) => Value::Number(f64::from(whole)),
        _ => Value::Words(format!("{whole}½")),
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    #[test]
    fn a_pause_is_said_as_long_as_it_is() {
        let catalogue = Catalogue::new(Language::En);
        let said = |reps, sets| {
            let pause = Recovery { between_reps_seconds: reps, between_sets_seconds: sets };
            format!("{} | {}", catalogue.say(&pause.words()), catalogue.say(&pause.long_words()))
        };
        let lines = [
            said((120, 180), None),
            said((240, 240), Some((360, 360))),
            said((45, 45), None),
            said((0, 0), Some((90, 90))),
            said((0, 0), Some((75, 75))),
            said((390, 390), Some((450, 450))),
        ];
        insta::assert_snapshot!(lines.join("\n"));
    }
}
