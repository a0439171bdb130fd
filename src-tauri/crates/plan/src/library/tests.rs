//! Every session of the library lies within the limits of every level (`training-rules.md` §4).

use std::collections::BTreeSet;

use freshlegs_calendar::{Family, Minutes};
use freshlegs_texts::{Catalogue, Language};

use super::*;
use crate::asks::is_event;
use crate::inside::upper_end;
use crate::{Amount, Block, Content, Inside, Mode, Part, asks, inside_of, limits};

fn at(session: &LibrarySession, level: Level, mode: Mode) -> Inside {
    inside_of(session.kind, level, mode, None, &Content::Library { id: session.id.to_owned() })
}

/// The work of every session at every level.
fn everywhere() -> Vec<(String, Kind, Level, Vec<Block>)> {
    let all = library().iter().flat_map(|session| Level::ALL.iter().map(move |level| (session, *level)));
    let work = |(session, level): (&LibrarySession, Level)| {
        let blocks = at(session, level, Mode::Cultivate).blocks.into_iter().filter(|block| block.part == Part::Work);
        (format!("{} at {level}", session.id), session.kind, level, blocks.collect())
    };
    all.map(work).collect()
}

fn reps(block: &Block) -> u16 {
    block.dose.map_or(0, |dose| u16::from(dose.sets) * u16::from(dose.reps))
}

fn metres(block: &Block) -> u16 {
    match block.dose.map(|dose| dose.amount) {
        Some(Amount::Metres(metres)) => metres.get(),
        _ => 0,
    }
}

#[test]
fn there_is_something_to_choose_on_every_day() {
    assert!(library().len() >= 40, "{}", library().len());
    let ids: BTreeSet<_> = library().iter().map(|session| session.id).collect();
    assert_eq!(ids.len(), library().len(), "an id names one session");
    assert!(ids.iter().all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-')), "kebab-case");
    let placed: BTreeSet<_> = Mode::ALL.iter().flat_map(|mode| limits(*mode).may_place).copied().collect();
    let others = Kind::ALL.into_iter().filter(|kind| !asks(*kind).speed && !is_event(*kind));
    for kind in placed.into_iter().chain(others) {
        if matches!(kind, Kind::Rest | Kind::ReturnDrills) {
            assert_eq!(library().iter().filter(|session| session.kind == kind).count(), 0, "{kind} has none");
            continue;
        }
        for sport in Sport::ALL {
            for level in Level::ALL {
                assert!(library_for(kind, *sport, *level).count() >= 2, "{kind}, {sport}, {level}");
            }
        }
    }
}

#[test]
fn what_is_made_for_a_sport_comes_first() {
    let first = |kind, sport| library_for(kind, sport, Level::Trained).next().map(|session| session.id);
    assert_eq!(first(Kind::MaxVelocity, Sport::Field), Some("onto-the-ball"));
    assert_eq!(first(Kind::Play, Sport::Cycling), Some("bike-games"));
    assert_eq!(first(Kind::Acceleration, Sport::Sprint), Some("three-point-starts"));
    assert_eq!(first(Kind::EasyLong, Sport::Cycling), Some("long-spin"));
    let made_for = |sport, level| {
        let places =
            library_for(Kind::Technique, sport, level).filter_map(|s| s.sports.iter().position(|it| *it == sport));
        places.collect::<Vec<_>>()
    };
    for sport in Sport::ALL {
        for level in Level::ALL {
            assert!(made_for(*sport, *level).is_sorted(), "{sport}, {level}: best suited first");
        }
    }
}

#[test]
fn fast_metres_reps_and_ways_stay_within_the_level() {
    for (name, kind, level, work) in everywhere() {
        let most = match level {
            Level::New => 150,
            Level::Trained => 300,
            Level::Advanced => 600,
            Level::Masters => 200,
        };
        let fast: u16 =
            work.iter().map(|block| reps(block) * (metres(block) - block.build_up.map_or(0, |m| m.get()))).sum();
        assert!(fast <= most, "{name}: {fast} fast metres");
        if kind.family() != Family::Speed {
            continue;
        }
        let (count, way) = upper_end(kind, level);
        let all: u16 = work.iter().map(reps).sum();
        assert!((1..=u16::from(count)).contains(&all), "{name}: {all} reps, where {count} are the most");
        assert!(work.iter().all(|block| metres(block) <= way), "{name}: at most {way} m");
    }
}

#[test]
fn no_rep_lasts_longer_than_the_level_allows() {
    for (name, _, level, work) in everywhere() {
        let most = match level {
            Level::New => 5.0,
            Level::Trained => 8.0,
            Level::Advanced => 10.0, // †
            Level::Masters => 6.0,
        };
        for block in work {
            // A second for the start, then eight metres a second; strides are slower and no speed rep, they
            // stay within the ten seconds that hold for everybody.
            let Some((_, percent)) = block.percent else { continue };
            let speed = 8.0 * if percent > 80 { 1.0 } else { f64::from(percent) / 100.0 };
            let seconds = match block.dose.map(|dose| dose.amount) {
                Some(Amount::Metres(metres)) => 1.0 + f64::from(metres.get()) / speed,
                Some(Amount::Seconds(seconds)) => f64::from(seconds),
                _ => continue,
            };
            assert!(seconds <= if percent > 80 { most } else { 10.0 }, "{name}: {seconds} s");
        }
    }
}

#[test]
fn low_jumps_stay_within_the_contacts() {
    for (name, kind, level, work) in everywhere() {
        let most = match level {
            Level::New | Level::Masters => 25,
            Level::Trained => 40,
            Level::Advanced => 60,
        };
        let jumps = work.iter().filter(|block| block.dose.is_some_and(|dose| dose.amount == Amount::Once));
        let contacts: u16 = jumps.map(reps).sum();
        assert!(contacts <= most, "{name}: {contacts} contacts");
        assert_eq!(contacts > 0, kind == Kind::StrengthPlyo, "{name}: jumps stand where jumps are planned");
    }
}

#[test]
fn the_recovery_is_six_seconds_a_metre_and_longer_for_masters() {
    for (name, _, level, work) in everywhere() {
        for block in work.iter().filter(|block| metres(block) > 0 && reps(block) > 1) {
            let rule = (metres(block) * 6).clamp(120, 300);
            let rule = if level == Level::Masters { rule * 13 / 10 } else { rule };
            let pause = block.recovery.unwrap();
            assert!((rule..rule + 30).contains(&pause.between_reps_seconds.0), "{name}: {pause:?}");
            let sets = pause.between_sets_seconds.map(|(from, _)| from);
            assert_eq!(sets.is_some(), block.dose.unwrap().sets > 1, "{name}");
            assert!(sets.is_none_or(|sets| sets >= 180 && sets > pause.between_reps_seconds.1), "{name}: {sets:?}");
        }
    }
}

#[test]
fn a_session_is_worth_the_way_and_no_longer_than_the_day() {
    for session in library() {
        for level in Level::ALL {
            for mode in Mode::ALL {
                let minutes = at(session, *level, *mode).minutes.map_or(0, Minutes::get);
                let least = asks(session.kind).least;
                assert!((least..=95).contains(&minutes), "{} at {level} in {mode}: {minutes} min", session.id);
            }
        }
    }
}

#[test]
fn every_speed_session_has_a_stop_rule_a_cue_and_a_goal() {
    for session in library() {
        let inside = at(session, Level::Trained, Mode::Cultivate);
        assert_eq!(inside.stop_rule.is_some(), asks(session.kind).speed, "{}", session.id);
        assert!(inside.cue.is_some() && inside.goal.is_some() && inside.playful.is_some(), "{}", session.id);
    }
}

#[test]
fn a_light_week_takes_its_share() {
    let work = |mode| {
        let session = at(library_session("falling-starts").unwrap(), Level::Advanced, mode);
        session.blocks.iter().find_map(|block| block.dose).unwrap().reps
    };
    assert_eq!((work(Mode::Cultivate), work(Mode::Deload)), (8, 5));
}

#[test]
fn what_each_session_is_for() {
    let catalogue = Catalogue::new(Language::En);
    let line = |session: &LibrarySession| {
        let doses = at(session, Level::Trained, Mode::Cultivate).blocks.into_iter().filter_map(|block| block.dose);
        let doses = doses.map(|dose| dose.words()).map(|words| {
            let unit = words.unit.map_or(String::new(), |unit| format!(" {}", catalogue.say(&unit)));
            format!(" ({}{unit})", catalogue.say(&words.amount))
        });
        let doses: String = doses.collect();
        format!("{}: {}{doses}. {}", session.kind, catalogue.say(&session.title()), catalogue.say(&session.purpose()))
    };
    insta::assert_snapshot!(library().iter().map(line).collect::<Vec<_>>().join("\n"));
}
