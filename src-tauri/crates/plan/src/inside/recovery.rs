//! How long to wait between fast reps.
//!
//! Six seconds a metre, held between two and five minutes †; masters thirty per cent more.
//! Two minutes is the floor for any speed rep, whoever asks.

use crate::Level;

use super::doses::Each;
use super::shape::Recovery;

/// The least recovery between two speed reps, in seconds †.
const LEAST: u16 = 120;
/// The most that the rule itself asks for, in seconds †.
const MOST: u16 = 300;

/// The recovery after a rep. `slack` is how much longer it may be, in seconds: the article's 4 × 20 m
/// has 2–3 min.
pub(super) fn between(each: Each, level: Level, slack: u16) -> Recovery {
    let asked = match each {
        Each::Metres { all, .. } => all.saturating_mul(6),
        // On the bike: thirty seconds for each second, so that 10 s have the five minutes in which
        // phosphocreatine is back to 99 per cent (`science.md` §12).
        Each::Seconds(seconds) => seconds.saturating_mul(30),
    };
    let least = asked.clamp(LEAST, MOST);
    let most = (least + slack).min(MOST.max(least));
    Recovery { between_reps_seconds: (for_level(least, level), for_level(most, level)), between_sets_seconds: None }
}

/// The article has three minutes of play between sets †; never less than a minute more than between reps.
pub(super) fn with_sets(pause: Recovery, sets: u8) -> Recovery {
    let (_, reps) = pause.between_reps_seconds;
    let between = reps.saturating_add(60).max(180);
    Recovery { between_sets_seconds: (sets > 1).then_some((between, between)), ..pause }
}

/// The pauses that the athlete chose for speed reps: longer ones than the rule's are kept, and shorter
/// ones too, down to the two minutes that are the floor. What is not chosen is the rule's.
pub(super) fn at_least(rule: Recovery, reps: Option<u16>, sets: Option<u16>, count: u8) -> Recovery {
    let chosen = |seconds: u16| (seconds.max(LEAST), seconds.max(LEAST));
    let pause = Recovery { between_reps_seconds: reps.map_or(rule.between_reps_seconds, chosen), ..rule };
    let rule = with_sets(pause, count);
    Recovery { between_sets_seconds: sets.filter(|_| count > 1).map(chosen).or(rule.between_sets_seconds), ..rule }
}

/// Masters wait thirty per cent longer, said in half minutes and never rounded down.
fn for_level(seconds: u16, level: Level) -> u16 {
    let longer = if level == Level::Masters { seconds * 13 / 10 } else { seconds };
    longer.div_ceil(30) * 30
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metres(all: u16) -> Each {
        Each::Metres { all, build_up: 0 }
    }

    #[test]
    fn six_seconds_a_metre_between_two_and_five_minutes() {
        // Metres, seconds of recovery.
        for (way, seconds) in [(5, 120), (10, 120), (20, 120), (30, 180), (40, 240), (50, 300), (60, 300), (400, 300)] {
            let wait = between(metres(way), Level::Trained, 0);
            assert_eq!(wait.between_reps_seconds, (seconds, seconds), "after {way} m");
        }
    }

    #[test]
    fn the_article_has_two_to_three_minutes_after_twenty_metres() {
        assert_eq!(between(metres(20), Level::Trained, 60).between_reps_seconds, (120, 180));
    }

    #[test]
    fn masters_wait_thirty_per_cent_longer() {
        // 20 m: 156 s, said as 3 min; 30 m: 234 s, said as 4 min; 60 m: 390 s.
        for (way, seconds) in [(20, 180), (30, 240), (60, 390)] {
            assert_eq!(between(metres(way), Level::Masters, 0).between_reps_seconds.0, seconds, "after {way} m");
        }
    }

    #[test]
    fn a_rep_on_the_bike_is_waited_for_as_well() {
        for (ride, seconds) in [(3, 120), (6, 180), (8, 240), (10, 300)] {
            assert_eq!(
                between(Each::Seconds(ride), Level::Trained, 0).between_reps_seconds.0,
                seconds,
                "after {ride} s"
            );
        }
    }

    #[test]
    fn between_sets_there_is_time_to_play() {
        let pause = |way, sets| with_sets(between(metres(way), Level::Trained, 0), sets).between_sets_seconds;
        assert_eq!(pause(20, 1), None, "one set has nothing to stand between");
        assert_eq!(pause(20, 2), Some((180, 180)), "† three minutes");
        assert_eq!(pause(40, 2), Some((300, 300)));
    }

    #[test]
    fn an_athlete_may_wait_longer_but_never_under_two_minutes() {
        let rule = between(metres(40), Level::Trained, 0);
        let chosen = |reps, sets| {
            let pause = at_least(rule, reps, sets, 2);
            (pause.between_reps_seconds.0, pause.between_sets_seconds.map(|(from, _)| from))
        };
        assert_eq!(chosen(Some(600), None), (600, Some(660)));
        assert_eq!(chosen(Some(30), Some(30)), (120, Some(120)), "a template of an easy day, moved to a fast one");
        assert_eq!(chosen(None, Some(480)), (240, Some(480)));
    }
}
