//! The builder's door: a problem in, a proposed week out, with a reason for each card.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::score::score;
use crate::solver::nearest;
use crate::{Held, Problem, RuleBreach, Score, Standing, inside, why};

/// A proposed week.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The seven days.
    pub week: [Placed; 7],
    /// The points of the week, part by part.
    pub score: Score,
    /// The rules that what the athlete entered breaks already; empty unless [`crate::solve`] would refuse.
    pub waived: Vec<RuleBreach>,
}

/// One proposed card.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What stands there.
    pub kind: Kind,
    /// How long it lasts; a rest day has no length.
    pub minutes: Option<Minutes>,
    /// Why it stands there, one sentence.
    pub why: Phrase,
}

/// The article's sample week †: what the builder answers the article's athlete.
#[cfg(test)]
const SAMPLE_WEEK: [Kind; 7] = [
    Kind::Acceleration,
    Kind::StrengthMobility,
    Kind::ActiveRecovery,
    Kind::MaxVelocity,
    Kind::StrengthPlyo,
    Kind::EasyLong,
    Kind::Rest,
];

/// The best week for the problem, with a reason for each card.
///
/// There is always one to propose: where what the athlete entered cannot keep every rule, the rules it
/// breaks are waived and named. [`crate::solve`] is the strict answer.
pub fn propose(problem: &Problem) -> Proposal {
    let (week, waived) = nearest(problem);
    Proposal { week: dressed(problem, &week), score: score(problem, &week.map(Some)), waived }
}

/// The cards of a week with their lengths and reasons.
fn dressed(problem: &Problem, week: &[Standing; 7]) -> [Placed; 7] {
    let mut reasons = why::reasons(problem, week).into_iter();
    let mut days = problem.days.iter();
    week.map(|card| Placed {
        kind: card.kind,
        minutes: length(problem, card, days.next().map_or(0, |day| day.minutes)),
        why: reasons.next().unwrap_or_else(|| Phrase::new("plan-why-kept")),
    })
}

/// How long a card lasts: as long as it usually does, within the day's minutes where the builder placed it.
fn length(problem: &Problem, card: Standing, free: u16) -> Option<Minutes> {
    let usual = inside(card.kind, problem.level, problem.mode, None).minutes?;
    Some(if card.held == Held::Placed { usual.min(Minutes::of(free)) } else { usual })
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Weekday;
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::{Around, DayFrame, Mode, Past, Place, Rule, ScorePart, Sport, verdict};

    fn reasons(problem: &Problem) -> Vec<String> {
        let catalogue = Catalogue::new(Language::En);
        propose(problem).week.iter().map(|card| catalogue.say(&card.why)).collect()
    }

    fn rested() -> Problem {
        let problem = Problem::free(Mode::Cultivate, Sport::Sprint);
        problem.with_past(Past { day: -1, kind: Kind::Rest }).unwrap()
    }

    #[test]
    fn the_articles_athlete_gets_the_articles_week() {
        let proposal = propose(&rested());
        assert_eq!(proposal.week.each_ref().map(|card| card.kind), SAMPLE_WEEK);
        assert_eq!(proposal.score.parts, [(ScorePart::Stimulus, 1)], "one point, for its second kind of fast");
        assert_eq!(proposal.waived, []);
    }

    #[test]
    fn what_is_lived_already_is_built_around_even_if_it_broke_a_rule() {
        let twice = [0, 2]
            .into_iter()
            .fold(rested(), |problem, day| problem.with_fixed(crate::Card { day, kind: Kind::Acceleration }).unwrap());
        let proposal = propose(&twice);
        let waived: Vec<_> = proposal.waived.iter().map(|breach| (breach.rule, breach.days.as_slice())).collect();
        assert_eq!(waived, [(Rule::Variety, [0, 2].as_slice())]);
        assert!(proposal.week.iter().any(|card| card.kind == Kind::Rest), "every other rule is kept");
    }

    #[test]
    fn a_placed_session_fits_into_its_day() {
        let problem = rested().with_day(3, DayFrame::new(45, Place::ALL)).unwrap();
        let proposal = propose(&problem);
        for (card, frame) in proposal.week.iter().zip(problem.days) {
            assert!(card.minutes.is_none_or(|minutes| minutes.get() <= frame.minutes), "{card:?}");
        }
    }

    #[test]
    fn the_sample_week_breaks_no_rule() {
        let week = propose(&rested()).week.map(|card| Some(Standing { kind: card.kind, held: Held::Placed }));
        let before = [Past { day: -1, kind: Kind::Rest }];
        let around =
            Around { first: Weekday::Monday, mode: Mode::Cultivate, before: &before, days: &[DayFrame::FREE; 7] };
        assert_eq!(verdict(&week, &around), []);
    }

    #[test]
    fn each_card_says_why_as_the_agreed_picture_does() {
        insta::assert_snapshot!(reasons(&rested()).join("\n"), @r"
        First speed day, straight after a full rest day.
        Heavy work, far from any speed.
        A light day so that Thursday can be quick.
        Three days after Monday, and a new kind of fast.
        Jumps sit where nothing fast follows.
        Your long days are Saturday and Sunday.
        Protected. Speed grows here.
        ");
    }

    #[test]
    fn a_week_that_begins_on_sunday_names_its_own_days() {
        let reasons = reasons(&rested().with_first_weekday(Weekday::Sunday));
        assert_eq!(reasons[2], "A light day so that Wednesday can be quick.");
        assert_eq!(reasons[3], "Three days after Sunday, and a new kind of fast.");
        assert_eq!(reasons[5], "Your long days are Friday and Saturday.");
    }

    #[test]
    fn nothing_is_claimed_of_a_day_nobody_knows() {
        let reasons = reasons(&Problem::free(Mode::Cultivate, Sport::Sprint));
        assert_eq!(reasons[0], "The first speed day of the week.");
    }

    #[test]
    fn sessions_last_as_the_article_has_them() {
        let lengths = propose(&rested()).week.map(|card| card.minutes.map(Minutes::get));
        assert_eq!(lengths, [Some(40), Some(45), Some(30), Some(50), Some(45), Some(50), None]);
    }
}
