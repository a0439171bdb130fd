//! A foreign number's place on our 0–10.
//!
//! Effort keeps its number: 7 of 1–10 is the 7 of the category-ratio scale, and 70 of 0–100 is 7 (not 6.7: these
//! scales leave the zero out, they do not stretch). Every other channel runs from its least to its most.
//! Borg's 6–20 is never converted by a formula: the athlete is offered a table instead.

use freshlegs_calendar::Towards;

use super::found::{DeclaredScale, FoundChannel, FoundRating};

impl FoundChannel {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Effort,
        Self::Feel,
        Self::Soreness,
        Self::Tiredness,
        Self::Sleep,
        Self::Keenness,
        Self::Stress,
        Self::Mood,
        Self::Readiness,
    ];

    /// What 10 means in our own numbers.
    pub const fn towards(self) -> Towards {
        match self {
            Self::Effort | Self::Soreness | Self::Tiredness | Self::Stress => Towards::Worse,
            Self::Feel | Self::Sleep | Self::Keenness | Self::Mood | Self::Readiness => Towards::Better,
        }
    }
}

impl DeclaredScale {
    /// A scale by its name, ends and direction.
    pub fn new(name: impl Into<String>, least: f64, most: f64, towards: Towards) -> Self {
        Self { name: name.into(), least, most, towards }
    }

    /// The number's place on 0–10 in the channel's own direction, if it is on the scale.
    pub fn canonical(&self, channel: FoundChannel, given: f64) -> Option<f64> {
        let Self { least, most, towards, .. } = *self;
        if !(least < most && (least..=most).contains(&given) && (most - least).is_finite()) {
            return None;
        }
        let facing = if towards == channel.towards() { given } else { least + most - given };
        match channel {
            FoundChannel::Effort if least == 0.0 || least == 1.0 => Some((facing * 100.0 / most).round() / 10.0),
            FoundChannel::Effort => None,
            _ => Some((facing - least) * 10.0 / (most - least)),
        }
    }
}

impl FoundRating {
    /// A number on its scale.
    pub fn new(channel: FoundChannel, as_given: f64, scale: DeclaredScale) -> Self {
        let canonical = scale.canonical(channel, as_given);
        Self { channel, as_given, scale, canonical }
    }

    /// A number that the source writes where nothing was given. It is kept, and charted nowhere.
    pub fn not_given(channel: FoundChannel, as_given: f64, scale: DeclaredScale) -> Self {
        Self { channel, as_given, scale, canonical: None }
    }

    /// The same rating, had its scale run the other way: the athlete's answer to "was this a good day?".
    #[must_use]
    pub fn turned(mut self) -> Self {
        self.scale.towards = match self.scale.towards {
            Towards::Better => Towards::Worse,
            Towards::Worse => Towards::Better,
        };
        self.canonical = self.canonical.and_then(|_| self.scale.canonical(self.channel, self.as_given));
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::FoundChannel::*;
    use super::*;

    /// given, least, most, what higher means, and its place.
    type Case = (FoundChannel, f64, f64, f64, Towards, Option<f64>);

    #[test]
    fn every_source_lands_where_the_contract_says() {
        let cases: [Case; 20] = [
            (Effort, 70.0, 0.0, 100.0, Towards::Worse, Some(7.0)),
            (Feel, 75.0, 0.0, 100.0, Towards::Better, Some(7.5)),
            (Feel, 0.0, 0.0, 100.0, Towards::Better, Some(0.0)),
            (Effort, 6.0, 0.0, 10.0, Towards::Worse, Some(6.0)),
            (Effort, 7.0, 1.0, 10.0, Towards::Worse, Some(7.0)),
            (Effort, 4.0, 1.0, 5.0, Towards::Worse, Some(8.0)),
            (Effort, 11.0, 6.0, 20.0, Towards::Worse, None),
            (Effort, 110.0, 0.0, 100.0, Towards::Worse, None),
            (Feel, 1.0, 1.0, 9.0, Towards::Worse, Some(10.0)),
            (Feel, 3.0, 1.0, 9.0, Towards::Worse, Some(7.5)),
            (Feel, 9.0, 1.0, 9.0, Towards::Worse, Some(0.0)),
            (Feel, 2.0, 1.0, 5.0, Towards::Worse, Some(7.5)),
            (Feel, 2.0, 1.0, 3.0, Towards::Better, Some(5.0)),
            (Sleep, 1.0, 1.0, 4.0, Towards::Worse, Some(10.0)),
            (Soreness, 4.0, 1.0, 4.0, Towards::Worse, Some(10.0)),
            (Soreness, 5.0, 1.0, 5.0, Towards::Better, Some(0.0)),
            (Sleep, 0.0, 1.0, 5.0, Towards::Better, None),
            (Sleep, f64::NAN, 1.0, 5.0, Towards::Better, None),
            (Sleep, 3.0, 3.0, 3.0, Towards::Better, None),
            (Keenness, 0.0, -5.0, 5.0, Towards::Better, Some(5.0)),
        ];
        for (channel, given, least, most, towards, place) in cases {
            let scale = DeclaredScale::new("", least, most, towards);
            assert_eq!(scale.canonical(channel, given), place, "{channel:?} {given} of {least}–{most} {towards:?}");
        }
    }

    #[test]
    fn what_was_not_given_stays_so_when_the_scale_is_turned() {
        let zero = FoundRating::not_given(Effort, 0.0, DeclaredScale::new("Rpe", 0.0, 10.0, Towards::Worse));
        assert_eq!(zero.turned().canonical, None);
    }

    proptest! {
        #[test]
        fn turning_twice_changes_nothing(
            n in 0usize..9, given in -2.0f64..12.0, least in 0i8..3, most in 3i8..11, up: bool,
        ) {
            let towards = if up { Towards::Better } else { Towards::Worse };
            let scale = DeclaredScale::new("any", least.into(), most.into(), towards);
            let rating = FoundRating::new(FoundChannel::ALL[n], given, scale);
            prop_assert_eq!(rating.clone().turned().turned(), rating.clone());
            prop_assert!(rating.canonical.is_none_or(|place| (0.0..=10.0).contains(&place)));
        }
    }
}
