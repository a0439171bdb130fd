//! What holds on the ladder whatever the days were.

use freshlegs_calendar::Day;
use proptest::prelude::*;

use super::stories::first_day;
use super::*;

fn any_entry() -> impl Strategy<Value = RungDay> {
    // Mostly little pain, or nobody would ever climb.
    let pain =
        || prop_oneof![4 => Just(Some(0_u8)), 2 => Just(Some(1)), 1 => Just(None), 2 => (0_u8..=12).prop_map(Some)];
    (0_i64..30, 0_u8..=6, pain(), pain(), prop::bool::weighted(0.02)).prop_map(|(day, rung, pain, morning, sharp)| {
        RungDay { day: first_day().plus(day), rung: Rung::of(rung), pain, morning, sharp }
    })
}

fn any_days() -> impl Strategy<Value = Vec<RungDay>> {
    proptest::collection::vec(any_entry(), 1..25)
}

fn height(start: u8, days: &[RungDay]) -> (Rung, u8) {
    let stand = stand(Rung::of(start), days, first_day().plus(25));
    (stand.rung, stand.good_days)
}

proptest! {
    #[test]
    fn there_is_always_a_stand(start in 0_u8..=9, days in any_days(), today in any::<i16>()) {
        let today = first_day().plus(today.into());
        for today in [today, Day::MIN, Day::MAX] {
            let stand = stand(Rung::of(start), &days, today);
            prop_assert!(stand.good_days < 2 || stand.ready);
            prop_assert!(stand.off_until.is_none_or(|last| last >= today && last <= today.plus(2)));
            prop_assert!(stand.asks_morning.is_none_or(|day| day < today));
            prop_assert_eq!(stand.clinician, stand.rung == Rung::FIRST);
        }
    }

    #[test]
    fn more_pain_never_leads_higher(start in 0_u8..=6, days in any_days(), at: prop::sample::Index, more in 1_u8..8) {
        let before = height(start, &days);
        let entry = *at.get(&days);
        let plus = |pain: Option<u8>| pain.map(|pain| pain + more);
        let mut worse = vec![
            RungDay { morning: plus(entry.morning), ..entry },
            RungDay { pain: plus(entry.pain), morning: plus(entry.morning), ..entry },
            RungDay { sharp: true, ..entry },
        ];
        // Pain that rises to a bad morning's own makes the morning no longer worse: 0 → 2 is one rung down,
        // 2 → 2 is not. So more pain in the session alone is compared only where the morning was no worse.
        if entry.morning <= entry.pain {
            worse.push(RungDay { pain: plus(entry.pain), ..entry });
        }
        for entry in worse {
            let mut days = days.clone();
            *at.get_mut(&mut days) = entry;
            prop_assert!(height(start, &days) <= before);
        }
    }

    #[test]
    fn what_is_not_answered_never_raises(start in 0_u8..=6, days in any_days(), entry in any_entry(), session: bool) {
        let before = height(start, &days);
        let open = if session { RungDay { pain: None, ..entry } } else { RungDay { morning: None, ..entry } };
        let mut days = days;
        days.push(open);
        prop_assert!(height(start, &days) <= before);
    }

    #[test]
    fn the_order_of_the_entries_does_not_matter(
        start in 0_u8..=6,
        (days, shuffled) in any_days().prop_flat_map(|days| (Just(days.clone()), Just(days).prop_shuffle())),
    ) {
        let today = first_day().plus(25);
        prop_assert_eq!(stand(Rung::of(start), &days, today), stand(Rung::of(start), &shuffled, today));
    }

    #[test]
    fn what_lies_ahead_is_not_looked_at(start in 0_u8..=6, days in any_days(), now in 0_i64..30) {
        let today = first_day().plus(now);
        let so_far: Vec<_> = days.iter().copied().filter(|entry| entry.day <= today).collect();
        prop_assert_eq!(stand(Rung::of(start), &days, today), stand(Rung::of(start), &so_far, today));
    }

    #[test]
    fn nobody_skips_a_rung(start in 0_u8..=6, days in any_days()) {
        let good = days.iter().map(|entry| entry.day).collect::<std::collections::BTreeSet<_>>().len();
        prop_assert!(usize::from(height(start, &days).0.get()) <= usize::from(start) + good / 2);
    }

    #[test]
    fn what_hurts_leads_down_and_off(start in 0_u8..=6, days in any_days(), pain in 3_u8..=10, morning: bool) {
        let today = first_day().plus(31);
        let before = stand(Rung::of(start), &days, today);
        let answers = if morning { (Some(0), Some(pain)) } else { (Some(pain), None) };
        let hurt = RungDay { day: today, rung: before.rung, pain: answers.0, morning: answers.1, sharp: false };
        let after = stand(Rung::of(start), &[days, vec![hurt]].concat(), today.plus(1));
        prop_assert_eq!(after.rung.get(), before.rung.get().saturating_sub(1));
        prop_assert_eq!((after.good_days, after.off_until), (0, Some(today.plus(2))));
    }
}
