//! When the masters weeks are worth offering.

use freshlegs_calendar::Day;

use crate::Mode;

/// From this age on, masters weeks are suggested (`training-rules.md` §6); the athlete decides.
const FROM_AGE: i32 = 40;

/// Whether to suggest masters weeks: from the year of the fortieth birthday on, to an athlete whose weeks are the
/// usual ones. Nobody is asked in the middle of a peak or while coming back.
pub fn masters_suggested(birth_year: Option<i32>, today: Day, mode: Mode) -> bool {
    let old_enough = birth_year.is_some_and(|year| today.year().saturating_sub(year) >= FROM_AGE);
    old_enough && mode == Mode::Cultivate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masters_weeks_are_offered_from_forty() {
        let today = Day::new(2026, 11, 23).unwrap();
        assert!(masters_suggested(Some(1986), today, Mode::Cultivate));
        assert!(!masters_suggested(Some(1987), today, Mode::Cultivate));
        assert!(!masters_suggested(None, today, Mode::Cultivate), "nobody is guessed at");
        assert!(!masters_suggested(Some(1960), today, Mode::Masters), "chosen already");
        assert!(!masters_suggested(Some(1960), today, Mode::Return));
        assert!(masters_suggested(Some(i32::MIN), today, Mode::Cultivate), "an odd year breaks nothing");
    }
}
