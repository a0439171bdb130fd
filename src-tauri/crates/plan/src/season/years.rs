//! Whole seasons, drawn and said.

use std::collections::BTreeSet;

use super::stories::{Season, day_of};
use super::*;
use crate::{Mode, Rung};

#[test]
fn twenty_weeks() {
    let drawn = |told: &str| Season::of(told).drawn(-1..20);
    let usual = Season::of("");
    let stories = [
        ("nothing booked", usual.drawn(-1..20)),
        ("a deload every third week", usual.clone().every(3).drawn(-1..20)),
        ("every sixth", usual.clone().every(6).drawn(-1..20)),
        ("two deloads skipped", usual.clone().skipping(&[3, 7]).drawn(-1..20)),
        ("skipping what is no deload", usual.clone().skipping(&[1, 2]).drawn(-1..20)),
        ("no week ever planned", Season { first_planned: None, ..usual }.drawn(-1..20)),
        ("masters from the sixth week", drawn("5 masters")),
        ("a peak of six weeks", drawn("2 peak 6")),
        ("a peak before a due deload", drawn("3 peak 4")),
        ("a peak cut short", drawn("2 peak 6, 5 masters")),
        ("a peak cut short by coming back", drawn("2 peak 6, 5 return, 10 cultivate")),
        ("a peak on the heels of a peak", drawn("0 peak 4, 4 peak 4")),
        ("a peak inside masters", drawn("0 masters, 6 peak 5")),
        ("a race in week fifteen", drawn("0 base race 14")),
        ("a race that is near", drawn("0 base race 4")),
        ("a race with masters before it", drawn("0 masters, 2 race_prep race 6")),
        ("a plateau", drawn("2 plateau 5")),
        ("a deload by hand", drawn("1 deload")),
        ("by hand on the day it is due", drawn("3 deload")),
        ("by hand the week after", drawn("4 deload")),
        ("by hand after a peak", drawn("0 peak 4, 4 deload, 5 deload")),
        ("a deload while coming back", drawn("0 return, 2 deload, 8 cultivate")),
    ];
    let width = stories.iter().map(|(title, _)| title.len()).max().unwrap();
    let lines: Vec<_> = stories.iter().map(|(title, drawn)| format!("{title:width$}  {drawn}")).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    nothing booked                   -cccDcccDcccDcccDcccD
    a deload every third week        -ccDccDccDccDccDccDcc
    every sixth                      -cccccDcccccDcccccDcc
    two deloads skipped              -cccscccscccDcccDcccD
    skipping what is no deload       -cccDcccDcccDcccDcccD
    no week ever planned             ---------------------
    masters from the sixth week      -cccDcmmmDmmmDmmmDmmm
    a peak of six weeks              -ccppppppDcccDcccDccc
    a peak before a due deload       -cccppppDcccDcccDcccD
    a peak cut short                 -ccpppDmmmDmmmDmmmDmm
    a peak cut short by coming back  -ccpppkkkkkcccDcccDcc
    a peak on the heels of a peak    -ppppDpppDcccDcccDccc
    a peak inside masters            -mmmDmmpppppDmmmDmmmD
    a race in week fifteen           -bbbDrrrDrrrDrrrDcccD
    a race that is near              -rrrDrccDcccDcccDcccD
    a race with masters before it    -mmrrrDrccDcccDcccDcc
    a plateau                        -ccnnnnncccDcccDcccDc
    a deload by hand                 -cDcccDcccDcccDcccDcc
    by hand on the day it is due     -cccDcccDcccDcccDcccD
    by hand the week after           -ccccDcccDcccDcccDccc
    by hand after a peak             -ppppDcccDcccDcccDccc
    a deload while coming back       -kkDkkkkkcccDcccDcccD
    ");
}

#[test]
fn the_lines_of_a_season_towards_a_race() {
    insta::assert_snapshot!(Season::of("0 base race 14, 18 peak 4").drawn(0..26), @"bbbDrrrDrrrDrrrDccppppDccc");
    insta::assert_snapshot!(Season::of("0 base race 14, 18 peak 4").said(0..26), @r"
    14 weeks to the race
    13 weeks to the race
    12 weeks to the race
    a light week
    10 weeks to the race
    9 weeks to the race
    8 weeks to the race
    a light week
    6 weeks to the race
    5 weeks to the race
    4 weeks to the race
    a light week
    2 weeks to the race
    one week to the race
    the week of the race
    a light week
    first of two, then a peak
    second of two, then a peak
    first of four, then a deload
    second of four, then a deload
    third of four, then a deload
    fourth of four, then a deload
    a light week
    first of three, then a deload
    second of three, then a deload
    third of three, then a deload
    ");
}

#[test]
fn the_lines_of_other_chapters() {
    let season = Season::of("0 plateau 4, 4 return, 6 base, 8 masters, 11 cultivate, 14 plateau 4, 16 return");
    insta::assert_snapshot!(season.said(-1..18), @r"
    your usual week
    first of four, then coming back
    second of four, then coming back
    third of four, then coming back
    fourth of four, then coming back
    at your own pace
    at your own pace
    first of two, then masters weeks
    second of two, then masters weeks
    first of three, then your usual weeks
    second of three, then your usual weeks
    third of three, then your usual weeks
    first of three, then something new
    second of three, then something new
    third of three, then something new
    first of two, then coming back
    second of two, then coming back
    at your own pace
    at your own pace
    ");
}

#[test]
fn a_week_knows_its_volume_its_weak_link_and_its_chapter() {
    let mut season = Season::of("0 return, 4 cultivate, 9 plateau 4");
    season.chapters[0].start_rung = Some(Rung::of(2));
    season.chapters[1].volume = 70;
    season.chapters[2].weak_link = Some(WeakLink::Hips);
    let told = [0, 5, 7, 9, 13].map(|week| season.week(week)).map(|week| (week.chapter, week.volume, week.weak_link));
    let hips = Some(WeakLink::Hips);
    assert_eq!(
        told,
        [(Some(0), 100, None), (Some(1), 70, None), (Some(1), 70, None), (Some(2), 100, hips), (Some(1), 70, None)]
    );
}

#[test]
fn a_week_that_begins_on_sunday_is_the_same_week() {
    let season = Season::of("2 peak 6");
    for week in -2..20 {
        let monday = season.week(week);
        let chapters = &season.chapters;
        let sunday = week_in_life(chapters, Mode::Cultivate, day_of(week).plus(-1), &[], 4, Some(day_of(0)));
        assert_eq!(sunday, monday);
    }
}

#[test]
fn only_the_deload_of_the_rhythm_may_be_skipped() {
    let season = Season::of("5 peak 4");
    let may: BTreeSet<i64> = (0..20).filter(|week| season.week(*week).may_skip).collect();
    assert_eq!(season.drawn(0..20), "cccDcppppDcccDcccDcc");
    assert_eq!(may, BTreeSet::from([3, 13, 17]));
    assert_eq!(season.skipping(&[9]).drawn(0..12), "cccDcppppDcc", "after a peak there is always one †");
}
