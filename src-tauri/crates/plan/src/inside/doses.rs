//! How much speed is inside a session, by level: the table of `training-rules.md` §4.
//!
//! A range of the table stands here as the dose one begins with and how far it may grow. † is the
//! article's and always wins; "look" marks what the agreed pictures show; the rest is chosen within
//! `science.md` §12. What may not grow says so by ending where it begins.

use freshlegs_calendar::Kind;

use crate::Level;

/// The reps of a speed session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reps {
    pub(super) count: u8,
    pub(super) each: Each,
    /// Per cent of full speed, from … to.
    pub(super) percent: (u8, u8),
}

/// How much one rep of a speed session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Each {
    /// Metres in all, of which the first ones build up.
    Metres { all: u16, build_up: u16 },
    /// Seconds, on the bike.
    Seconds(u16),
}

/// The dose one begins with, and the upper end of the level's range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) begin: Reps,
    /// The most reps, and the most metres of one; on the bike only the reps grow.
    pub(super) most: (u8, u16),
}

/// The range of a kind at a level. Kinds without reps of their own answer with easy strides.
pub(super) const fn range(kind: Kind, level: Level) -> Range {
    use Level::{Advanced, Masters, New, Trained};
    match (kind, level) {
        (Kind::Acceleration, New) => run(4, 15, 0, (90, 95)).up_to(4, 20), // 3–4 × 10–20
        (Kind::Acceleration, Trained) => run(4, 20, 0, (95, 95)).up_to(8, 30), // † … 8 × 30
        (Kind::Acceleration, Advanced) => run(6, 30, 0, (95, 100)).up_to(10, 40), // 6–10 × 20–40
        (Kind::Acceleration, Masters) => run(4, 20, 0, (90, 95)).up_to(6, 30), // 3–6 × 10–30

        (Kind::MaxVelocity, New) => run(3, 30, 10, (90, 90)).up_to(3, 30), // 2–3 × 20–30 at 90 %
        (Kind::MaxVelocity, Trained) => run(5, 40, 20, (95, 95)).up_to(5, 40), // † 20 + 20
        (Kind::MaxVelocity, Advanced) => run(6, 40, 20, (95, 100)).up_to(6, 40), // 5–6 × 40
        (Kind::MaxVelocity, Masters) => run(3, 30, 10, (90, 95)).up_to(4, 30), // look: 10 + 20; 2–4

        (Kind::ChangeOfDirection, New | Masters) => run(4, 10, 0, (85, 90)).up_to(6, 10),
        (Kind::ChangeOfDirection, Trained) => run(6, 10, 0, (90, 95)).up_to(8, 20),
        (Kind::ChangeOfDirection, Advanced) => run(8, 10, 0, (95, 95)).up_to(10, 20),

        // Sled or hill, 10–30 m; science: 80–95 %, 50–200 m a session.
        (Kind::ResistedSprint, New) => run(4, 10, 0, (85, 90)).up_to(6, 20),
        (Kind::ResistedSprint, Trained) => run(5, 20, 0, (90, 95)).up_to(6, 30),
        (Kind::ResistedSprint, Advanced) => run(6, 30, 0, (90, 95)).up_to(6, 30),
        (Kind::ResistedSprint, Masters) => run(4, 20, 0, (85, 90)).up_to(6, 30),

        (Kind::CyclingIntervals, New) => ride(4, 6, (90, 90)).up_to(6, 6), // † up to 10 s
        (Kind::CyclingIntervals, Trained) => ride(6, 8, (95, 95)).up_to(8, 8),
        (Kind::CyclingIntervals, Advanced) => ride(8, 10, (95, 100)).up_to(10, 10),
        (Kind::CyclingIntervals, Masters) => ride(5, 6, (90, 95)).up_to(7, 6),

        (_, New) => run(4, 30, 0, (70, 80)).up_to(5, 30), // relaxed strides up to 80 %
        (_, Trained) => run(6, 30, 0, (70, 80)).up_to(8, 30), // look
        (_, Masters) => run(6, 30, 0, (70, 80)).up_to(6, 30), // look
        (_, Advanced) => run(8, 30, 0, (70, 80)).up_to(10, 40),
    }
}

/// Sets and reps of low box jumps, each well under the level's cap of contacts.
pub(super) const fn jumps(level: Level) -> (u8, u8) {
    match level {
        Level::New => (2, 5),      // cap 25
        Level::Trained => (3, 5),  // †, cap 40
        Level::Advanced => (4, 5), // 3–5 × 5, cap 60
        Level::Masters => (3, 4),  // 2–3 × 4, stepping down, cap 25
    }
}

const fn run(count: u8, all: u16, build_up: u16, percent: (u8, u8)) -> Reps {
    Reps { count, each: Each::Metres { all, build_up }, percent }
}

const fn ride(count: u8, seconds: u16, percent: (u8, u8)) -> Reps {
    Reps { count, each: Each::Seconds(seconds), percent }
}

impl Range {
    /// The dose after so many steps, never beyond the upper end.
    pub(super) fn after(self, more_reps: u8, more_metres: u16) -> Reps {
        let (reps, metres) = self.room();
        let each = match self.begin.each {
            Each::Metres { all, build_up } => Each::Metres { all: all + more_metres.min(metres), build_up },
            ride @ Each::Seconds(_) => ride,
        };
        Reps { count: self.begin.count + more_reps.min(reps), each, ..self.begin }
    }

    /// How many reps, and how many metres a rep, there are still to grow into.
    pub(super) const fn room(self) -> (u8, u16) {
        let metres = match self.begin.each {
            Each::Metres { all, .. } => self.most.1.saturating_sub(all),
            Each::Seconds(_) => 0,
        };
        (self.most.0.saturating_sub(self.begin.count), metres)
    }
}

impl Reps {
    const fn up_to(self, count: u8, each: u16) -> Range {
        Range { begin: self, most: (count, each) }
    }

    /// How long one rep takes, in whole seconds; a start costs a second or two more than the way itself.
    pub(super) const fn seconds_each(self) -> u16 {
        match self.each {
            Each::Metres { all, .. } => all / 6 + 2,
            Each::Seconds(seconds) => seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn reps(kind: Kind, level: Level) -> Reps {
        range(kind, level).begin
    }

    #[test]
    fn the_article_has_the_last_word() {
        assert_eq!(reps(Kind::Acceleration, Level::Trained), run(4, 20, 0, (95, 95)));
        assert_eq!(reps(Kind::MaxVelocity, Level::Trained), run(5, 40, 20, (95, 95)));
        assert_eq!(jumps(Level::Trained), (3, 5));
    }

    #[test]
    fn every_dose_lies_within_its_range() {
        use Kind::{Acceleration, MaxVelocity};
        // Level, kind, reps from … to, metres from … to: the table's own cells.
        let cells = [
            (Level::New, Acceleration, 3..=4, 10..=20),
            (Level::Trained, Acceleration, 4..=8, 20..=30),
            (Level::Advanced, Acceleration, 6..=10, 20..=40),
            (Level::Masters, Acceleration, 3..=6, 10..=30),
            (Level::New, MaxVelocity, 2..=3, 20..=30),
            (Level::Trained, MaxVelocity, 5..=5, 40..=40),
            (Level::Advanced, MaxVelocity, 5..=6, 40..=40),
            (Level::Masters, MaxVelocity, 2..=4, 20..=30),
        ];
        for (level, kind, counts, ways) in cells {
            for dose in [reps(kind, level), range(kind, level).after(u8::MAX, u16::MAX)] {
                let Each::Metres { all, build_up } = dose.each else { panic!("{kind} is run") };
                assert!(counts.contains(&dose.count), "{level} {kind}: {} reps", dose.count);
                assert!(ways.contains(&all), "{level} {kind}: {all} m");
                assert!(build_up < all, "{level} {kind}: something must be left to run fast");
            }
        }
        for (level, cap) in [(Level::New, 25), (Level::Trained, 40), (Level::Advanced, 60), (Level::Masters, 25)] {
            let (sets, each) = jumps(level);
            assert!(sets * each <= cap, "{level}: contacts stay under {cap}");
        }
    }

    #[test]
    fn no_rep_is_longer_than_ten_seconds() {
        for kind in Kind::ALL {
            for level in Level::ALL {
                let seconds = range(kind, *level).after(u8::MAX, u16::MAX).seconds_each();
                assert!((2..=10).contains(&seconds), "{level} {kind}: {seconds} s");
            }
        }
    }

    #[test]
    fn the_most_stays_within_the_fast_metres_of_the_level() {
        for (level, cap) in [(Level::New, 150), (Level::Trained, 300), (Level::Advanced, 600), (Level::Masters, 200)] {
            for kind in Kind::ALL {
                let most = range(kind, level).after(u8::MAX, u16::MAX);
                let Each::Metres { all, build_up } = most.each else { continue };
                let fast = u16::from(most.count) * (all - build_up);
                assert!(fast <= cap, "{level} {kind}: {fast} m, where {cap} are the most");
            }
        }
    }
}
