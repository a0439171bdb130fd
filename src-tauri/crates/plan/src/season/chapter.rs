//! A chapter of the season, checked once at its door.

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Language, Phrase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WeakLink;
use crate::{Mode, Rung};

/// The least and most volume of a chapter, in per cent of its mode's own: a plan may give less, a taper
/// down to −60 % (§6), and never more.
const VOLUME: (u8, u8) = (40, 100);

/// Some weeks of one mode, from a week on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Told")]
pub struct Chapter {
    /// The first day of its first week.
    pub from: Day,
    /// What kind of weeks.
    pub mode: Mode,
    /// How many: a peak 4–8, a plateau 4–6, a deload 1. The other modes are open and have no number.
    pub weeks: Option<u8>,
    /// What a plateau works on.
    pub weak_link: Option<WeakLink>,
    /// The race that base and race prep lead to.
    pub race: Option<Day>,
    /// Per cent of the mode's own volume, 40–100.
    pub volume: u8,
    /// The rung that coming back begins on.
    pub start_rung: Option<Rung>,
}

/// Why a chapter cannot be, in one sentence.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", Catalogue::new(Language::default()).say(.0))]
pub struct NotAChapter(pub Phrase);

/// A chapter as it comes in from JSON, before anybody looked at it.
#[derive(Deserialize)]
struct Told {
    from: Day,
    mode: Mode,
    #[serde(default)]
    weeks: Option<u8>,
    #[serde(default)]
    weak_link: Option<WeakLink>,
    #[serde(default)]
    race: Option<Day>,
    #[serde(default = "all")]
    volume: u8,
    #[serde(default)]
    start_rung: Option<Rung>,
}

fn all() -> u8 {
    100
}

impl TryFrom<Told> for Chapter {
    type Error = NotAChapter;
    fn try_from(told: Told) -> Result<Self, NotAChapter> {
        let Told { from, mode, weeks, weak_link, race, volume, start_rung } = told;
        Self { from, mode, weeks, weak_link, race, volume, start_rung }.checked()
    }
}

impl Chapter {
    /// A chapter with nothing said but its mode; a peak and a plateau still need their weeks.
    pub fn new(from: Day, mode: Mode) -> Self {
        let weeks = (mode == Mode::Deload).then_some(1);
        Self { from, mode, weeks, weak_link: None, race: None, volume: 100, start_rung: None }
    }

    /// The chapter, if it can be; a deload needs no number to last its one week.
    pub fn checked(mut self) -> Result<Self, NotAChapter> {
        if self.mode == Mode::Deload {
            self.weeks = self.weeks.or(Some(1));
        }
        let refuse = |name: &str| Err(NotAChapter(Phrase::new(format!("plan-chapter-{name}"))));
        let given = |name: &str, number: u8| {
            Err(NotAChapter(Phrase::new(format!("plan-chapter-{name}")).with("given", number)))
        };
        match (self.mode, chapter_weeks(self.mode), self.weeks) {
            (_, None, None) => {}
            (_, None, Some(_)) => return refuse("open"),
            (_, Some((least, most)), Some(weeks)) if (least..=most).contains(&weeks) => {}
            (mode, Some(_), Some(weeks)) => return given(mode.name(), weeks),
            (mode, Some(_), None) => return refuse(&format!("{}-length", mode.name())),
        }
        if self.weak_link.is_some() && self.mode != Mode::Plateau {
            return refuse("weak-link");
        }
        if self.start_rung.is_some() && self.mode != Mode::Return {
            return refuse("rung");
        }
        match self.race {
            Some(_) if !matches!(self.mode, Mode::Base | Mode::RacePrep) => return refuse("race"),
            Some(race) if race < self.from => return refuse("race-before"),
            _ => {}
        }
        if !(VOLUME.0..=VOLUME.1).contains(&self.volume) {
            return given("volume", self.volume);
        }
        Ok(self)
    }

    /// How many weeks it lasts; nothing for an open one.
    /// One that was never checked is held within what its mode allows.
    pub(super) fn length(&self) -> Option<i64> {
        chapter_weeks(self.mode).map(|(least, most)| self.weeks.unwrap_or(least).clamp(least, most).into())
    }
}

/// The fewest and most weeks of a mode that ends by itself.
pub const fn chapter_weeks(mode: Mode) -> Option<(u8, u8)> {
    match mode {
        Mode::Peak => Some((4, 8)), // †
        Mode::Plateau => Some((4, 6)),
        Mode::Deload => Some((1, 1)),
        Mode::Cultivate | Mode::Masters | Mode::Base | Mode::RacePrep | Mode::Return => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A chapter for every sentence of refusal.
    fn refused() -> [Chapter; 12] {
        let day = Day::new(2026, 11, 1);
        [
            Chapter { weeks: Some(9), ..chapter(Mode::Peak) },
            Chapter { weeks: None, ..chapter(Mode::Peak) },
            Chapter { weeks: Some(3), ..chapter(Mode::Plateau) },
            Chapter { weeks: None, ..chapter(Mode::Plateau) },
            Chapter { weeks: Some(2), ..chapter(Mode::Deload) },
            Chapter { weeks: Some(4), ..chapter(Mode::Base) },
            Chapter { weak_link: Some(WeakLink::Core), ..chapter(Mode::Peak) },
            Chapter { start_rung: Some(Rung::FIRST), ..chapter(Mode::Peak) },
            Chapter { race: day, ..chapter(Mode::Peak) },
            Chapter { race: day, ..chapter(Mode::Base) },
            Chapter { volume: 120, ..chapter(Mode::Cultivate) },
            Chapter { volume: 39, ..chapter(Mode::Cultivate) },
        ]
    }

    pub(crate) fn every_refusal() -> Vec<Phrase> {
        refused().into_iter().filter_map(|chapter| chapter.checked().err()).map(|refusal| refusal.0).collect()
    }

    fn chapter(mode: Mode) -> Chapter {
        let weeks = chapter_weeks(mode).map(|(least, _)| least);
        Chapter { weeks, ..Chapter::new(Day::new(2026, 11, 30).unwrap(), mode) }
    }

    #[test]
    fn every_mode_can_be_a_chapter() {
        for mode in Mode::ALL {
            let chapter = chapter(*mode).checked().unwrap();
            let json = serde_json::to_string(&chapter).unwrap();
            assert_eq!(serde_json::from_str::<Chapter>(&json).unwrap(), chapter);
        }
        assert_eq!(Chapter { weeks: None, ..chapter(Mode::Deload) }.checked().unwrap().weeks, Some(1));
    }

    #[test]
    fn what_cannot_be_is_said_in_one_sentence() {
        let refusals = refused().map(|chapter| chapter.checked().unwrap_err().to_string());
        insta::assert_snapshot!(refusals.join("\n"), @r"
    A peak lasts 4 to 8 weeks, not 9.
    A peak lasts 4 to 8 weeks; choose how many.
    A plateau lasts 4 to 6 weeks, not 3.
    A plateau lasts 4 to 6 weeks; choose how many.
    A deload lasts one week, not 2.
    These weeks go on until something else begins; leave their number empty.
    A weak link belongs to a plateau.
    A rung belongs to coming back.
    A race belongs to base and race prep.
    The race lies before these weeks begin; choose a later day.
    The volume is 40 to 100 %, not 120 %.
    The volume is 40 to 100 %, not 39 %.
    ");
    }

    #[test]
    fn json_goes_through_the_same_door() {
        let refusal = r#"{"from": "2026-11-30", "mode": "peak", "weeks": 9}"#;
        let refusal = serde_json::from_str::<Chapter>(refusal).unwrap_err().to_string();
        assert!(refusal.starts_with("A peak lasts 4 to 8 weeks, not 9."), "{refusal}");
        let short = serde_json::from_str::<Chapter>(r#"{"from": "2026-11-30", "mode": "return", "start_rung": 2}"#);
        assert_eq!(short.unwrap().volume, 100);
    }
}
