//! Stories of coming back, a line of days each, and where they lead.
//!
//! `2:0/1` is rung 2 with pain 0 and 1 the next morning, `?` is not answered, `!` at the end is sharp pain,
//! `-` is a day without a session, and two entries of one day are joined by `+`. The last day is today.

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Language, Phrase};

use super::*;

pub(super) fn first_day() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

fn days(line: &str) -> (Vec<RungDay>, Day) {
    let mut entries = Vec::new();
    let mut today = first_day();
    for (at, words) in (0..).zip(line.split(' ')) {
        today = first_day().plus(at);
        for word in words.split('+').filter(|word| *word != "-") {
            let (rung, answers) = word.split_once(':').unwrap();
            let (pain, morning) = answers.trim_end_matches('!').split_once('/').unwrap();
            let rung = Rung::of(rung.parse().unwrap());
            let (pain, morning) = (pain.parse().ok(), morning.parse().ok());
            entries.push(RungDay { day: today, rung, pain, morning, sharp: word.ends_with('!') });
        }
    }
    (entries, today)
}

fn after(start: u8, line: &str) -> LadderStand {
    let (entries, today) = days(line);
    stand(Rung::of(start), &entries, today)
}

const STORIES: &[(u8, &str)] = &[
    (1, "-"),
    (1, "1:0/0 -"),
    (1, "1:0/0 - 1:0/1 -"),
    (1, "1:1/1 - 1:0/?"),
    (1, "1:1/1 - 1:0/? -"),
    (1, "1:1/1 - 1:?/0 -"),
    (2, "2:1/0 - 2:2/2 -"),
    (3, "3:0/0 - 3:4/1"),
    (3, "3:0/0 - 3:0/2 -"),
    (3, "3:?/5 - - -"),
    (3, "3:3/? 2:0/0 -"),
    (4, "3:0/0 -"),
    (2, "2:0/0+2:3/0 - - -"),
    (5, "5:0/?! -"),
    (5, "5:0/?! - - -"),
    (0, "0:0/0 -"),
    (6, "-"),
    (6, "6:0/0 -"),
    (6, "6:0/0 - 6:1/1 -"),
    (6, "6:0/0 - 6:1/1 - 6:3/3"),
];

/// Every sentence of the ladder, for the test that none lies unused.
pub(crate) fn every_sentence() -> Vec<Phrase> {
    STORIES.iter().map(|(start, line)| after(*start, line)).flat_map(|stand| [stand.why, stand.next]).collect()
}

#[test]
fn where_the_days_lead() {
    let catalogue = Catalogue::new(Language::En);
    let told = STORIES.iter().map(|(start, line)| {
        let stand = after(*start, line);
        let mut signs = format!("rung {} ({})", stand.rung.get(), stand.good_days);
        for (sign, holds) in [("clinician", stand.clinician), ("ready", stand.ready)] {
            signs.push_str(&if holds { format!(", {sign}") } else { String::new() });
        }
        for (sign, day) in [("off until", stand.off_until), ("asks", stand.asks_morning)] {
            signs.push_str(&day.map_or(String::new(), |day| format!(", {sign} {}", day.day_of_month())));
        }
        format!("{start} | {line} | {signs}\n  {}\n  {}", catalogue.say(&stand.why), catalogue.say(&stand.next))
    });
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r"
    1 | - | rung 1 (0)
      You begin on rung 1; no day on it yet.
      Two separate days at pain 0 to 1, mornings included, open rung 2.
    1 | 1:0/0 - | rung 1 (1)
      23 November stayed at pain 0, the next morning included: one good day on rung 1.
      One more day at pain 0 to 1, morning included, opens rung 2.
    1 | 1:0/0 - 1:0/1 - | rung 2 (0)
      Two good days, mornings included: rung 2 is open.
      Two separate days at pain 0 to 1, mornings included, open rung 3.
    1 | 1:1/1 - 1:0/? | rung 1 (1)
      Pain 0 today; tomorrow morning says whether the day counts.
      One more day at pain 0 to 1, morning included, opens rung 2.
    1 | 1:1/1 - 1:0/? - | rung 1 (1), asks 25
      The morning after 25 November has no answer yet, so the day does not count.
      One more day at pain 0 to 1, morning included, opens rung 2.
    1 | 1:1/1 - 1:?/0 - | rung 1 (1)
      Pain on 25 November has no answer yet, so the day does not count.
      One more day at pain 0 to 1, morning included, opens rung 2.
    2 | 2:1/0 - 2:2/2 - | rung 2 (1)
      Pain of 2 on 25 November: you stay on rung 2, and the day does not count.
      One more day at pain 0 to 1, morning included, opens rung 3.
    3 | 3:0/0 - 3:4/1 | rung 2 (0), off until 27
      Pain of 4 on 25 November: rung 2 now, with the next two days off.
      27 November is the last day off. After it, two separate days at pain 0 to 1, mornings included, open rung 3.
    3 | 3:0/0 - 3:0/2 - | rung 2 (0), off until 27
      Pain rose from 0 to 2 by the morning after 25 November: rung 2 now, with two days off.
      27 November is the last day off. After it, two separate days at pain 0 to 1, mornings included, open rung 3.
    3 | 3:?/5 - - - | rung 2 (0)
      Pain of 5 on the morning after 23 November: rung 2 now, with two days off.
      Two separate days at pain 0 to 1, mornings included, open rung 3.
    3 | 3:3/? 2:0/0 - | rung 2 (0), off until 25
      24 November was a day off, so its session does not count.
      25 November is the last day off. After it, two separate days at pain 0 to 1, mornings included, open rung 3.
    4 | 3:0/0 - | rung 4 (0)
      23 November was on rung 3, so it does not count for rung 4.
      Two separate days at pain 0 to 1, mornings included, open rung 5.
    2 | 2:0/0+2:3/0 - - - | rung 1 (0)
      Pain of 3 on 23 November: rung 1 now, with the next two days off.
      Two separate days at pain 0 to 1, mornings included, open rung 2.
    5 | 5:0/?! - | rung 0 (0), clinician, off until 25
      Sharp pain, a bruise or a limp on 23 November: stop here and see a clinician.
      A clinician comes first, and 25 November is the last day off. After that, two days of walking at pain 0 to 1, mornings included, open rung 1.
    5 | 5:0/?! - - - | rung 0 (0), clinician
      Sharp pain, a bruise or a limp on 23 November: stop here and see a clinician.
      A clinician comes first. After that, two days of walking at pain 0 to 1, mornings included, open rung 1.
    0 | 0:0/0 - | rung 0 (1), clinician
      23 November stayed at pain 0, the next morning included: one good day on rung 0.
      A clinician comes first. One more day of walking at pain 0 to 1, morning included, opens rung 1.
    6 | - | rung 6 (0)
      You begin on rung 6; no day on it yet.
      Two full sessions at pain 0 to 1, mornings included, open your usual week at 70 % of its volume.
    6 | 6:0/0 - | rung 6 (1)
      23 November stayed at pain 0, the next morning included: one good day on rung 6.
      One more full session at pain 0 to 1, morning included, opens your usual week at 70 % of its volume.
    6 | 6:0/0 - 6:1/1 - | rung 6 (2), ready
      Two full sessions on rung 6, mornings included, stayed at pain 0 to 1.
      Your usual week is open, at 70 % of its volume.
    6 | 6:0/0 - 6:1/1 - 6:3/3 | rung 5 (0), off until 29
      Pain of 3 on 27 November: rung 5 now, with the next two days off.
      29 November is the last day off. After it, two separate days at pain 0 to 1, mornings included, open rung 6.
    ");
}

#[test]
fn from_the_first_walk_to_the_usual_week() {
    let walk = "0:0/0 - 0:0/0 - 1:0/0 - 1:1/0 - 2:0/0 - 2:0/0 - 3:0/1 - 3:0/0 - 4:0/0 - 4:0/0 - 5:0/0 - 5:0/0 - 6:0/0 - 6:0/0 -";
    let days: Vec<&str> = walk.split(" - ").collect();
    let rungs: String = (1..=days.len()).map(|n| after(0, &days[..n].join(" - ")).rung.get().to_string()).collect();
    assert_eq!(rungs, "01122334455666");
    assert!(after(0, walk).ready);
}

#[test]
fn what_hurts_lower_down_leads_below_it() {
    assert_eq!(after(4, "2:5/? -").rung, Rung::of(1));
    assert_eq!(after(0, "0:5/? -").rung, Rung::FIRST, "there is nothing below walking");
}

#[test]
fn a_jump_ahead_opens_one_rung_only() {
    assert_eq!(after(2, "6:0/0 - 6:0/0 -").rung, Rung::of(3));
}

#[test]
fn the_morning_is_asked_for_once_it_has_come() {
    assert_eq!(after(1, "1:0/?").asks_morning, None, "it is still the day itself");
    assert_eq!(after(1, "1:0/? -").asks_morning, Some(first_day()));
    assert_eq!(after(1, "1:2/? -").asks_morning, Some(first_day()), "it may have become worse");
    assert_eq!(after(1, "1:4/? -").asks_morning, None, "it is one rung down already");
    assert_eq!(after(1, "1:0/? - 1:0/0 - 1:0/0 -").asks_morning, None, "the rung is left behind");
}
