//! Why a card stands where it stands, in one sentence that is true of the week it is said of.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::asks::{is_event, is_match, is_strength};
use crate::setting::weekday_of;
use crate::trail::{Seen, Trail};
use crate::{Held, Mode, Problem, Standing, Stimulus, WeekCards, asks};

/// The reason for each card of a whole week, in the order of its days; from the problem it takes the mode,
/// what was before, the first weekday and the long days.
pub fn reasons(problem: &Problem, week: &[Standing; 7]) -> [Phrase; 7] {
    let cards = week.map(Some);
    [0, 1, 2, 3, 4, 5, 6].map(|day| reason(problem, &cards, day).unwrap_or_else(|| Phrase::new("plan-why-kept")))
}

/// The reason for the card of one day; nothing if none stands there.
pub(crate) fn reason(problem: &Problem, week: &WeekCards, day: u8) -> Option<Phrase> {
    let mut trail = Trail::after(&problem.before);
    for (day, card) in (0_i8..).zip(week).take(usize::from(day)) {
        trail = card.map_or_else(|| trail.skip(), |card| trail.then(card.on(day)));
    }
    let today = week.get(usize::from(day)).copied().flatten()?.on(day as i8);
    Some(Place { problem, week, trail, today }.reason())
}

/// A card in its week, with what lies behind it and before it.
struct Place<'a> {
    problem: &'a Problem,
    week: &'a WeekCards,
    trail: Trail,
    today: Seen,
}

impl Place<'_> {
    fn reason(&self) -> Phrase {
        let today = &self.today;
        match today.kind {
            kind if is_event(kind) => Phrase::new("plan-why-entered"),
            _ if today.held != Held::Placed => Phrase::new("plan-why-kept"),
            _ if today.asks.speed => self.speed(),
            Kind::Rest if self.after_match() => Phrase::new("plan-why-rest-after-match"),
            Kind::Rest => Phrase::new("plan-why-rest"),
            Kind::Play => Phrase::new("plan-why-play"),
            kind if is_strength(kind) => self.strength(),
            // A light day that happens to stand before a match is there for the match.
            _ if self.tomorrow().is_some_and(is_match) => Phrase::new("plan-why-recovery-match"),
            Kind::EasyLong => self.long(),
            _ => self.recovery(),
        }
    }

    fn speed(&self) -> Phrase {
        let Some(last) = self.trail.last_speed.filter(Seen::this_week) else {
            return Phrase::new(match self.trail.yesterday.map(|card| (card.kind, card.asks.nervous)) {
                Some((Kind::Rest, _)) => "plan-why-first-speed-rested",
                Some((_, 0)) => "plan-why-first-speed-light",
                _ => "plan-why-first-speed",
            });
        };
        let gap = self.today.day.abs_diff(last.day);
        let new = self.trail.last_chosen.is_some_and(|chosen| chosen.asks.stimulus != self.today.asks.stimulus);
        let key = match () {
            () if gap < 2 => "plan-why-speed",
            () if self.problem.mode == Mode::Masters && self.today.asks.impact <= 1 => "plan-why-speed-easy-ground",
            () if new && self.today.asks.stimulus != Some(Stimulus::Return) => "plan-why-speed-new",
            () => "plan-why-speed",
        };
        Phrase::new(key).with("gap", gap).with("day", self.weekday(last.day))
    }

    fn strength(&self) -> Phrase {
        let next_match = self.days_until(is_match).map(|days| (days, self.weekday(self.today.day + days as i8)));
        match (self.today.kind, next_match, self.days_until(|kind| asks(kind).speed)) {
            (Kind::StrengthPlyo, Some((days, _)), _) if days > 1 => {
                Phrase::new("plan-why-jumps-match").with("days", days)
            }
            (Kind::StrengthMobility, Some((days, day)), _) if days <= 3 => {
                Phrase::new("plan-why-strength-match").with("day", day)
            }
            (_, _, Some(1)) => Phrase::new("plan-why-strength"),
            (Kind::StrengthPlyo, ..) => Phrase::new("plan-why-jumps"),
            _ => Phrase::new("plan-why-strength-far"),
        }
    }

    fn recovery(&self) -> Phrase {
        if self.tomorrow().is_some_and(|kind| asks(kind).speed) {
            return Phrase::new("plan-why-recovery").with("day", self.weekday(self.today.day + 1));
        }
        let between = self.trail.yesterday.is_some_and(|card| card.this_week() && is_strength(card.kind))
            && self.tomorrow().is_some_and(is_strength);
        Phrase::new(match () {
            () if self.after_match() => "plan-why-recovery-after-match",
            () if between => "plan-why-recovery-strength",
            () => "plan-why-recovery-plain",
        })
    }

    fn long(&self) -> Phrase {
        let long: Vec<i8> =
            (0_i8..).zip(self.problem.long_days).filter_map(|(day, long)| long.then_some(day)).collect();
        match long.as_slice() {
            [first, second] if long.contains(&self.today.day) => Phrase::new("plan-why-long-days")
                .with("first", self.weekday(*first))
                .with("second", self.weekday(*second)),
            _ if long.contains(&self.today.day) => {
                Phrase::new("plan-why-long-day").with("day", self.weekday(self.today.day))
            }
            _ => Phrase::new("plan-why-long"),
        }
    }

    fn after_match(&self) -> bool {
        self.trail.yesterday.is_some_and(|yesterday| is_match(yesterday.kind))
    }

    fn tomorrow(&self) -> Option<Kind> {
        self.coming().next().flatten()
    }

    /// In how many days the next card of a sort comes, if it still comes this week.
    fn days_until(&self, sort: impl Fn(Kind) -> bool) -> Option<u8> {
        (1..).zip(self.coming()).find_map(|(days, kind)| sort(kind?).then_some(days))
    }

    /// The kinds of the days after today, where there are cards.
    fn coming(&self) -> impl Iterator<Item = Option<Kind>> {
        let today = usize::from(self.today.day.unsigned_abs());
        self.week.iter().skip(today + 1).map(|card| card.map(|card| card.kind))
    }

    fn weekday(&self, day: i8) -> Phrase {
        weekday_of(self.first(), day)
    }

    fn first(&self) -> Weekday {
        self.problem.first
    }
}

#[cfg(test)]
pub(crate) use tests::every_reason;

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::Sport;
    use crate::rules::kit;

    fn reasons_of(line: &str, before: &str, problem: Problem) -> [Phrase; 7] {
        let mut problem = problem;
        for past in kit::history(before) {
            problem = problem.with_past(past).unwrap();
        }
        reasons(&problem, &kit::cards(line).map(Option::unwrap))
    }

    fn cultivate() -> Problem {
        Problem::free(Mode::Cultivate, Sport::Sprint)
    }

    fn weeks() -> Vec<[Phrase; 7]> {
        vec![
            reasons_of("acc str rec max ply lon res", "res", cultivate()),
            reasons_of("acc ply rec str lon =mat res", "rec", cultivate()),
            reasons_of("tec str rec =mat rec lon res", "acc", cultivate()),
            reasons_of("!max lon str tec pla str acc", "", cultivate()),
            reasons_of("max str rec tec ply lon res", "", Problem::free(Mode::Masters, Sport::Sprint)),
            reasons_of("acc rec str acc lon rec rec", "", cultivate().with_long_days(&[4]).unwrap()),
        ]
    }

    pub(crate) fn every_reason() -> Vec<Phrase> {
        weeks().into_iter().flatten().collect()
    }

    #[test]
    fn the_reasons_of_a_week_with_a_match() {
        let catalogue = Catalogue::new(Language::En);
        let week = reasons_of("acc ply rec str lon =mat res", "res", cultivate());
        insta::assert_snapshot!(week.map(|reason| catalogue.say(&reason)).join("\n"), @r"
        First speed day, straight after a full rest day.
        Jumps early, four days before the match.
        A light day between the two strength days.
        No jumps, so your legs come back by Saturday.
        A light day before you play.
        You entered it. It never moves.
        Protected, and right after a match.
        ");
    }

    #[test]
    fn the_reasons_of_a_masters_week() {
        let catalogue = Catalogue::new(Language::En);
        let problem = Problem::free(Mode::Masters, Sport::Sprint);
        let week = reasons_of("max str rec tec ply lon res", "", problem);
        insta::assert_snapshot!(week.map(|reason| catalogue.say(&reason)).join("\n"), @r"
        The first speed day of the week.
        Heavy work, far from any speed.
        A light day so that Thursday can be quick.
        Easy on the ground, three days after Monday.
        Jumps sit where nothing fast follows.
        Your long days are Saturday and Sunday.
        Protected. Speed grows here.
        ");
    }
}
