//! A planned week's load against the athlete's own four weeks.
//!
//! Load is expected effort × minutes (session RPE, Foster 2001; arbitrary units). It is a description;
//! above ten per cent it becomes a question to the athlete, never a verdict.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

/// A week may ask this much of the mean of four weeks before it is asked about (`training-rules.md` §6).
const MOST: f64 = 1.1;

/// What a session is expected to feel like on the whole, 0–10. Estimates, ours: speed with full recovery feels
/// lighter than it is (sevens players rated speed 3.9 and conditioning 6.1 of 10, `science.md` §1), easy work
/// stays at 3 or below (`science.md` §12), matches and races ask for nearly all. Usable to compare one week with
/// another of the same athlete, not for anything finer.
const fn expected_effort(kind: Kind) -> u8 {
    match kind {
        Kind::Rest => 0,
        Kind::ActiveRecovery | Kind::ReturnDrills => 2,
        Kind::Technique | Kind::Play | Kind::EasyLong => 3,
        Kind::Acceleration | Kind::LongRun => 4,
        Kind::MaxVelocity | Kind::ChangeOfDirection | Kind::ResistedSprint => 5,
        Kind::StrengthMobility | Kind::StrengthPlyo => 5,
        Kind::CyclingIntervals | Kind::SportPractice => 6,
        Kind::Match | Kind::Competition => 8,
    }
}

/// The load expected of a session: expected effort × minutes.
pub fn expected_load(kind: Kind, minutes: Minutes) -> f64 {
    f64::from(expected_effort(kind)) * f64::from(minutes.get())
}

/// What to say when a planned week asks for over ten per cent more than the athlete's mean of four weeks.
/// Without a mean there is nothing to compare with.
pub fn load_over(planned: f64, four_week_mean: Option<f64>) -> Option<Phrase> {
    let mean = four_week_mean.filter(|mean| mean.is_finite() && *mean > 0.0)?;
    // A hair of tolerance, or ten per cent exactly would sometimes be more than ten per cent.
    let over = planned.is_finite() && planned > mean * MOST * (1.0 + 1e-9);
    let ratio = planned / mean;
    over.then(|| match ratio {
        ratio if ratio >= 2.0 => Phrase::new("plan-load-double"),
        ratio => Phrase::new("plan-load-over").with("percent", ((ratio - 1.0) * 100.0 - 1e-6).ceil()),
    })
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    fn said(planned: f64, mean: f64) -> Option<String> {
        load_over(planned, Some(mean)).map(|phrase| Catalogue::new(Language::En).say(&phrase))
    }

    #[test]
    fn ten_per_cent_more_is_still_one_step() {
        for mean in [1.0, 3.0, 700.0, 1234.5] {
            assert_eq!(said(mean * 1.1, mean), None);
        }
        assert_eq!(said(0.0, 700.0), None);
        assert_eq!(load_over(900.0, None), None, "a first week has nothing behind it");
    }

    #[test]
    fn more_is_said_in_per_cent() {
        insta::assert_snapshot!(said(826.0, 700.0).unwrap(), @"This week asks for 18 % more than the mean of your last four; a tenth more is the usual step.");
        insta::assert_snapshot!(said(1400.0, 700.0).unwrap(), @"This week asks for twice the mean of your last four or more; a tenth more is the usual step.");
        assert!(said(700.0 * 1.1001, 700.0).unwrap().contains(" 11 %"), "just above ten is not said as ten");
    }

    #[test]
    fn no_number_at_all_makes_it_panic() {
        let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -1.0, f64::MIN_POSITIVE, f64::MAX];
        for planned in odd {
            for mean in odd {
                let _ = said(planned, mean);
            }
        }
    }

    #[test]
    fn the_sample_week_weighs_what_it_should() {
        let week = [
            (Kind::Acceleration, 45),
            (Kind::StrengthMobility, 45),
            (Kind::ActiveRecovery, 30),
            (Kind::MaxVelocity, 50),
            (Kind::StrengthPlyo, 45),
            (Kind::EasyLong, 50),
        ];
        let load: f64 = week.iter().map(|(kind, minutes)| expected_load(*kind, Minutes::of(*minutes))).sum();
        assert_eq!(load, 1090.0);
    }
}
