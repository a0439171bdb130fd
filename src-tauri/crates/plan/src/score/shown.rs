//! Every part of the score once, each by a week that shows it, and what it says there. For tests only.

use freshlegs_calendar::Kind;
use freshlegs_texts::{Catalogue, Language, Phrase};

use super::{Bill, Dearer, ScorePart, part_words, says};
use crate::rules::{WeekCards, kit};
use crate::{Mode, Problem, Sport};

/// Every phrase that the parts have.
pub(crate) fn every_part() -> Vec<Phrase> {
    let costs = shown_words().into_iter().map(|(_, words)| words);
    costs.chain(ScorePart::ALL.iter().map(|part| part_words(*part, 3))).collect()
}

/// Every part of the score once, each by a week that shows it.
fn shown() -> Vec<(ScorePart, &'static str, &'static str)> {
    use ScorePart::*;
    vec![
        (SpeedShort, "acc rec max", "acc rec rec"),
        (SpeedShort, "acc rec max rec", "acc rec max rec acc"),
        (Strength, "str rec ply", "str rec rec"),
        (Strength, "str rec ply rec rec", "str rec ply rec str"),
        (StrengthClose, "str rec ply", "str ply rec"),
        (SameStrength, "str rec ply", "str rec str"),
        (Play, "pla", "rec"),
        (Aerobic, "lon", "rec"),
        (Aerobic, "lon rec", "lon lon"),
        (Recovery, "rec", "res"),
        (ExtraRecovery, "rec res", "rec rec"),
        (ExtraRest, "res rec", "res res"),
        (ExtraPlay, "pla rec pla", "pla pla rec"),
        (ExtraPlay, "pla rec rec", "pla rec pla"),
        (Fresh, "rec max str", "str max rec"),
        (Fresh, "ply max rec rec", "ply rec max rec"),
        (Fresh, "rec max", "ply max"),
        (PileUp, "ply rec spo acc", "ply spo acc rec"),
        (PileUp, "ply spo acc rec spo", "ply spo acc spo rec"),
        (PileUp, "ply spo acc spo rec spo", "ply spo acc spo spo rec"),
        (PileUp, "ply spo acc spo spo rec spo", "ply spo acc spo spo spo rec"),
        (ImpactPair, "max rec ply", "max ply rec"),
        (Carry, "rec rec rec rec rec ply rec", "rec rec rec rec rec rec ply"),
        (Spread, "acc rec rec max", "acc rec max rec"),
        (Spread, "acc rec rec max", "acc max rec rec"),
        (RestDay, "rec rec rec rec rec rec res", "rec rec rec rec rec res rec"),
        (WeekendLong, "rec rec rec rec rec lon rec", "lon rec rec rec rec rec rec"),
        (Stimulus, "tec", "acc"),
        (Rotation, "max", "acc"),
        (ShortToLong, "acc rec max", "max rec acc"),
        (Early, "acc rec", "rec acc"),
        (Change, "acc str", "str acc"),
    ]
}

fn masters() -> Problem {
    let free = Problem::free(Mode::Masters, Sport::Sprint);
    kit::history("acc - - -").into_iter().fold(free, |problem, past| problem.with_past(past).unwrap())
}

fn whole(line: &str) -> WeekCards {
    let words = line.split_whitespace().chain(std::iter::repeat("-")).take(7);
    kit::cards(&words.collect::<Vec<_>>().join(" "))
}

fn shown_words() -> Vec<(ScorePart, Phrase)> {
    let mut said = Vec::new();
    for (part, was, now) in shown() {
        let mut problem = masters();
        problem.current = Some([Kind::Acceleration; 7]);
        for days in [&[5, 6][..], &[3], &[]] {
            let problem = problem.clone().with_long_days(days).unwrap();
            let (was, now) = (Bill::of(&problem, &whole(was)), Bill::of(&problem, &whole(now)));
            // Where the change of the card is told, and where the change of another one is.
            for to in [now.dearest_day(part, &was) as u8, 9] {
                let words = says(part, &Dearer::new(&problem, &was, &now, part, to));
                if !said.contains(&(part, words.clone())) {
                    said.push((part, words));
                }
            }
        }
    }
    said
}

#[test]
fn every_part_of_the_score_says_what_it_costs() {
    let catalogue = Catalogue::new(Language::En);
    let said = shown_words();
    let line = |(part, words): &(ScorePart, Phrase)| format!("{part}: {}", catalogue.say(words));
    insta::assert_snapshot!(said.iter().map(line).collect::<Vec<_>>().join("\n"));
    for part in ScorePart::ALL {
        assert!(said.iter().any(|(known, _)| known == part), "{part} is not shown");
    }
}

#[test]
fn every_part_of_the_score_has_a_short_name() {
    let catalogue = Catalogue::new(Language::En);
    let names = ScorePart::ALL.iter().map(|part| catalogue.say(&part_words(*part, 4)));
    insta::assert_snapshot!(names.collect::<Vec<_>>().join("\n"));
}
