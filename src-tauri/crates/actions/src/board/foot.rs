//! The week in one sentence.

use freshlegs_calendar::{Day, Kind, Today};
use freshlegs_plan::asks;
use freshlegs_texts::{Catalogue, Phrase};

use super::gather::Gathered;

/// The foot of the board: how many speed days, how far apart, and how to read the heights,
/// or once the week is over, the rest that was kept.
pub(crate) fn foot(words: &Catalogue, gathered: &Gathered, today: Today) -> String {
    let empty = gathered.slots.iter().all(|slot| slot.kind().is_none());
    if empty && !gathered.planned() {
        let over = gathered.week.last() < today;
        return words.word(if over { "actions-foot-nothing-was" } else { "actions-foot-nothing" });
    }
    let over = gathered.week.last() < today;
    let speed = capital(&words.say(&speed_days(&kinds(gathered))));
    let kept = gathered.slots.iter().filter(|slot| slot.rest_kept()).count();
    let second = match (over, kept) {
        (false, _) => Phrase::new("actions-foot-heights"),
        (true, 0) => return speed,
        (true, kept) => Phrase::new("actions-foot-rest").with("count", kept as f64),
    };
    format!("{speed} {}", words.say(&second))
}

/// How many rest days were kept until now. One that is not over yet is only planned.
pub(crate) fn rests_kept(gathered: &Gathered, today: Today) -> usize {
    gathered.slots.iter().filter(|slot| slot.rest_kept() && (slot.day < today || slot.record.is_some())).count()
}

/// What each day of a week holds, as done or else as planned.
pub(crate) fn kinds(gathered: &Gathered) -> Vec<(Day, Kind)> {
    gathered.slots.iter().filter_map(|slot| slot.kind().map(|kind| (slot.day, kind))).collect()
}

/// "two speed days, three days apart.", of days in order.
pub(crate) fn speed_days(kinds: &[(Day, Kind)]) -> Phrase {
    let days: Vec<Day> = kinds.iter().filter(|(_, kind)| asks(*kind).speed).map(|(day, _)| *day).collect();
    let gaps = days.iter().zip(days.iter().skip(1)).map(|(one, next)| next.days_since(*one));
    let phrase = Phrase::new("actions-speed-days").with("count", days.len() as f64);
    match gaps.min() {
        Some(gap) => Phrase { key: "actions-speed-days-apart".to_owned(), ..phrase }.with("gap", gap as f64),
        None => phrase,
    }
}

/// What a value says of itself, as a sentence of its own.
pub(crate) fn sentence(text: &str) -> String {
    let text = capital(text);
    if text.ends_with(['.', '!', '?', '”']) { text } else { text + "." }
}

/// The same with a capital first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
