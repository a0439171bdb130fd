//! What the athlete has set: names, checks and defaults in one table.
//!
//! The store keeps a name with a JSON value; here is what each means. A stored value that no longer
//! reads counts as not set, so that a setting of a newer program never locks the athlete out.

use freshlegs_calendar::WeekStart;
use freshlegs_plan::{Level, Mode, Sport};
use freshlegs_print::Paper;
use freshlegs_store::{Reader, StoreFault};
use freshlegs_texts::Language;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::views::{Palette, TextSize};

/// All settings, read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settings {
    pub(crate) name: String,
    pub(crate) enjoy: String,
    pub(crate) goal: String,
    pub(crate) sport: Sport,
    pub(crate) level: Level,
    pub(crate) week_start: WeekStart,
    pub(crate) palette: Palette,
    pub(crate) text_size: TextSize,
    pub(crate) paper: Paper,
    pub(crate) language: Language,
    pub(crate) sample: bool,
}

/// The names that an athlete may set.
pub(crate) const NAMES: [&str; 10] =
    ["name", "enjoy", "goal", "sport", "level", "week_start", "palette", "text_size", "paper", "language"];

/// The most characters of a name, and of a sentence of the athlete's.
pub(crate) const LONGEST: usize = 200;

/// The name under which the file remembers that it holds the sample athlete.
pub(crate) const SAMPLE: &str = "sample";

impl Settings {
    /// All settings of a file.
    pub(crate) fn of(read: &Reader<'_>) -> Result<Self, StoreFault> {
        let stored = read.settings()?;
        Ok(Self {
            name: known(stored.get("name")).unwrap_or_default(),
            enjoy: known(stored.get("enjoy")).unwrap_or_default(),
            goal: known(stored.get("goal")).unwrap_or_default(),
            sport: known(stored.get("sport")).unwrap_or(Sport::Sprint),
            level: known(stored.get("level")).unwrap_or(Level::Trained),
            week_start: known(stored.get("week_start")).unwrap_or_default(),
            palette: known(stored.get("palette")).unwrap_or_default(),
            text_size: known(stored.get("text_size")).unwrap_or_default(),
            paper: known::<String>(stored.get("paper")).and_then(|name| Paper::named(&name)).unwrap_or_default(),
            language: known(stored.get("language")).unwrap_or_default(),
            sample: known(stored.get(SAMPLE)).unwrap_or_default(),
        })
    }

    /// The mode that new weeks are built in.
    pub(crate) fn mode(&self) -> Mode {
        Mode::default()
    }
}

/// The language alone, for the words of a file that was just opened.
pub(crate) fn language(read: &Reader<'_>) -> Result<Language, StoreFault> {
    Ok(known(read.setting("language")?.as_ref()).unwrap_or_default())
}

/// What a typed value becomes in the file, or why not: the values that are known.
pub(crate) fn checked(name: &str, typed: &str) -> Result<Value, Vec<String>> {
    let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let one_of = |all: Vec<String>| if all.iter().any(|one| one == typed) { Ok(json!(typed)) } else { Err(all) };
    match name {
        "sport" => one_of(names(Sport::NAMES)),
        "level" => one_of(names(Level::NAMES)),
        "week_start" => one_of(names(&["monday", "sunday"])),
        "palette" => one_of(names(&["system", "light", "dark"])),
        "paper" => one_of(Paper::ALL.map(|paper| paper.name().to_owned()).to_vec()),
        "language" => one_of(Language::ALL.iter().map(|language| language.tag().to_owned()).collect()),
        "text_size" => {
            let all = TextSize::ALL.map(|size| size.to_string()).to_vec();
            let size = typed.parse::<u8>().ok().filter(|size| TextSize::ALL.contains(size));
            size.map(|size| json!(size)).ok_or(all)
        }
        _ => Ok(json!(typed.trim())),
    }
}

fn known<T: DeserializeOwned>(value: Option<&Value>) -> Option<T> {
    value.and_then(|value| T::deserialize(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_of_the_known_or_the_known_are_named() {
        assert_eq!(checked("level", "masters"), Ok(json!("masters")));
        assert_eq!(checked("text_size", "125"), Ok(json!(125)));
        assert_eq!(checked("paper", "a3"), Err(vec!["a4".to_owned(), "letter".to_owned()]));
        assert_eq!(checked("text_size", "big").map_err(|known| known.len()), Err(5));
    }

    #[test]
    fn an_own_sentence_is_kept_without_the_blanks_around_it() {
        assert_eq!(
            checked("enjoy", " The moment the ground goes quiet.\n"),
            Ok(json!("The moment the ground goes quiet."))
        );
    }
}
