//! Whose session it is: the level, how much of the volume, and the steps of progression made so far.

use crate::{Level, Mode};

#[derive(Clone, Copy)]
pub(super) struct Athlete {
    pub(super) level: Level,
    /// Per cent of the full volume, 1–100.
    percent: u8,
    /// More reps, and more metres a rep, than the dose one begins with.
    pub(super) more: (u8, u16),
}

impl Athlete {
    pub(super) fn of(level: Level, mode: Mode) -> Self {
        // The masters mode is for athletes who chose to train as masters, whatever their level says.
        let level = if mode == Mode::Masters { Level::Masters } else { level };
        // A deload has forty per cent less (`training-rules.md` §2).
        let percent = if mode == Mode::Deload { 60 } else { 100 };
        Self { level, percent, more: (0, 0) }
    }

    /// The same athlete at so many per cent of the volume; a deload takes its share of what is left.
    pub(super) fn at(self, volume: u8) -> Self {
        let percent = u16::from(self.percent) * u16::from(volume.clamp(1, 100)) / 100;
        Self { percent: percent.max(1) as u8, ..self }
    }

    /// The same athlete after so many steps.
    pub(super) fn after(self, more_reps: u8, more_metres: u16) -> Self {
        Self { more: (more_reps, more_metres), ..self }
    }

    /// The same athlete, who does the whole of it even in a light week.
    pub(super) fn whole(self) -> Self {
        Self { percent: 100, ..self }
    }

    /// A number of reps or sets at the athlete's volume, never none.
    pub(super) fn volume(self, count: u8) -> u8 {
        ((u16::from(count) * u16::from(self.percent) + 50) / 100).max(1) as u8
    }

    /// A length in minutes at the athlete's volume, but not below what makes it worth doing.
    pub(super) fn length(self, minutes: u16, least: u16) -> u16 {
        if self.percent == 100 {
            return minutes;
        }
        let shorter = u32::from(minutes) * u32::from(self.percent) / 100;
        (shorter as u16).max(least)
    }

    /// Whether a round of strength work is left out.
    pub(super) fn light(self) -> bool {
        self.percent <= 80
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_week_on_the_way_back_is_lighter_still() {
        let athlete = |mode, volume| Athlete::of(Level::Trained, mode).at(volume);
        // Mode, volume, what becomes of ten reps.
        for (mode, volume, left) in [
            (Mode::Cultivate, 100, 10),
            (Mode::Cultivate, 70, 7),
            (Mode::Deload, 100, 6),
            (Mode::Deload, 70, 4),
            (Mode::Cultivate, 255, 10),
            (Mode::Deload, 0, 1),
        ] {
            assert_eq!(athlete(mode, volume).volume(10), left, "{mode} at {volume} per cent");
        }
    }

    #[test]
    fn no_length_grows() {
        for volume in 0..=u8::MAX {
            assert!(Athlete::of(Level::New, Mode::Cultivate).at(volume).length(1440, 20) <= 1440);
        }
    }
}
