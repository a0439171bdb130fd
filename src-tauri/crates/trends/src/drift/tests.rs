//! What must hold of any stream, whatever the method.

use freshlegs_calendar::Day;
use proptest::prelude::*;

use super::{Answers, Channel, DayReading, Entry, Method, Reading, Stream, Witness, readings};

fn day(number: i64) -> Day {
    Day::new(2026, 1, 1).unwrap().plus(number)
}

fn entry(number: i64, kind: &str, answers: Answers) -> Entry {
    Entry::new(day(number), Some(kind), answers).unwrap()
}

fn rated(effort: f64, quality: f64, keenness: f64) -> Answers {
    Answers { effort: Some(effort), quality: Some(quality), keenness: Some(keenness), ..Answers::default() }
}

const METHODS: [Method; 2] = [Method::Surprise, Method::First];

fn by_first(entries: &[Entry]) -> Vec<DayReading> {
    readings(entries, Method::First)
}

/// Every second day 4, 5, 6, 5 for so many days.
fn usual_weeks(days: i64) -> Vec<Entry> {
    let swing = |number: i64| [4.0, 5.0, 6.0, 5.0][(number / 2 % 4) as usize];
    let all = (0..days).step_by(2);
    all.map(|number| entry(number, "acceleration", rated(swing(number), 10.0 - swing(number), 0.0))).collect()
}

#[test]
fn five_weeks_are_learnt_before_anything_is_said() {
    let said = by_first(&usual_weeks(60));
    assert!(said.iter().take(35).all(|day| day.reading == Reading::Learning && day.drift.is_none()));
    assert!(said.iter().skip(35).all(|day| day.reading == Reading::Steady && day.drift.is_some()));
    assert_eq!(said[34].counted[0].baseline, 11, "what is missing can be said in numbers");
    assert_eq!(said[34].counted[3].baseline, 0);
}

#[test]
fn sessions_harder_and_worse_than_usual_become_a_trend_on_the_third_day_it_shows() {
    let mut entries = usual_weeks(70);
    entries.extend((70..84).step_by(2).map(|number| entry(number, "acceleration", rated(8.0, 2.0, 0.0))));
    let said = by_first(&entries);
    let over = |day: &DayReading| day.drift.is_some_and(|drift| drift >= 1.75);
    let first = said.iter().position(over).unwrap();
    assert!(said[first].reading < Reading::Trend && said[first + 1].reading < Reading::Trend);
    assert_eq!(said[first + 2].reading, Reading::Trend);
    assert_eq!(said.last().map(|day| day.reading), Some(Reading::Trend));
}

#[test]
fn the_numbers_of_one_day_can_be_worked_out_by_hand() {
    // Ten usual entries, half 4 and half 6, then three 6 on the last day: centre 5, MAD 1, SD 1.
    let mut entries: Vec<Entry> = (0..10)
        .map(|n| {
            entry(n, "technique", Answers { effort: Some(if n % 2 == 0 { 4.0 } else { 6.0 }), ..Answers::default() })
        })
        .collect();
    entries.extend([40; 3].map(|n| entry(n, "technique", Answers { effort: Some(6.0), ..Answers::default() })));
    let last = by_first(&entries).pop().unwrap();
    let z = 1.0 / (0.5 * (1.4826 + 1.0));
    let s = z / (1.36 * (1.0_f64 / 3.0 + 0.1).sqrt());
    let shown = last.channels[0];
    assert_eq!(shown.channel, Channel::Effort);
    assert!((shown.d - z).abs() < 1e-12 && (shown.s - s).abs() < 1e-12 && (last.drift.unwrap() - s).abs() < 1e-12);
}

#[test]
fn after_a_gap_in_which_every_channel_is_lost_it_learns_again() {
    let mut entries = usual_weeks(70);
    entries.extend((70..90).step_by(2).map(|number| entry(number, "acceleration", rated(9.0, 1.0, -4.0))));
    entries.push(entry(130, "acceleration", rated(9.0, 1.0, -4.0)));
    let said = by_first(&entries);
    assert_eq!(said[89].reading, Reading::Trend);
    assert_eq!(said.last().map(|day| (day.reading, day.drift)), Some((Reading::Learning, None)));
}

#[test]
fn an_older_entry_is_refused_and_changes_nothing() {
    let mut stream = Stream::new(Method::First);
    let none = |_: DayReading| panic!("no day has ended");
    stream.take(&entry(3, "technique", rated(5.0, 5.0, 0.0)), none).unwrap();
    let refusal = stream.take(&entry(2, "technique", rated(5.0, 5.0, 0.0)), none).unwrap_err();
    assert_eq!((refusal.day, refusal.after), (day(2), day(3)));
    assert_eq!(stream.last().map(|said| said.counted[0].recent), Some(1));
}

#[derive(Clone, Debug)]
struct Line(i64, u8, Option<i8>, Option<i8>, Option<i8>);

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let answer = || prop::option::weighted(0.85, 2_i8..=8);
    let line = (1_i64..5, 0_u8..3, answer(), answer(), answer());
    prop::collection::vec(line, 30..110).prop_map(|lines| {
        let mut at = 0;
        let place = |(step, kind, effort, quality, keenness)| {
            at += step;
            Line(at, kind, effort, quality, keenness)
        };
        lines.into_iter().map(place).collect()
    })
}

fn entries(lines: &[Line], shift: f64) -> Vec<Entry> {
    let one = |Line(at, kind, effort, quality, keenness): &Line| {
        let of = |given: &Option<i8>, by: f64| given.map(|given| f64::from(given) + by);
        let answers = Answers {
            effort: of(effort, shift),
            quality: of(quality, -shift),
            keenness: of(keenness, -5.0),
            ..Answers::default()
        };
        entry(*at, ["technique", "play", "rest"][usize::from(*kind)], answers)
    };
    lines.iter().map(one).collect()
}

fn same(one: &[DayReading], other: &[DayReading]) -> Result<(), TestCaseError> {
    prop_assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(other) {
        prop_assert_eq!((one.day, one.reading, one.channels.len()), (other.day, other.reading, other.channels.len()));
        let apart = (one.drift.unwrap_or_default() - other.drift.unwrap_or_default()).abs();
        prop_assert!(apart < 1e-9, "{:?} {:?}", one, other);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_entries_does_not_matter(lines in lines(), turn in 1_usize..29) {
        let sorted = entries(&lines, 0.0);
        let mut turned = sorted.clone();
        turned.rotate_left(turn);
        turned.reverse();
        for method in METHODS {
            same(&readings(&sorted, method), &readings(&turned, method))?;
        }
    }

    #[test]
    fn an_athlete_who_rates_everything_higher_reads_the_same(lines in lines(), by in -4_i8..=4) {
        for method in METHODS {
            same(&readings(&entries(&lines, 0.0), method), &readings(&entries(&lines, f64::from(by) / 2.0), method))?;
        }
    }

    #[test]
    fn one_channel_alone_is_never_a_trend(lines in lines()) {
        let alone: Vec<Line> = lines.into_iter().map(|Line(at, kind, effort, ..)| Line(at, kind, effort, None, None)).collect();
        for method in METHODS {
            prop_assert!(readings(&entries(&alone, 0.0), method).iter().all(|day| day.reading < Reading::Trend));
        }
    }

    #[test]
    fn days_can_be_read_while_they_come(lines in lines()) {
        let all = entries(&lines, 0.0);
        for method in METHODS {
            let whole = readings(&all, method);
            let part = readings(&all[..all.len() / 2], method);
            same(&part[..part.len() - 1], &whole[..part.len() - 1])?;
        }
    }

    #[test]
    fn a_rating_that_never_changes_says_nothing(lines in lines()) {
        let flat: Vec<Line> = lines.into_iter().map(|Line(at, kind, ..)| Line(at, kind, Some(5), Some(5), Some(5))).collect();
        prop_assert!(by_first(&entries(&flat, 0.0)).iter().all(|day| day.drift.unwrap_or_default() == 0.0));
        let said = readings(&entries(&flat, 0.0), Method::Surprise);
        prop_assert!(said.iter().all(|day| day.reading < Reading::Watch && day.drift.is_none_or(|drift| drift <= 0.0)));
    }

    /// Fewer entries that say the same as more: what is seen is less certain.
    #[test]
    fn more_gaps_are_never_more_evidence(days in 60_i64..110, every in 2_i64..4) {
        let level = |at: i64| if at >= days - 21 { 7.0 } else { 5.0 };
        let all: Vec<Entry> = (0..days).map(|at| entry(at, "play", rated(level(at), 5.0, 0.0))).collect();
        let thin: Vec<Entry> = all.iter().filter(|entry| (days - 1 - entry.day().days_since(day(0))) % every == 0).cloned().collect();
        let last = |entries: &[Entry]| by_first(entries).pop().and_then(|said| said.channels.first().copied());
        if let (Some(all), Some(thin)) = (last(&all), last(&thin)) {
            let error = |shown: Witness| shown.d / shown.s;
            prop_assert!(error(thin) > error(all), "{thin:?} {all:?}");
        }
    }
}

#[test]
fn the_table_adds_up_and_names_the_weeks_of_the_slide() {
    let mut entries = usual_weeks(140);
    entries.extend((140..175).step_by(2).map(|number| {
        let slid = ((number - 139) as f64 / 14.0).min(2.5);
        entry(number, "acceleration", rated(5.0 + slid, 5.0 - slid, 0.0 - slid))
    }));
    let last = entries.last().unwrap().day();
    let shown = readings(&entries, Method::Surprise).pop().unwrap();
    assert_eq!(shown.reading, Reading::Trend);
    let table = super::evidence(&entries, last).unwrap();
    assert!((130..=150).contains(&table.start.days_since(day(0))), "{}", table.start);
    assert!(table.totals.len() == 3 && table.rows.iter().all(|row| row.day >= table.start));
    for total in &table.totals {
        let rows = table.rows.iter().filter(|row| row.channel == total.channel);
        let sum: f64 = rows.map(|row| row.z * row.weight).sum();
        assert!((sum - total.sum).abs() < 1e-9 && total.needed > 0.0);
        assert_eq!(total.counted, (total.sum - total.needed).min(2.0));
    }
    let counted: f64 = table.totals.iter().map(|total| total.counted).sum();
    assert!((counted - table.log_odds).abs() < 1e-9);
    assert!(table.log_odds >= shown.drift.unwrap(), "the likeliest is at least as likely as their mean");
    assert!(table.rows.iter().any(|row| row.channel == Channel::Quality && row.rating < row.expected && row.z > 0.0));
    assert_eq!(super::evidence(&[], last), None);
}
