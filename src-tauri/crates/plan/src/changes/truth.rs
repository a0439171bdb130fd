//! What must be true of every reason for every proposal: each day and kind it names is as it says.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Value;
use proptest::prelude::*;

use super::*;
use crate::asks::is_strength;
use crate::phrases::{brief, doer};
use crate::solver::any_problem;
use crate::{asks, propose};

/// The days and kinds a phrase names, as they would be named: for each place of its values.
struct Named<'a> {
    phrase: &'a Phrase,
    now: &'a [Option<Kind>; 7],
    week: [Kind; 7],
}

impl Named<'_> {
    fn inner<'b>(phrase: &'b Phrase, place: &str) -> Option<&'b Phrase> {
        match phrase.values.get(place) {
            Some(Value::Phrase(inner)) => Some(inner),
            _ => None,
        }
    }

    fn number(&self, place: &str) -> Option<usize> {
        match self.phrase.values.get(place) {
            Some(Value::Number(number)) => Some(*number as usize),
            _ => None,
        }
    }

    fn day_of(phrase: &Phrase) -> Option<usize> {
        (0..7).find(|day| weekday_of(Weekday::Monday, *day as i8) == *phrase)
    }

    fn day(&self, place: &str) -> usize {
        Self::inner(self.phrase, place).and_then(Self::day_of).unwrap()
    }

    fn kind_is(phrase: Option<&Phrase>, kind: Kind) -> bool {
        phrase == Some(&brief(kind)) || phrase == Some(&doer(kind))
    }

    /// A card of a week by its day: `{ $day }’s { $kind }`.
    fn card_is_in(&self, place: &str, kinds: impl Fn(usize) -> Option<Kind>) -> bool {
        let card = Self::inner(self.phrase, place).unwrap();
        let day = Self::inner(card, "day").and_then(Self::day_of).unwrap();
        kinds(day).is_some_and(|kind| Self::kind_is(Self::inner(card, "kind"), kind))
    }

    fn days(phrase: &Phrase, found: &mut Vec<usize>) {
        found.extend(Self::day_of(phrase));
        for value in phrase.values.values() {
            if let Value::Phrase(inner) = value {
                Self::days(inner, found);
            }
        }
    }

    /// Whether the phrase is true of the two weeks, as far as it says anything of a day.
    fn holds(&self) -> bool {
        let (now, week) = (self.now, self.week);
        let proposed = |day: usize| Some(week[day]);
        let stood = |day: usize| now[day];
        let listed = |sort: &dyn Fn(Kind) -> bool| {
            let mut found = Vec::new();
            Self::days(self.phrase, &mut found);
            found.sort_unstable();
            found == (0..7).filter(|day| sort(week[*day])).collect::<Vec<_>>()
        };
        match self.phrase.key.as_str() {
            "plan-change-moves" => {
                let to = self.day("to");
                now[to] != Some(week[to]) && Self::kind_is(Self::inner(self.phrase, "kind"), week[to])
            }
            "plan-change-comes" => {
                let day = self.day("day");
                let count = |kinds: &mut dyn Iterator<Item = Kind>| kinds.filter(|kind| *kind == week[day]).count();
                count(&mut week.into_iter()) > count(&mut now.iter().copied().flatten())
                    && Self::kind_is(Self::inner(self.phrase, "kind"), week[day])
            }
            "plan-change-leaves" => self.card_is_in("card", stood) && !self.card_is_in("card", proposed),
            "plan-change-way" => {
                // The newcomer has its day beside it, unless it takes the very day of what leaves.
                let other = Self::inner(self.phrase, "other").unwrap();
                let card = Self::inner(self.phrase, "card").unwrap();
                let day = Self::inner(card, "day").and_then(Self::day_of).unwrap();
                let here = Self::kind_is(Some(other), week[day]);
                self.card_is_in("card", stood) && (here || self.card_is_in("other", proposed))
            }
            "plan-change-gone" => self.card_is_in("card", stood) && !self.card_is_in("card", proposed),
            "plan-change-rests" => week[self.day("day")] == Kind::Rest && now[self.day("day")] != Some(Kind::Rest),
            "plan-change-event" | "plan-change-kept" => self.card_is_in("card", proposed),
            "plan-change-match-speed" => {
                let card = Self::inner(self.phrase, "card").unwrap();
                let day = Self::inner(card, "day").and_then(Self::day_of).unwrap();
                let speed: Vec<usize> = (0..7).filter(|day| asks(week[*day]).speed).collect();
                let place = speed.iter().position(|known| *known == day).unwrap() + 1;
                self.card_is_in("card", proposed)
                    && self.number("place") == Some(if speed.len() == 1 { 0 } else { place })
            }
            "plan-change-eve-easy" => week[self.day("day")] == Kind::EasyLong,
            "plan-change-eve-recovery" => week[self.day("day")] == Kind::ActiveRecovery,
            "plan-change-jumps-move" => week[self.day("day")] == Kind::StrengthPlyo,
            "plan-change-jumps-strength" => {
                week[self.day("day")] == Kind::StrengthPlyo && week[self.day("other")] == Kind::StrengthMobility
            }
            "plan-change-jumps-leave" => {
                let count =
                    |kinds: &mut dyn Iterator<Item = Kind>| kinds.filter(|kind| *kind == Kind::StrengthPlyo).count();
                count(&mut week.into_iter()) < count(&mut now.iter().copied().flatten())
            }
            "plan-better-rest-day" => week[self.day("day")] == Kind::Rest,
            "plan-better-strength" => {
                Some(week.iter().filter(|kind| is_strength(**kind)).count()) == self.number("count")
            }
            "plan-change-cap" => week.iter().filter(|kind| asks(**kind).speed).count() <= self.number("cap").unwrap(),
            "plan-change-aim" => week.iter().filter(|kind| asks(**kind).speed).count() <= self.number("aim").unwrap(),
            "plan-change-mode-light" => {
                week.iter().all(|kind| usize::from(asks(*kind).nervous) <= self.number("most").unwrap())
            }
            "plan-week-speed" => listed(&|kind| asks(kind).speed),
            "plan-week-rest" => listed(&|kind| kind == Kind::Rest),
            "plan-week-play" => listed(&|kind| kind == Kind::Play),
            "plan-week-strength" => listed(&is_strength),
            "plan-week-play-within" => self.card_is_in("card", proposed),
            _ => true,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands, was entered and is proposed: each sentence is true of the weeks it is said of.
    #[test]
    fn every_sentence_is_true_of_its_weeks(
        problem in any_problem(2),
        now in prop::collection::vec(prop::option::weighted(0.9, prop::sample::select(Kind::ALL.to_vec())), 7),
    ) {
        let now: [Option<Kind>; 7] = now.try_into().unwrap();
        let placed = propose(&problem).week;
        let mut days = placed.iter().zip(problem.entered);
        let week = [(); 7].map(|()| {
            let (card, entered) = days.next().unwrap();
            Standing { kind: card.kind, held: entered.map_or(Held::Placed, |(_, held)| held) }
        });
        let pairs = change_reasons(&problem, &now, &week);
        prop_assert!(!pairs.is_empty() && pairs.len() <= REASONS);
        let kinds = week.map(|card| card.kind);
        for (at, (bold, plain)) in pairs.iter().enumerate() {
            for phrase in [bold, plain] {
                let named = Named { phrase, now: &now, week: kinds };
                prop_assert!(named.holds(), "{phrase:?} of {now:?} and {kinds:?}");
            }
            prop_assert!(pairs.iter().skip(at + 1).all(|(other, _)| other.key != bold.key), "no reason twice");
        }
    }

    /// The best week against the very week that stands: nothing is said to change.
    #[test]
    fn a_week_that_stays_is_praised_and_not_explained(problem in any_problem(1)) {
        let placed = propose(&problem).week.map(|card| card.kind);
        let mut entered = problem.entered.into_iter();
        let week = placed.map(|kind| {
            let held = entered.next().flatten().map_or(Held::Placed, |(_, held)| held);
            Standing { kind, held }
        });
        for (bold, plain) in change_reasons(&problem, &placed.map(Some), &week) {
            prop_assert!(bold.key.starts_with("plan-week-") && plain.key.starts_with("plan-week-"));
        }
    }
}
