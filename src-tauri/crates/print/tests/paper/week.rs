//! An ordinary week: blank, and half done.

use freshlegs_calendar::Kind;
use freshlegs_print::{Paper, PrintDay, week_pdf};
use freshlegs_record::{Entry, Goal, PainReport, Words};
use freshlegs_texts::{Catalogue, Language};

use crate::reader::read;
use crate::sample;

#[test]
fn a_blank_week_reads_in_the_order_of_the_record_form() {
    let words = Catalogue::new(Language::En);
    let pdf = week_pdf(&sample::week(), Paper::A4, &words).unwrap();
    assert_eq!(pdf, week_pdf(&sample::week(), Paper::A4, &words).unwrap(), "the same week makes the same bytes");

    let page = read(&pdf);
    for fact in
        ["Title:           23–29 November 2026 – Freshlegs", "Tagged:          yes", "Pages:           1", "(A4)"]
    {
        assert!(page.facts.contains(fact), "missing “{fact}” in {}", page.facts);
    }
    for font in page.fonts.lines() {
        assert!(font.contains("+Inter-") && font.contains(" yes yes "), "embedded, a subset, and ours: {font}");
    }
    insta::assert_snapshot!("blank-week", page.text);
    insta::assert_snapshot!("blank-week-for-a-screen-reader", page.structure);
}

#[test]
fn what_is_recorded_stands_in_the_boxes() {
    let mut week = sample::week();
    week.enjoy = None;
    week.days[0].record = Some(monday());
    week.days[1].card.as_mut().unwrap().tag = Some("skipped: travel".to_owned());
    week.days[5] = PrintDay { short: "Sat".to_owned(), date: "28 Nov".to_owned(), ..PrintDay::default() };

    let page = read(&week_pdf(&week, Paper::Letter, &Catalogue::new(Language::En)).unwrap());
    for fact in ["Pages:           1", "(letter)"] {
        assert!(page.facts.contains(fact), "missing “{fact}” in {}", page.facts);
    }
    insta::assert_snapshot!("half-done-week", page.text);
    let monday = page.structure.split("\"24 Nov\"").next().unwrap();
    insta::assert_snapshot!("monday-done-for-a-screen-reader", monday);
}

fn monday() -> Entry {
    let words = |text: &str| Words::try_from(text.to_owned()).ok();
    let mut entry = Entry::blank("2026-11-23".parse().unwrap(), Kind::Acceleration);
    entry.keenness = (-2_i64).try_into().ok();
    entry.effort = 6_i64.try_into().ok();
    entry.quality = 4_i64.try_into().ok();
    entry.enjoyment = 7_i64.try_into().ok();
    entry.goal = Some(Goal::Partly);
    entry.pain = Some(PainReport { level: 2_i64.try_into().unwrap(), place: words("left calf") });
    entry.enjoyed = words("The last one felt like rolling downhill.");
    entry.note = words("Windy. Calf tight in the warm-up, gone after the second rep; slept badly, but I wanted to go.");
    entry.minutes = 52_i64.try_into().ok();
    entry
}
