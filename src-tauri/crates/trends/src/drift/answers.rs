//! What one entry answers, each on its scale or not at all.

use std::cmp::Ordering;

/// The answers of a session or of a morning. Nothing is asked for, and nothing is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Answers {
    /// How long the session lasted, in minutes, 0 to 1440.
    pub minutes: Option<f64>,
    /// How hard it was as a whole, 0 to 10 (Foster 2001).
    pub effort: Option<f64>,
    /// How well the athlete moved, 0 to 10; 5 is "my usual".
    pub quality: Option<f64>,
    /// The wish to train, before: −5 dread to +5 keen.
    pub keenness: Option<f64>,
    /// How much the athlete liked it, after: 0 to 10.
    pub enjoyment: Option<f64>,
    /// Soreness in the morning: 0 none to 10.
    pub soreness: Option<f64>,
    /// Tiredness in the morning: 0 none to 10.
    pub tiredness: Option<f64>,
    /// Sleep: 0 not at all to 10 slept very well.
    pub sleep: Option<f64>,
}

/// An answer off its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OffScale {
    /// The answer's name.
    pub field: &'static str,
    /// The scale's least number.
    pub least: f64,
    /// The scale's greatest number.
    pub most: f64,
    /// What was given.
    pub given: f64,
}

/// Every answer's name and the ends of its scale.
const SCALES: [(&str, f64, f64); 8] = [
    ("minutes", 0.0, 1440.0),
    ("effort", 0.0, 10.0),
    ("quality", 0.0, 10.0),
    ("keenness", -5.0, 5.0),
    ("enjoyment", 0.0, 10.0),
    ("soreness", 0.0, 10.0),
    ("tiredness", 0.0, 10.0),
    ("sleep", 0.0, 10.0),
];

impl Answers {
    /// The names of all answers, in the order of [`Answers::get`] and [`Answers::set`].
    pub fn names() -> impl Iterator<Item = &'static str> {
        SCALES.iter().map(|(name, ..)| *name)
    }

    /// Gives the answer of this name; an unknown name changes nothing and is told apart.
    pub fn set(&mut self, name: &str, answer: Option<f64>) -> bool {
        let known = SCALES.iter().position(|(known, ..)| *known == name);
        match known.and_then(|place| self.each_mut().into_iter().nth(place)) {
            Some(given) => *given = answer,
            None => return false,
        }
        true
    }

    /// The answer of this name; nothing where it is unknown or was not given.
    pub fn given(&self, name: &str) -> Option<f64> {
        let place = SCALES.iter().position(|(known, ..)| *known == name)?;
        self.each().get(place).copied().flatten()
    }

    /// These answers if each of them is on its scale.
    pub fn checked(self) -> Result<Self, OffScale> {
        for ((field, least, most), given) in SCALES.into_iter().zip(self.each()) {
            if let Some(given) = given
                && !(least..=most).contains(&given)
            {
                return Err(OffScale { field, least, most, given });
            }
        }
        Ok(self)
    }

    /// An order of answers for want of a time of day, so that it does not matter in which order they are given.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let number = |given: Option<f64>| given.unwrap_or(f64::NEG_INFINITY);
        let pairs = self.each().into_iter().zip(other.each());
        pairs
            .map(|(one, other)| number(one).total_cmp(&number(other)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }

    fn each(&self) -> [Option<f64>; 8] {
        [
            self.minutes,
            self.effort,
            self.quality,
            self.keenness,
            self.enjoyment,
            self.soreness,
            self.tiredness,
            self.sleep,
        ]
    }

    fn each_mut(&mut self) -> [&mut Option<f64>; 8] {
        [
            &mut self.minutes,
            &mut self.effort,
            &mut self.quality,
            &mut self.keenness,
            &mut self.enjoyment,
            &mut self.soreness,
            &mut self.tiredness,
            &mut self.sleep,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_off_its_scale_is_named_and_never_clipped() {
        for (name, least, most) in SCALES {
            for given in [least - 0.5, most + 0.5, f64::NAN, f64::INFINITY] {
                let mut answers = Answers::default();
                assert!(answers.set(name, Some(given)));
                let refusal = answers.checked().unwrap_err();
                assert_eq!((refusal.field, refusal.least, refusal.most), (name, least, most));
            }
            let mut answers = Answers::default();
            assert!(answers.set(name, Some(least)) && answers.checked().is_ok());
            assert!(answers.set(name, Some(most)) && answers.checked().is_ok());
            assert!(answers.set(name, None) && answers == Answers::default());
        }
        assert!(!Answers::default().set("efort", Some(1.0)));
    }
}
