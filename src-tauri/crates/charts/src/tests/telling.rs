//! What the charts say: their sentences, their tables, what a mark is called.

use freshlegs_calendar::Family;

use super::*;

fn finding(chart: ChartName, sessions: Vec<Session>) -> String {
    Whole::of(sessions).draw(chart, &look(1052, 240)).finding
}

/// Twelve speed sessions as usual, then five that were as said.
fn twelve_and_five(change: impl Fn(Session) -> Session) -> Vec<Session> {
    let usual = |n: i64| Session {
        keenness: (1 + n % 2).try_into().ok(),
        effort: (5 + n % 2).try_into().ok(),
        quality: (5 + n % 2).try_into().ok(),
        enjoyment: (7 + n % 2).try_into().ok(),
        ..blank(n, 40 - 2 * n, Kind::Acceleration)
    };
    (0..17).map(usual).map(|session| if session.id < 12 { session } else { change(session) }).collect()
}

#[test]
fn the_last_five_are_counted_against_the_band() {
    let same = twelve_and_five(|session| session);
    assert_eq!(finding(ChartName::OverTime, same), "The last five speed days lie within your own bands.");
    let harder = twelve_and_five(|session| Session { effort: 8.try_into().ok(), ..session });
    assert_eq!(
        finding(ChartName::OverTime, harder),
        "Of the last five speed days, 5 lie above your own band in effort."
    );
    let heavier =
        twelve_and_five(|s| Session { effort: 8.try_into().ok(), quality: (2 + s.id % 2 * 3).try_into().ok(), ..s });
    assert_eq!(
        finding(ChartName::OverTime, heavier),
        "Of the last five speed days, 5 lie above your own band in effort and 3 below it in quality."
    );
}

#[test]
fn keenness_and_enjoyment_are_said_in_words() {
    let less = twelve_and_five(|s| Session { keenness: 0.try_into().ok(), enjoyment: 7.try_into().ok(), ..s });
    assert_eq!(
        finding(ChartName::Keenness, less),
        "The last five speed days: less keen than usual, liked a little less."
    );
}

#[test]
fn ratings_that_never_vary_are_named() {
    let level = |session| Session { effort: 5.try_into().ok(), quality: 6.try_into().ok(), ..session };
    let flat: Vec<Session> = life(34).into_iter().map(level).collect();
    assert_eq!(
        finding(ChartName::OverTime, flat),
        "Your effort and quality ratings are nearly all the same, so they tell little."
    );
    let level = |session| Session { keenness: 2.try_into().ok(), ..session };
    let flat: Vec<Session> = life(34).into_iter().map(level).collect();
    assert_eq!(
        finding(ChartName::Keenness, flat),
        "Your keenness ratings are nearly all the same, so they tell little."
    );
}

#[test]
fn few_sessions_say_what_is_missing() {
    assert_eq!(finding(ChartName::OverTime, life(2)), "One answer so far; your usual shows after five more.");
    assert_eq!(
        finding(ChartName::Decoupling, life(2)),
        "2 sessions with both ratings so far; this begins with ten that are two weeks old."
    );
    assert_eq!(finding(ChartName::Load, life(1)), "Your first week with a load is not over yet.");
}

#[test]
fn a_narrowed_chart_speaks_of_what_it_shows() {
    let strength = Look { kinds: Kinds::Family(Family::Strength), ..look(1052, 240) };
    let whole = Whole::of(life(80));
    let drawn = whole.draw(ChartName::OverTime, &strength);
    assert!(
        drawn.finding.contains("the last five sessions") || drawn.finding.contains("The last five sessions"),
        "{}",
        drawn.finding
    );
    assert!(drawn.table.rows.iter().all(|row| row[1] == "strength and low jumps"));
    let map = whole.draw(ChartName::EffortQuality, &strength);
    assert_eq!(map.table.rows.len(), 16);
    assert!(map.finding.starts_with("The last five sessions: "), "{}", map.finding);
}

#[test]
fn a_range_shows_less_and_knows_as_much() {
    let whole = Whole::of(life(180));
    let six_weeks = Look { since: Some(today().plus(-41)), ..look(1052, 240) };
    for chart in ChartName::ALL {
        let (all, some) = (whole.draw(chart, &look(1052, 240)), whole.draw(chart, &six_weeks));
        assert!(some.table.rows.len() < all.table.rows.len(), "{}", chart.name());
        assert!(some.hits.len() < all.hits.len(), "{}", chart.name());
        if chart != ChartName::Rest {
            assert_eq!(some.finding, all.finding, "{}: the sentence is about the newest either way", chart.name());
        }
    }
}

#[test]
fn a_column_says_what_it_is() {
    let whole = Whole::of(life(34));
    let hit = |chart: ChartName| whole.draw(chart, &look(1052, 240)).hits.last().cloned().unwrap();
    let last = hit(ChartName::OverTime);
    assert_eq!((last.id, last.short.as_str()), (Some(34), "Tue 24, technique"));
    assert_eq!(last.label, "Tuesday 24 November, technique, effort 4, quality 5, enjoyment 6, keenness 0");
    let week = hit(ChartName::Load);
    assert_eq!((week.id, week.day.to_string().as_str(), week.short.as_str()), (None, "2026-11-23", "Week of 23 Nov"));
    assert_eq!(week.label, "Week of Monday 23 November, load 220 so far, monotony –, 1 session");
    let rests = whole.draw(ChartName::Rest, &look(1052, 240)).hits;
    assert_eq!(rests[rests.len() - 2].label, "Week of Monday 16 November, 2 rest days kept");
    let decade = Whole::of(life(2000)).draw(ChartName::OverTime, &look(1052, 240));
    let month = decade.hits.first().unwrap();
    assert_eq!(month.short, "December 2015, 9 sessions");
    assert!(month.label.starts_with("December 2015, 9 sessions, means, effort "), "{}", month.label);
}

#[test]
fn tables_hold_what_was_the_matter() {
    let whole = Whole::of(life(34));
    let table = whole.draw(ChartName::OverTime, &look(1052, 240)).table;
    assert_eq!(table.columns, ["Day", "Session", "Effort", "Quality", "Enjoyment", "Keenness", "Note"]);
    assert_eq!(table.rows.iter().filter(|row| row[6] == "ill").count(), 1);
    assert_eq!(table.rows.iter().filter(|row| row[6] == "deload").count(), 4);
    let weeks = whole.draw(ChartName::Load, &look(1052, 240)).table;
    assert_eq!(weeks.columns, ["Week from", "Load", "Monotony", "Sessions", "Without effort or minutes", "Note"]);
    assert_eq!(weeks.rows[0], ["Mon 23 Nov 2026", "220", "–", "1", "0", ""]);
}

#[test]
fn without_a_plan_nothing_is_guessed() {
    let sessions: Vec<Session> = (0..6).map(|n| blank(n, 20 - 3 * n, Kind::Acceleration)).collect();
    assert_eq!(
        finding(ChartName::Exposure, sessions),
        "No fast metres, jumps or max-velocity days are known yet; they are read from the plan of a session."
    );
    let mut sessions = life(20);
    sessions[18].planned = None;
    let table = Whole::of(sessions).draw(ChartName::Exposure, &look(1052, 240)).table;
    assert_eq!(table.rows.iter().filter(|row| row[4] == "1").count(), 1);
}
