//! What holds in every season, whatever was booked.

use freshlegs_calendar::Day;
use proptest::prelude::*;
use proptest::sample::select;

use super::stories::{Season, day_of, letter};
use super::*;
use crate::Mode;

const WEEKS: std::ops::Range<i64> = -2..40;

fn any_chapter() -> impl Strategy<Value = Chapter> {
    let race = proptest::option::of(-3_i64..30);
    (select(Mode::ALL), 0_i64..30, 0_u8..=9, race).prop_map(|(mode, from, weeks, race)| {
        let mut chapter = Chapter::new(day_of(from), mode);
        match mode {
            Mode::Peak => chapter.weeks = Some(4 + weeks % 5),
            Mode::Plateau => chapter.weeks = Some(4 + weeks % 3),
            Mode::Base | Mode::RacePrep => chapter.race = race.map(|weeks| day_of((from + weeks).max(from))),
            _ => {}
        }
        chapter.checked().unwrap()
    })
}

fn any_season() -> impl Strategy<Value = Season> {
    let chapters = proptest::collection::vec(any_chapter(), 0..6);
    let skipped = proptest::collection::vec(0_i64..40, 0..8);
    let usual = select(vec![Mode::Cultivate, Mode::Masters]);
    (chapters, usual, skipped, 3_u8..=6, proptest::option::of(-2_i64..6)).prop_map(
        |(chapters, usual, skipped, every, first_planned)| Season { chapters, usual, skipped, every, first_planned },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn after_a_peak_stands_exactly_one_deload(season in any_season()) {
        let weeks: Vec<_> = WEEKS.map(|week| season.week(week)).collect();
        for pair in weeks.windows(2) {
            let same = pair[0].mode == pair[1].mode && pair[0].chapter == pair[1].chapter;
            if pair[0].mode == Mode::Peak && !same {
                prop_assert!(matches!(pair[1].mode, Mode::Deload | Mode::Return), "{}", season.drawn(WEEKS));
                prop_assert!(!pair[1].may_skip);
            }
        }
    }

    #[test]
    fn no_two_deloads_stand_in_a_row(season in any_season()) {
        let drawn = season.drawn(WEEKS);
        prop_assert!(!drawn.contains("DD"), "{drawn}");
    }

    #[test]
    fn the_rhythm_is_kept(season in any_season()) {
        let every = i64::from(season.every);
        let drawn = season.drawn(WEEKS);
        let weeks: Vec<_> = WEEKS.map(|week| season.week(week)).collect();
        for (at, week) in weeks.iter().enumerate() {
            let open = matches!(week.mode, Mode::Cultivate | Mode::Masters | Mode::Base | Mode::RacePrep);
            prop_assert!(!open || i64::from(week.number) <= every, "{drawn}");
            if week.may_skip && at as i64 >= every {
                let behind: String = drawn.chars().skip(at + 1 - season.every as usize).take(season.every as usize).collect();
                let calm = behind.chars().rev().skip(1).all(|letter| "cmbr".contains(letter));
                prop_assert!(calm, "{behind:?} leads to a deload in {drawn}");
            }
            // The skip that is remembered is one of a deload that was due.
            prop_assert!(letter(week) != 's' || i64::from(week.number) == every);
        }
    }

    #[test]
    fn what_is_said_to_follow_does_follow(season in any_season(), week in WEEKS) {
        let here = season.week(week);
        if let (Some(of), Some(then)) = (here.of, here.then) {
            let last = week + i64::from(of) - i64::from(here.number);
            prop_assert_eq!(season.week(last).mode, here.mode);
            prop_assert_eq!(season.week(last + 1).mode, then);
            prop_assert!(here.number <= of);
        }
        prop_assert_eq!(here.of.is_some(), here.then.is_some());
    }

    #[test]
    fn a_peak_in_peace_is_what_it_booked(weeks in 4_u8..=8, from in 0_i64..12, every in 3_u8..=6) {
        let chapter = Chapter { weeks: Some(weeks), ..Chapter::new(day_of(from), Mode::Peak) };
        let season = Season {
            chapters: vec![chapter],
            usual: Mode::Cultivate,
            skipped: Vec::new(),
            every,
            first_planned: Some(0),
        };
        let end = from + i64::from(weeks);
        let drawn = season.drawn(from..end + 2);
        prop_assert_eq!(drawn, format!("{}Dc", "p".repeat(weeks.into())));
    }

    #[test]
    fn there_is_always_a_week(
        from in any::<i32>(), week in any::<i32>(), weeks: Option<u8>, race in any::<i32>(), every: u8,
        mode in select(Mode::ALL), volume: u8,
    ) {
        let day = |days: i32| day_of(0).plus(days.into());
        // Not checked at any door, and at the ends of the calendar.
        let chapter = Chapter { weeks, race: Some(day(race)), volume, ..Chapter::new(day(from), mode) };
        let week = week_in_life(&[chapter], Mode::Masters, day(week), &[Day::MIN, day(race)], every, Some(day(from)));
        prop_assert!(week.volume <= 100);
    }
}
