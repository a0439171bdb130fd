//! What the athlete has set: names, checks and defaults in one table.
//!
//! The store keeps a name with a JSON value; here is what each means. A stored value that no longer
//! reads counts as not set, so that a setting of a newer program never locks the athlete out.

use freshlegs_calendar::{Day, WeekStart, Weekday};
use freshlegs_plan::{Level, Sport};
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
    pub(crate) birth_year: Option<i32>,
    pub(crate) speed_sessions: Option<u8>,
    pub(crate) rest_day: Option<Weekday>,
    pub(crate) long_days: Option<Vec<Weekday>>,
    pub(crate) deload_every: u8,
    /// The weeks whose deload was left out, by their first days.
    pub(crate) skipped_deloads: Vec<Day>,
    pub(crate) week_start: WeekStart,
    pub(crate) palette: Palette,
    pub(crate) text_size: TextSize,
    pub(crate) paper: Paper,
    pub(crate) language: Language,
    pub(crate) sample: bool,
}

/// The names that an athlete may set.
pub(crate) const NAMES: [&str; 15] = [
    "name",
    "enjoy",
    "goal",
    "sport",
    "level",
    "birth_year",
    "speed_sessions",
    "rest_day",
    "long_days",
    "deload_every",
    "week_start",
    "palette",
    "text_size",
    "paper",
    "language",
];

/// The most characters of a name, and of a sentence of the athlete's.
pub(crate) const LONGEST: usize = 200;

/// The name under which the file remembers that it holds the sample athlete.
pub(crate) const SAMPLE: &str = "sample";

/// The name under which the file remembers the deloads that were left out.
pub(crate) const SKIPPED_DELOADS: &str = "skipped_deloads";

/// The name under which the file remembers the day on which the athlete said to be fine.
pub(crate) const FINE: &str = "fine";

/// A deload comes every fourth week unless the athlete has set another rhythm (`training-rules.md` §6).
const DELOAD_EVERY: u8 = 4;

/// What stands for a long day that is none.
const NO_DAY: &str = "none";

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
            birth_year: known(stored.get("birth_year")),
            speed_sessions: known(stored.get("speed_sessions")),
            rest_day: known(stored.get("rest_day")),
            long_days: known(stored.get("long_days")),
            deload_every: known(stored.get("deload_every")).unwrap_or(DELOAD_EVERY),
            skipped_deloads: known(stored.get(SKIPPED_DELOADS)).unwrap_or_default(),
            week_start: known(stored.get("week_start")).unwrap_or_default(),
            palette: known(stored.get("palette")).unwrap_or_default(),
            text_size: known(stored.get("text_size")).unwrap_or_default(),
            paper: known::<String>(stored.get("paper")).and_then(|name| Paper::named(&name)).unwrap_or_default(),
            language: known(stored.get("language")).unwrap_or_default(),
            sample: known(stored.get(SAMPLE)).unwrap_or_default(),
        })
    }
}

/// The language alone, for the words of a file that was just opened.
pub(crate) fn language(read: &Reader<'_>) -> Result<Language, StoreFault> {
    Ok(known(read.setting("language")?.as_ref()).unwrap_or_default())
}

/// The day on which the athlete last said to be fine.
pub(crate) fn fine_said(read: &Reader<'_>) -> Result<Option<Day>, StoreFault> {
    Ok(known(read.setting(FINE)?.as_ref()))
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
        "text_size" => number_of(typed, &TextSize::ALL),
        // An empty answer takes these away again.
        _ if typed.trim().is_empty() => Ok(json!("")),
        "speed_sessions" => number_of(typed, &[1, 2, 3]),
        "deload_every" => number_of(typed, &[3, 4, 5, 6]),
        "birth_year" => {
            let year = typed.trim().parse::<i32>().ok().filter(|year| BIRTH_YEARS.contains(year));
            let range = format!("{}–{}", BIRTH_YEARS.start(), BIRTH_YEARS.end());
            year.map(|year| json!(year)).ok_or_else(|| vec![range])
        }
        "rest_day" => weekday(typed).map(|day| json!(day)),
        "long_days" => {
            let named = typed.split(',').map(str::trim).filter(|word| !word.is_empty() && *word != NO_DAY);
            named.map(weekday).collect::<Result<Vec<_>, _>>().map(|days| json!(days))
        }
        _ => Ok(json!(typed.trim())),
    }
}

/// The years an athlete may be born in; the program does not read the clock to say more.
const BIRTH_YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

fn number_of(typed: &str, known: &[u8]) -> Result<Value, Vec<String>> {
    let number = typed.trim().parse::<u8>().ok().filter(|number| known.contains(number));
    number.map(|number| json!(number)).ok_or_else(|| known.iter().map(u8::to_string).collect())
}

/// The weekday of a name: `monday`.
pub(crate) fn weekday(typed: &str) -> Result<Weekday, Vec<String>> {
    let typed = typed.trim();
    let found = Weekday::ALL.into_iter().find(|day| day.name() == typed);
    found.ok_or_else(|| Weekday::ALL.map(|day| day.name().to_owned()).to_vec())
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
        assert_eq!(checked("speed_sessions", "3"), Ok(json!(3)));
        assert_eq!(checked("speed_sessions", "4"), Err(vec!["1".to_owned(), "2".to_owned(), "3".to_owned()]));
        assert_eq!(checked("birth_year", "1984"), Ok(json!(1984)));
        assert_eq!(checked("birth_year", "84"), Err(vec!["1900–2100".to_owned()]));
        assert_eq!(checked("rest_day", "friday"), Ok(json!("friday")));
        assert_eq!(checked("long_days", "saturday, sunday"), Ok(json!(["saturday", "sunday"])));
        assert_eq!(checked("long_days", "none"), Ok(json!([])), "no day is long");
        assert_eq!(checked("long_days", "someday").map_err(|known| known.len()), Err(7));
        assert_eq!(checked("birth_year", ""), Ok(json!("")), "nothing takes it away");
    }

    #[test]
    fn an_own_sentence_is_kept_without_the_blanks_around_it() {
        assert_eq!(
            checked("enjoy", " The moment the ground goes quiet.\n"),
            Ok(json!("The moment the ground goes quiet."))
        );
    }
}
