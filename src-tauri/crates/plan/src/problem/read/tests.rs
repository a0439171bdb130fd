//! What a reader of problems takes, what it refuses, and with which words.

use proptest::prelude::*;

use super::*;

const DAYS: &str = r#"[{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120}]"#;

/// A problem of seven free days and these further fields.
fn with(more: &str) -> String {
    format!(r#"{{"mode":"cultivate","days":{DAYS}{}{more}}}"#, if more.is_empty() { "" } else { "," })
}

fn refusal(json: &str) -> String {
    Problem::read(json).unwrap_err().to_string()
}

#[test]
fn the_problem_of_the_contract_is_read() {
    let json = r#"{"mode":"cultivate","sport":"sprint","speed_sessions":2,
        "days":[{"minutes":120,"places":["track","gym","bike"]},{"minutes":0,"places":[]},{"minutes":45,"places":["gym"]},
                {"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120}],
        "fixed":[{"day":5,"kind":"match"}],"pinned":[{"day":0,"kind":"acceleration"}],
        "before":[{"day":-1,"kind":"rest"},{"day":-4,"kind":"max_velocity"}],
        "preferred_rest_day":6,"weekend":[5,6],"current":null}"#;
    let problem = Problem::read(json).unwrap();
    let by_hand = Problem::free(Mode::Cultivate, Sport::Sprint)
        .with_speed_sessions(2)
        .and_then(|problem| problem.with_day(1, DayFrame::new(0, &[])))
        .and_then(|problem| problem.with_day(2, DayFrame::new(45, &[Place::Gym])))
        .and_then(|problem| problem.with_fixed(Card { day: 5, kind: Kind::Match }))
        .and_then(|problem| problem.with_pinned(Card { day: 0, kind: Kind::Acceleration }))
        .and_then(|problem| problem.with_past(Past { day: -1, kind: Kind::Rest }))
        .and_then(|problem| problem.with_past(Past { day: -4, kind: Kind::MaxVelocity }));
    assert_eq!(Ok(problem), by_hand);
}

#[test]
fn what_may_be_absent_has_its_usual_value() {
    let bare = Problem::read(&format!(r#"{{"days":{DAYS}}}"#));
    assert_eq!(bare, Ok(Problem::free(Mode::Cultivate, Sport::Sprint)));
    assert_eq!(Problem::read(&with(r#""speed_sessions":null,"fixed":null,"note":"mine""#)), bare);
}

#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let point = with(r#""fixed":[{"day":-0,"kind":"match"}],"pinned":[{"day":3.0,"kind":"rest"}],"weekend":[5e0]"#);
    let plain = with(r#""fixed":[{"day":0,"kind":"match"}],"pinned":[{"day":3,"kind":"rest"}],"weekend":[5]"#);
    assert_eq!(Problem::read(&point), Problem::read(&plain));
    assert!(Problem::read(&plain).is_ok());
}

#[test]
fn a_refusal_names_the_field_and_the_reason() {
    let refusals = [
        "",
        "[]",
        r#"{"mode":"cultivate"}"#,
        r#"{"days":[{"minutes":60}]}"#,
        r#"{"days":{"monday":60}}"#,
        r#"{"days":[{"minutes":-1},0,0,0,0,0,0]}"#,
        r#"{"days":[{"minutes":1441},0,0,0,0,0,0]}"#,
        r#"{"days":[{"minutes":99999999999999999999},0,0,0,0,0,0]}"#,
        r#"{"days":[{"minutes":"60"},0,0,0,0,0,0]}"#,
        r#"{"days":[{},0,0,0,0,0,0]}"#,
        r#"{"days":[{"minutes":60,"places":["pool"]},0,0,0,0,0,0]}"#,
        r#"{"mode":"summer","days":[]}"#,
        &with(r#""mode":"summer""#),
        &with(r#""sport":7"#),
        &with(r#""speed_sessions":0"#),
        &with(r#""speed_sessions":4"#),
        &with(r#""speed_sessions":1.5"#),
        &with(r#""fixed":[{"day":7,"kind":"match"}]"#),
        &with(r#""fixed":[{"day":-1,"kind":"match"}]"#),
        &with(r#""fixed":[{"day":1}]"#),
        &with(r#""fixed":["match"]"#),
        &with(r#""fixed":[{"day":1,"kind":"match"},{"day":1,"kind":"long_run"}]"#),
        &with(r#""fixed":[{"day":1,"kind":"match"}],"pinned":[{"day":1,"kind":"rest"}]"#),
        &with(r#""pinned":[{"day":0,"kind":"rest"},{"day":0,"kind":"rest"}]"#),
        &with(r#""pinned":[{"day":0,"kind":"match"}]"#),
        &with(r#""pinned":[{"day":0,"kind":"sprint"}]"#),
        &with(r#""before":[{"day":0,"kind":"rest"}]"#),
        &with(r#""before":[{"day":-15,"kind":"rest"}]"#),
        &with(r#""before":[{"day":-300,"kind":"rest"}]"#),
        &with(r#""before":[{"day":-2,"kind":"rest"},{"day":-2,"kind":"rest"}]"#),
        &with(r#""preferred_rest_day":7"#),
        &with(r#""weekend":[5,9]"#),
        &with(r#""current":["rest"]"#),
        &with(r#""current":["rest","rest",null,"rest","rest","rest","rest"]"#),
    ];
    insta::assert_snapshot!(refusals.map(refusal).join("\n"), @r"
    this is not JSON: EOF while parsing a value at line 1 column 0
    an object is needed here, not a list
    days: seven days are needed
    days: a week has seven days, not 1
    days: a list is needed here, not an object
    days[0].minutes: -1 is out of range
    days[0].minutes: a day has 1440 minutes, not 1441
    days[0].minutes: 1e+20 is out of range
    days[0].minutes: a whole number is needed here, not a text
    days[0].minutes: it is needed here
    days[0].places[0]: “pool” is not a place; choose track, gym, bike
    mode: “summer” is not a mode; choose cultivate, masters, base, race_prep, return, peak, plateau, deload
    mode: this name stands twice in one object
    sport: a name is needed here, not 7
    speed_sessions: 1, 2 or 3 speed sessions a week, not 0
    speed_sessions: 1, 2 or 3 speed sessions a week, not 4
    speed_sessions: a whole number is needed here, not 1.5
    fixed[0].day: days go from 0 to 6, not 7
    fixed[0].day: -1 is out of range
    fixed[0].kind: it is needed here
    fixed[0]: an object is needed here, not a text
    fixed[1].day: day 1 has a card already; one card a day
    pinned[0].day: day 1 is both fixed and pinned
    pinned[1].day: day 0 has a card already; one card a day
    pinned[0].kind: match is an event; events are fixed, not pinned
    pinned[0].kind: “sprint” is not a kind of session; the kinds are technique, acceleration, max_velocity, change_of_direction, resisted_sprint, cycling_intervals, return_drills, strength_mobility, active_recovery, play, strength_plyo, easy_long, rest, match, competition, sport_practice, long_run
    before[0].day: history reaches from day -14 to day -1, not 0
    before[0].day: history reaches from day -14 to day -1, not -15
    before[0].day: -300 is out of range
    before[1].day: day -2 has a card already; one card a day
    preferred_rest_day: days go from 0 to 6, not 7
    weekend[1]: days go from 0 to 6, not 9
    current: a week has seven days, not 1
    current[2]: a name is needed here, not nothing
    ");
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-20_i64..20).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["rest", "match", "acceleration", "track", "peak"]).prop_map(Value::from),
    ];
    let names = [
        "mode", "sport", "days", "fixed", "pinned", "before", "day", "kind", "minutes", "places", "weekend", "current",
    ];
    leaf.prop_recursive(4, 60, 8, move |inner| {
        let name = prop::sample::select(names.to_vec()).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..9).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..9).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

const FIELD: &str = "mode|sport|speed_sessions|days|fixed|pinned|before|preferred_rest_day|weekend|current";

/// One line of JSON that is a week, a conflict or a refusal.
fn answers_on_one_line(text: &[u8]) -> Result<(), TestCaseError> {
    let line = crate::answer_line(text, |phrase| phrase.key.clone());
    prop_assert!(!line.contains('\n'), "{line}");
    let answer: Value = serde_json::from_str(&line).unwrap();
    let sorts = ["week", "infeasible", "error"].map(|name| answer.get(name).is_some());
    prop_assert_eq!(sorts.iter().filter(|there| **there).count(), 1, "{}", line);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_json_makes_it_panic(value in any_json()) {
        let _ = Problem::from_value(&value);
    }

    #[test]
    fn no_value_in_a_known_field_makes_it_panic(value in any_json(), field in FIELD) {
        let mut whole: Value = serde_json::from_str(&with("")).unwrap();
        whole[field] = value;
        if let Ok(problem) = Problem::from_value(&whole) {
            let _ = crate::solve(&problem);
        }
    }

    #[test]
    fn any_bytes_are_answered_on_one_line(text in prop::collection::vec(any::<u8>(), 0..200)) {
        answers_on_one_line(&text)?;
    }

    #[test]
    fn any_json_is_answered_on_one_line(value in any_json(), field in FIELD, cut in 0.0..1.5_f64) {
        let mut whole: Value = serde_json::from_str(&with("")).unwrap();
        whole[field] = value.clone();
        for value in [value, whole] {
            // On many lines, and sometimes torn off.
            let text = format!("{value:#}").into_bytes();
            let length = (text.len() as f64 * cut) as usize;
            answers_on_one_line(text.get(..length).unwrap_or(&text))?;
        }
    }
}

#[test]
fn a_deep_hole_is_refused_like_any_other() {
    assert!(refusal(&"[".repeat(100_000)).starts_with("this is not JSON"));
}
