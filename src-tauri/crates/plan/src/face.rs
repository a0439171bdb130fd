//! What stands on a session's card: its name, its big number, and up to three short lines.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::words::dashed;
use crate::{Amount, Block, DoseWords, Inside, Part, kind_short, kind_title};

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
    let (dose, details) = match (counted, &inside.title) {
        (Some(block), None) => (block.dose.map(|dose| dose.words()), counted_details(kind, inside, block)),
        (None, None) => (main_minutes(kind, inside).map(minutes_words), plain_details(kind, inside)),
        (Some(block), Some(_)) => (block.dose.map(|dose| dose.words()), named_details(kind, block)),
        (None, Some(_)) => (inside.minutes.map(minutes_words), work_titles(inside).take(3).collect()),
    };
    let title = inside.title.clone().unwrap_or_else(|| kind_title(kind));
    Face { title, short: kind_short(kind), dose, details }
}

/// Lines for a counted card with a name of its own: what is counted, and how long between.
fn named_details(kind: Kind, block: &Block) -> Vec<Phrase> {
    let what = build_up_line(block).unwrap_or_else(|| block.title.clone());
    let pause = block.recovery.map(|recovery| recovery.words());
    let sets = block.recovery.filter(|recovery| !recovery.only_sets()).and_then(|recovery| match kind {
        Kind::MaxVelocity => recovery.sets_words_with_play(),
        _ => recovery.sets_words(),
    });
    [Some(what), pause, sets].into_iter().flatten().collect()
}

/// "20 m build-up + 20 m fast".
fn build_up_line(block: &Block) -> Option<Phrase> {
    let (Some(build_up), Some(Amount::Metres(all))) = (block.build_up, block.dose.map(|dose| dose.amount)) else {
        return None;
    };
    let fast = all.get().saturating_sub(build_up.get());
    Some(Phrase::new("plan-detail-build-up").with("build_up", build_up.get()).with("fast", fast))
}

fn work_titles(inside: &Inside) -> impl Iterator<Item = Phrase> {
    inside.blocks.iter().filter(|block| block.part == Part::Work).map(|block| block.title.clone())
}

/// Lines for a card that counts reps: how, how long between, and for flys how long in all.
fn counted_details(kind: Kind, inside: &Inside, block: &Block) -> Vec<Phrase> {
    let mut lines = Vec::new();
    match (kind, build_up_line(block)) {
        (Kind::MaxVelocity | Kind::ReturnDrills, Some(line)) => lines.push(line),
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
        Kind::ReturnDrills => work_titles(inside).collect(),
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
    use crate::{Content, Level, Mode, Rung, inside, inside_of, rung};

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
    fn the_cards_of_sessions_with_a_name_of_their_own() {
        let at = |kind, content| card(kind, &inside_of(kind, Level::Trained, Mode::Cultivate, None, &content));
        let library = |id: &str| Content::Library { id: id.to_owned() };
        let own = |json: &str| Content::Own(serde_json::from_str(json).unwrap());
        let river = r#"{"title":"By the river","blocks":[{"part":"warm_up","title":"Jog","minutes":15},
            {"part":"work","title":"Flys","sets":2,"reps":2,"amount":{"metres":40},"build_up":20,"minutes":30}]}"#;
        let derby = r#"{"title":"Derby"}"#;
        let lines = [
            at(Kind::Acceleration, library("falling-starts")),
            at(Kind::Acceleration, library("starts-in-sets")),
            at(Kind::MaxVelocity, library("flys-and-play")),
            at(Kind::CyclingIntervals, library("spin-ups")),
            at(Kind::StrengthMobility, library("carry-and-crawl")),
            at(Kind::StrengthPlyo, library("quiet-boxes")),
            at(Kind::EasyLong, library("no-map")),
            at(Kind::MaxVelocity, own(river)),
            at(Kind::Match, own(derby)),
        ];
        insta::assert_snapshot!(lines.join("\n"), @r"
        Falling starts | 6 × 20 m | Lean, fall, run | 2 min between
        Starts in small sets | 2 × 3 × 20 m | Starts, set by set | 2 min between | 3 min between sets
        Flys and play | 2 × 2 × 40 m | 20 m build-up + 20 m fast | 4 min between | 5 min of play between sets
        Spin-ups | 6 × 8 s | Light gear, quick legs | 4 min between
        Carry and crawl | 45 min | Squat and carry | Crawl
        Quiet boxes | 3 × 5 | Low box jumps
        Without a map | 50 min | Run, ride or hike
        By the river | 2 × 2 × 40 m | 20 m build-up + 20 m fast | 4 min between | 5 min of play between sets
        Derby | 90 min | Match
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
