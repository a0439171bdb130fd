//! Stories of two weeks, and what is told of them.

use freshlegs_texts::{Catalogue, Language};

use super::*;
use crate::rules::kit;
use crate::{Card, DayFrame, Mode, Place, Sport};

/// A problem in one line of days before and one of what the athlete entered.
fn problem(mode: Mode, before: &str, entered: &str) -> Problem {
    let mut problem = Problem::free(mode, Sport::Sprint);
    for past in kit::history(before) {
        problem = problem.with_past(past).unwrap();
    }
    for (day, card) in (0_u8..).zip(kit::cards(entered)) {
        problem = match card.map(|card| (card.kind, card.held)) {
            Some((kind, Held::Pinned)) => problem.with_pinned(Card { day, kind }).unwrap(),
            Some((kind, _)) => problem.with_fixed(Card { day, kind }).unwrap(),
            None => problem,
        };
    }
    problem
}

/// The reasons for the best week of a problem, or for a given one.
fn told(problem: &Problem, now: &str, week: Option<&str>) -> Vec<(Phrase, Phrase)> {
    let now = kit::cards(now).map(|card| card.map(|card| card.kind));
    let best = || match crate::solve(problem) {
        crate::Answer::Week(solution) => solution.week,
        crate::Answer::Infeasible(conflict) => panic!("{conflict:?}"),
    };
    let week = week.map_or_else(best, |line| kit::cards(line).map(Option::unwrap));
    change_reasons(problem, &now, &week)
}

const FREE: &str = "- - - - - - -";
const SAMPLE: &str = "acc str rec max ply lon res";

/// The stories: what stands, what was entered and done before, and in some a week of their own.
fn stories() -> Vec<(&'static str, Vec<(Phrase, Phrase)>)> {
    use Mode::*;
    let free = |mode| problem(mode, "res", FREE);
    let short = |day, minutes, places: &[Place]| free(Cultivate).with_day(day, DayFrame::new(minutes, places)).unwrap();
    vec![
        ("a match on Saturday", told(&problem(Cultivate, "res", "- - - - - =mat -"), SAMPLE, None)),
        ("a competition", told(&problem(Cultivate, "res", "- - - - =com - -"), SAMPLE, None)),
        ("a match last Sunday", told(&problem(Cultivate, "mat", FREE), SAMPLE, None)),
        ("max velocity last Sunday", told(&problem(Cultivate, "max", FREE), SAMPLE, None)),
        ("acceleration last Thursday", told(&problem(Cultivate, "acc - - -", FREE), SAMPLE, None)),
        ("the match is called off", told(&free(Cultivate), "acc ply rec str lon mat res", None)),
        ("practice on Wednesday", told(&problem(Cultivate, "res", "- - =spo - - - -"), SAMPLE, None)),
        ("practice is over for the season", told(&free(Cultivate), "acc rec spo rec max ply res", None)),
        ("strength kept on Monday", told(&problem(Cultivate, "res", "!str - - - - - -"), SAMPLE, None)),
        ("no gym on Tuesday", told(&short(1, 120, &[Place::Track]), SAMPLE, None)),
        ("half an hour on Thursday", told(&short(3, 30, Place::ALL), SAMPLE, None)),
        ("masters", told(&free(Masters), "acc rec max str ply lon res", None)),
        ("base", told(&free(Base), SAMPLE, None)),
        ("race prep with a long run", told(&problem(RacePrep, "res", "- - - - =run - -"), SAMPLE, None)),
        ("coming back", told(&free(Return), SAMPLE, None)),
        ("peak", told(&free(Peak), SAMPLE, None)),
        ("plateau", told(&problem(Plateau, "acc - - max - - -", FREE), SAMPLE, None)),
        ("deload", told(&free(Deload), SAMPLE, None)),
        ("one speed day wished", told(&free(Cultivate).with_speed_sessions(1).unwrap(), SAMPLE, None)),
        ("three wished", told(&free(Cultivate).with_speed_sessions(3).unwrap(), SAMPLE, None)),
        ("a week nobody planned well", told(&free(Cultivate), "res max acc lon str ply str", None)),
        ("a week without joy", told(&free(Cultivate), "acc ply str ply tec lon rec", None)),
        ("the same week", told(&free(Cultivate), SAMPLE, None)),
        ("an empty week", told(&free(Cultivate), FREE, None)),
    ]
}

/// Weeks that the builder would not propose, so that every sentence is said once.
fn rare() -> Vec<Vec<(Phrase, Phrase)>> {
    use Mode::*;
    let free = problem(Cultivate, "res", FREE);
    vec![
        told(&free, FREE, Some("res res res res res res res")),
        told(&free, FREE, Some("rec acc rec rec rec str res")),
        told(&free, FREE, Some("pla acc rec tec rec acc res")),
        told(&free, FREE, Some("=mat rec acc rec rec rec res")),
        told(&free, "acc str - max ply lon res", Some("acc str =spo max ply lon res")),
        told(&free, SAMPLE, Some("acc str rec ply rec =mat res")),
        told(&free, SAMPLE, Some("acc ply rec lon rec =mat res")),
        told(&free, SAMPLE, Some("acc str rec rec lon =mat res")),
        told(&free, "acc rec acc str rec lon res", Some("acc rec str max rec lon res")),
        told(&free, "acc str rec cod ply lon res", Some(SAMPLE)),
        told(&free, "acc str max rec ply lon res", Some(SAMPLE)),
        told(&free, "acc str pla max ply lon res", Some(SAMPLE)),
        told(&free, "acc ply spo rec str lon res", Some("acc str =spo rec ply lon res")),
        told(&free, "acc str rec max res lon ply", Some(SAMPLE)),
        told(&free, "max str rec acc ply lon res", Some(SAMPLE)),
        told(&free, "rec acc rec str max lon res", Some("acc rec rec str max lon res")),
        told(&problem(Cultivate, "acc - tec - -", FREE), SAMPLE, Some("cod str rec max ply lon res")),
    ]
}

pub(crate) fn every_change() -> Vec<Phrase> {
    let stories = stories().into_iter().map(|(_, pairs)| pairs).chain(rare());
    stories.flatten().flat_map(|(bold, plain)| [bold, plain]).collect()
}

#[test]
fn the_reasons_of_a_proposal() {
    let catalogue = Catalogue::new(Language::En);
    let mut said = Vec::new();
    for (title, pairs) in stories() {
        said.push(format!("{title}:"));
        said.extend(pairs.iter().map(|(bold, plain)| format!("  {} {}", catalogue.say(bold), catalogue.say(plain))));
    }
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_match_is_told_as_the_agreed_picture_has_it() {
    let catalogue = Catalogue::new(Language::En);
    let week = "acc ply rec str lon =mat res";
    let pairs = told(&problem(Mode::Cultivate, "res", "- - - - - =mat -"), SAMPLE, Some(week));
    let said: Vec<_> =
        pairs.iter().map(|(bold, plain)| format!("{} {}", catalogue.say(bold), catalogue.say(plain))).collect();
    insta::assert_snapshot!(said.join("\n"), @r"
    Saturday’s match is your second speed day. So Thursday’s max velocity steps aside.
    The day before a match stays light. The easy hour takes Friday and leaves the legs alone.
    Jumps want more than two days before a match. So they take Tuesday; strength takes Thursday.
    ");
}
