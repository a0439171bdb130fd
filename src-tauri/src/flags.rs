//! What the program is told when it starts.
//!
//! All of it exists so that the window can be opened in a known state: by the journeys, by the bench,
//! by whoever keeps more than one athlete's file.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use freshlegs_calendar::Day;
use freshlegs_store::Place;
use freshlegs_texts::Language;

/// Builds the training week for speed, records how sessions felt, and shows the drift. Offline.
#[derive(Clone, Debug, Default, Parser)]
#[command(name = "freshlegs", version)]
pub struct Flags {
    /// The folder that holds the athlete's file; FRESHLEGS_DATA_DIR says the same.
    #[arg(long, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The day to take for today, as year-month-day.
    #[arg(long, value_name = "DAY")]
    pub today: Option<Day>,
    /// Light or dark in place of what the system says; a theme chosen in the settings goes before it.
    #[arg(long, value_name = "THEME")]
    pub theme: Option<Theme>,
    /// The language of the window, for example `en`.
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// Print the milliseconds from the start of the process to the usable page, and exit.
    #[arg(long)]
    pub measure: bool,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// Dark ink on paper.
    Light,
    /// Light ink on slate.
    Dark,
}

impl Flags {
    /// The folder that was asked for: by flag, else by `FRESHLEGS_DATA_DIR`, else nothing.
    pub fn asked_for(&self) -> Option<PathBuf> {
        let from_outside = || std::env::var_os("FRESHLEGS_DATA_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from);
        self.data_dir.clone().or_else(from_outside)
    }

    /// The folder to work in: the one asked for, else the usual one; nothing where the system names none.
    pub fn place(&self) -> Option<Place> {
        // Absolute, because the log and the window state are found from it after the program may have moved.
        self.asked_for().map_or_else(Place::usual, |dir| Some(Place::at(std::path::absolute(&dir).unwrap_or(dir))))
    }
}

fn language(tag: &str) -> Result<Language, String> {
    let known = || Language::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ");
    let found = Language::ALL.iter().copied().find(|language| language.tag() == tag);
    found.ok_or_else(|| format!("Freshlegs speaks {}, not {tag}", known()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_state_is_read_whole() {
        let given = ["freshlegs", "--data-dir", "/tmp/legs", "--today", "2026-11-26", "--theme", "dark", "--measure"];
        let flags = Flags::try_parse_from(given).unwrap();
        assert_eq!(flags.asked_for(), Some(PathBuf::from("/tmp/legs")));
        assert_eq!(flags.today, Day::new(2026, 11, 26));
        assert_eq!(flags.theme, Some(Theme::Dark));
        assert!(flags.measure);
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused_with_its_sentence() {
        let refusal = Flags::try_parse_from(["freshlegs", "--today", "2026-02-30"]).unwrap_err().to_string();
        assert!(refusal.contains("2026-02-30"), "the refusal names what was given: {refusal}");
    }

    #[test]
    fn a_language_it_does_not_speak_is_refused() {
        assert!(Flags::try_parse_from(["freshlegs", "--language", "tlh"]).is_err());
    }
}
