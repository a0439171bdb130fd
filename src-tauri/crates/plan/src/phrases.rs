//! Cards and days in the middle of a sentence: "Tuesday’s strength", "Monday, Wednesday and Friday".

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::kind_word;
use crate::setting::weekday_of;

/// The kind as it is called in passing: "strength", "low jumps", "easy hour".
pub(crate) fn brief(kind: Kind) -> Phrase {
    match kind {
        Kind::StrengthMobility => Phrase::new("plan-brief-strength"),
        Kind::StrengthPlyo => Phrase::new("plan-brief-jumps"),
        Kind::EasyLong => Phrase::new("plan-brief-easy"),
        Kind::Rest => Phrase::new("plan-brief-rest"),
        Kind::ReturnDrills => Phrase::new("plan-brief-drills"),
        _ => kind_word(kind),
    }
}

/// The same where it does something: "the easy hour takes Friday".
pub(crate) fn doer(kind: Kind) -> Phrase {
    if kind == Kind::EasyLong { Phrase::new("plan-brief-easy-the") } else { brief(kind) }
}

/// How many the brief name speaks of, for the verb beside it: jumps wait, strength waits.
pub(crate) fn many(kind: Kind) -> u8 {
    if matches!(kind, Kind::StrengthPlyo | Kind::ReturnDrills | Kind::CyclingIntervals) { 2 } else { 1 }
}

/// A card by its day: "Tuesday’s strength", "last Sunday’s match".
pub(crate) fn whose(first: Weekday, day: i8, kind: Kind) -> Phrase {
    let key = match day {
        0.. => "plan-whose",
        -7..0 => "plan-whose-last",
        _ => "plan-whose-earlier",
    };
    Phrase::new(key).with("day", weekday_of(first, day)).with("kind", brief(kind))
}

/// A day: "Tuesday", and of the days before the week "last Sunday".
pub(crate) fn when(first: Weekday, day: i8) -> Phrase {
    let weekday = weekday_of(first, day);
    if day >= 0 { weekday } else { Phrase::new("plan-last-day").with("day", weekday) }
}

/// All of them in one breath: "a", "a and b", "a, b and c"; nothing of nothing.
pub(crate) fn all_of(items: impl IntoIterator<Item = Phrase>) -> Option<Phrase> {
    joined(items, "plan-list-and")
}

/// Whole clauses one after the other: "a, and b".
pub(crate) fn clauses(items: impl IntoIterator<Item = Phrase>) -> Option<Phrase> {
    joined(items, "plan-conflict-why-also")
}

/// One of them: "a", "a or b", "a, b or c"; nothing of nothing.
pub(crate) fn one_of(items: impl IntoIterator<Item = Phrase>) -> Option<Phrase> {
    joined(items, "plan-list-or")
}

fn joined(items: impl IntoIterator<Item = Phrase>, last: &str) -> Option<Phrase> {
    let mut items: Vec<Phrase> = items.into_iter().collect();
    let end = items.pop()?;
    let Some(before) = items.pop() else { return Some(end) };
    let pair = Phrase::new(last).with("first", before).with("second", end);
    Some(
        items
            .into_iter()
            .rfold(pair, |rest, first| Phrase::new("plan-list-more").with("first", first).with("rest", rest)),
    )
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    fn say(phrase: Option<Phrase>) -> String {
        phrase.map_or(String::new(), |phrase| Catalogue::new(Language::En).say(&phrase))
    }

    #[test]
    fn a_list_is_said_in_one_breath() {
        let days = |count: i8| (0..count).map(|day| when(Weekday::Monday, day));
        assert_eq!(say(all_of(days(0))), "");
        assert_eq!(say(all_of(days(1))), "Monday");
        assert_eq!(say(all_of(days(2))), "Monday and Tuesday");
        assert_eq!(say(one_of(days(4))), "Monday, Tuesday, Wednesday or Thursday");
    }

    #[test]
    fn a_card_is_named_by_its_day() {
        let card = |day, kind| say(Some(whose(Weekday::Sunday, day, kind)));
        assert_eq!(card(2, Kind::StrengthMobility), "Tuesday’s strength");
        assert_eq!(card(-1, Kind::Match), "last Saturday’s match");
        assert_eq!(card(-9, Kind::Match), "match on Friday two weeks ago");
        assert_eq!(say(Some(when(Weekday::Monday, -1))), "last Sunday");
    }
}
