//! What stands on a session's card: its name, its big number, and up to three short lines.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::words::dashed;
use crate::{Block, DoseWords, Inside, Part, kind_short, kind_title};

/// The words of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// "Max velocity".
    pub title: Phrase,
    /// Where there is little room: "Low jumps".
    pub short: Phrase,
    /// The big number; a rest day has none.
    pub dose: Option<DoseWords>,
    /// Up to three short lines under it.
    pub details: Vec<Phrase>,
}

/// The words of a session's card.
pub fn face(kind: Kind, inside: &Inside) -> Face {
    let counted = inside.blocks.iter().find(|block| block.part == Part::Work && block.dose.is_some());
    let (dose, details) = match counted {
        Some(block) => (block.dose.map(|dose| dose.words()), counted_details(kind, inside, block)),
        None => (main_minutes(kind, inside).map(minutes_words), plain_details(kind, inside)),
    };
    Face { title: kind_title(kind), short: kind_short(kind), dose, details }
}

/// Lines for a card that counts reps: how, how long between, and for flys how long in all.
fn counted_details(kind: Kind, inside: &Inside, block: &Block) -> Vec<Phrase> {
    let mut lines = Vec::new();
    match (kind, block.build_up, block.dose.map(|dose| dose.amount)) {
        (Kind::MaxVelocity | Kind::ReturnDrills, Some(build_up), Some(crate::Amount::Metres(all))) => {
            let fast = all.get().saturating_sub(build_up.get());
            lines.push(Phrase::new("plan-detail-build-up").with("build_up", build_up.get()).with("fast", fast));
        }
        // What a rung asks is its per cent: "strides, at 50–60 %".
        (Kind::ReturnDrills, ..) => lines.extend(block.intensity.clone()),
        _ => lines.push(Phrase::new(format!("plan-detail-{}", dashed(kind)))),
    }
    if let Some(recovery) = block.recovery {
        lines.push(if kind == Kind::MaxVelocity { recovery.words_with_play() } else { recovery.words() });
    }
    if let (Kind::MaxVelocity, Some(minutes)) = (kind, inside.minutes) {
        lines.push(Phrase::new("plan-detail-in-all").with("minutes", minutes.get()));
    }
    lines
}

fn plain_details(kind: Kind, inside: &Inside) -> Vec<Phrase> {
    let line = || Phrase::new(format!("plan-detail-{}", dashed(kind)));
    match kind {
        Kind::Rest => vec![line(), Phrase::new("plan-detail-rest-walk")],
        // A low rung is named by its parts: "Easy jog", "A-skips and high knees in place".
        Kind::ReturnDrills => {
            let work = inside.blocks.iter().filter(|block| block.part == Part::Work);
            work.map(|block| block.title.clone()).collect()
        }
        _ => vec![line()],
    }
}

/// The minutes on the card: of the whole, or of the jog that a first rung is.
fn main_minutes(kind: Kind, inside: &Inside) -> Option<Minutes> {
    let work = inside.blocks.iter().find(|block| block.part == Part::Work).and_then(|block| block.minutes);
    if kind == Kind::ReturnDrills { work } else { inside.minutes }
}

fn minutes_words(minutes: Minutes) -> DoseWords {
    DoseWords {
        amount: Phrase::new("plan-dose-minutes").with("minutes", minutes.get()),
        unit: Some(Phrase::new("plan-unit-minutes")),
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::{Level, Mode, Rung, inside, rung};

    /// A card in one line: `Max velocity | 5 × 40 m | 20 m build-up + 20 m fast | …`.
    fn card(kind: Kind, inside: &Inside) -> String {
        let catalogue = Catalogue::new(Language::En);
        let face = face(kind, inside);
        let dose = face.dose.map(|dose| {
            let unit = dose.unit.map_or(String::new(), |unit| format!(" {}", catalogue.say(&unit)));
            format!("{}{unit}", catalogue.say(&dose.amount))
        });
        let lines = face.details.iter().map(|line| catalogue.say(line));
        [catalogue.say(&face.title)].into_iter().chain(dose).chain(lines).collect::<Vec<_>>().join(" | ")
    }

    fn cards(level: Level, mode: Mode) -> String {
        Kind::ALL.map(|kind| card(kind, &inside(kind, level, mode, None))).join("\n")
    }

    #[test]
    fn the_cards_of_a_trained_athlete() {
        insta::assert_snapshot!(cards(Level::Trained, Mode::Cultivate), @r"
        Technique | 6 × 30 m | relaxed strides, up to 80 % | 3 min between
        Acceleration | 4 × 20 m | from standing | 2–3 min between
        Max velocity | 5 × 40 m | 20 m build-up + 20 m fast | 4 min between reps, with play | 50 min in all
        Change of direction | 6 × 10 m | short cuts and shuffles | 2 min between
        Resisted sprint | 5 × 20 m | with a sled or uphill | 2 min between
        Bike sprints | 6 × 8 s | on the bike | 4 min between
        Coming back | 20 min | Easy jog | A-skips and high knees in place
        Strength and mobility | 45 min | Squat, deadlift, lunge, core; then 10 min hips and ankles
        Active recovery | 30 min | Bike, swim or a brisk walk
        Play | 20 min | Ball games, tag, skipping. Nothing is measured
        Strength and low jumps | 3 × 5 | low box jumps, soft landings; then squat, lunge, core
        Easy and long | 50 min | Run or ride, talking pace
        Rest day | Nothing to do. | A short walk if you like.
        Match | 90 min | Counts as a speed day
        Competition | 120 min | Counts as a speed day
        Practice | 90 min | As your club has it
        Long run | 75 min | Talking pace, all the way
        ");
    }

    #[test]
    fn the_cards_of_a_masters_athlete() {
        insta::assert_snapshot!(cards(Level::Trained, Mode::Masters), @r"
        Technique | 6 × 30 m | relaxed strides, up to 80 % | 4 min between
        Acceleration | 4 × 20 m | from standing | 3–4 min between
        Max velocity | 3 × 30 m | 10 m build-up + 20 m fast | 4 min between reps, with play | 50 min in all
        Change of direction | 4 × 10 m | short cuts and shuffles | 3 min between
        Resisted sprint | 4 × 20 m | with a sled or uphill | 3 min between
        Bike sprints | 5 × 6 s | on the bike | 4 min between
        Coming back | 20 min | Easy jog | A-skips and high knees in place
        Strength and mobility | 45 min | Squat, deadlift, lunge, core; then 10 min hips and ankles
        Active recovery | 30 min | Bike, swim or a brisk walk
        Play | 20 min | Ball games, tag, skipping. Nothing is measured
        Strength and low jumps | 3 × 4 | low box jumps, soft landings; then squat, lunge, core
        Easy and long | 50 min | Run or ride, talking pace
        Rest day | Nothing to do. | A short walk if you like.
        Match | 90 min | Counts as a speed day
        Competition | 120 min | Counts as a speed day
        Practice | 90 min | As your club has it
        Long run | 75 min | Talking pace, all the way
        ");
    }

    #[test]
    fn the_cards_of_the_rungs() {
        let rungs = (0..=6).map(|n| card(Kind::ReturnDrills, &rung(Rung::of(n), Level::Trained, None)));
        insta::assert_snapshot!(rungs.collect::<Vec<_>>().join("\n"), @r"
        Coming back | 25 min | Walking
        Coming back | 20 min | Easy jog | A-skips and high knees in place
        Coming back | 6 × 60 m | strides, at 50–60 % | 5 min between
        Coming back | 6 × 60 m | build-ups, at 70–80 % | 5 min between
        Coming back | 5 × 40 m | rolling start, at 80–90 % | 4 min between
        Coming back | 4 × 30 m | 10 m build-up + 20 m fast | 3 min between
        Coming back | 4 × 20 m | from standing, at 95–100 % | 2 min between
        ");
    }

    #[test]
    fn a_card_has_at_most_three_lines() {
        for kind in Kind::ALL {
            for level in Level::ALL {
                assert!(face(kind, &inside(kind, *level, Mode::Cultivate, None)).details.len() <= 3, "{kind}");
            }
        }
    }
}
