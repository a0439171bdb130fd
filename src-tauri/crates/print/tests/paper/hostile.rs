//! Words that would break a page if they were markup, or if there were no end to them.

use freshlegs_calendar::Kind;
use freshlegs_print::{Paper, PrintCard, PrintDay, week_pdf};
use freshlegs_record::{Entry, PainReport, Words};
use freshlegs_texts::{Catalogue, Language};

use crate::reader::read;
use crate::sample;

const MARKUP: &str = "#panic() ] $ x^2 \\ *b* _i_ `c` <l> @r // #read(\"/etc/passwd\")";
const FOREIGN: &str = "🏃🏽‍♀️ שלום مرحبا 走る \u{202e}abc\u{0}\u{fffe}\nМара Ελένη Łódź ffi";

#[test]
fn any_words_fit_on_one_page_and_are_never_markup() {
    let novel = "W".repeat(2000) + &" Schnelligkeitsausdauertraining".repeat(60);
    let mut week = sample::week();
    week.title = novel.clone();
    week.subtitle = FOREIGN.to_owned();
    week.enjoy = Some(MARKUP.to_owned());
    let kinds = [
        Kind::ChangeOfDirection,
        Kind::Technique,
        Kind::ResistedSprint,
        Kind::CyclingIntervals,
        Kind::ReturnDrills,
        Kind::Play,
        Kind::Match,
    ];
    for ((day, kind), words) in week.days.iter_mut().zip(kinds).zip([&novel, MARKUP, FOREIGN].into_iter().cycle()) {
        *day = loud(kind, words);
    }

    let page = read(&week_pdf(&week, Paper::Letter, &Catalogue::new(Language::En)).unwrap());
    assert!(page.facts.contains("Pages:           1"), "{}", page.facts);
    for said in [MARKUP, "□ abc□ Мара Ελένη Łódź ffi", "1440", "An empty box is fine."] {
        assert!(page.text.contains(said), "“{said}” stands as typed in:\n{}", page.text);
    }
    assert_eq!(page.text.matches("One thing I enjoyed").count(), 7, "no row pushed another off the page");
}

/// A day on which everything is said at the top of one's voice.
fn loud(kind: Kind, words: &str) -> PrintDay {
    let said = || words.to_owned();
    let typed = || Words::try_from(words.chars().take(Words::MOST).collect::<String>()).ok();
    let mut entry = Entry::blank("2026-11-23".parse().unwrap(), kind);
    entry.enjoyed = typed();
    entry.note = typed();
    entry.pain = Some(PainReport { level: 10_i64.try_into().unwrap(), place: typed() });
    entry.minutes = 1440_i64.try_into().ok();
    let card = PrintCard {
        kind,
        title: said(),
        tag: Some(said()),
        dose: Some(said()),
        dose_rest: said(),
        details: vec![said(); 3],
        goal: Some(said()),
        why: said(),
    };
    PrintDay { short: said(), date: said(), card: Some(card), record: Some(entry) }
}
