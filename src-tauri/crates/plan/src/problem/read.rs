//! A problem as JSON, read with the path of whatever is wrong.
//!
//! The format is `training-rules.md` §3, and the contract of `freshlegs-cli week solve`. Fields it does not
//! know are left alone, so that a caller may keep a name or a note beside a problem. `null` is as good as absent,
//! `3.0` as good as `3`; a field that stands twice is refused.

use std::str::FromStr;

use freshlegs_calendar::Kind;
use serde_json::Value;

use super::{Card, DayFrame, Malformed, Past, Problem, json, refuse};
use crate::{Mode, Place, Sport};

impl Problem {
    /// Reads a problem from JSON.
    pub fn read(json: &str) -> Result<Self, Malformed> {
        Self::from_value(&json::parse(json)?)
    }

    /// Reads a problem from the bytes of a JSON text, which may begin with a byte order mark.
    pub fn read_bytes(text: &[u8]) -> Result<Self, Malformed> {
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        match str::from_utf8(text) {
            Ok(json) if json.trim_ascii().is_empty() => refuse("", "a problem is needed here, not nothing".to_owned()),
            Ok(json) => Self::read(json),
            Err(fault) => refuse("", format!("this is not UTF-8: byte {} cannot be read", fault.valid_up_to() + 1)),
        }
    }

    /// Reads a problem from JSON that was parsed already.
    pub fn from_value(value: &Value) -> Result<Self, Malformed> {
        let root = Field { path: String::new(), value };
        if !value.is_object() {
            return root.wants("an object");
        }
        let mode = root.get("mode").map_or(Ok(Mode::default()), |mode| mode.named())?;
        let sport = root.get("sport").map_or(Ok(Sport::Sprint), |sport| sport.named())?;
        let mut problem = Self::free(mode, sport);
        if let Some(wish) = root.get("speed_sessions") {
            problem = wish.checked(problem.with_speed_sessions(wish.number()?))?;
        }
        let days =
            root.get("days").map_or_else(|| refuse("days", "seven days are needed".to_owned()), |days| days.week())?;
        for (day, frame) in (0..).zip(&days) {
            problem = frame.checked(problem.with_day(day, frame.day_frame()?))?;
        }
        for field in root.list("fixed")? {
            problem = field.checked(problem.with_fixed(field.card()?))?;
        }
        for field in root.list("pinned")? {
            problem = field.checked(problem.with_pinned(field.card()?))?;
        }
        for field in root.list("before")? {
            let past = Past { day: field.needed("day")?.number()?, kind: field.needed("kind")?.named()? };
            problem = field.checked(problem.with_past(past))?;
        }
        if let Some(day) = root.get("preferred_rest_day") {
            problem = day.checked(problem.with_preferred_rest_day(day.number()?))?;
        }
        if let Some(weekend) = root.get("weekend") {
            let days = weekend.items()?.iter().map(Field::day).collect::<Result<Vec<u8>, _>>()?;
            problem = weekend.checked(problem.with_long_days(&days))?;
        }
        if let Some(current) = root.get("current") {
            let kinds = current.week()?.iter().map(Field::named).collect::<Result<Vec<Kind>, _>>()?;
            if let Ok(week) = kinds.try_into() {
                problem = problem.with_current(week);
            }
        }
        Ok(problem)
    }
}

impl FromStr for Problem {
    type Err = Malformed;
    fn from_str(json: &str) -> Result<Self, Malformed> {
        Self::read(json)
    }
}

/// A value and where it stands.
struct Field<'a> {
    path: String,
    value: &'a Value,
}

impl<'a> Field<'a> {
    /// A field of an object, unless it is absent or null.
    fn get(&self, name: &str) -> Option<Field<'a>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(Field { path: self.path_of(name), value })
    }

    fn needed(&self, name: &str) -> Result<Field<'a>, Malformed> {
        if !self.value.is_object() {
            return self.wants("an object");
        }
        self.get(name).map_or_else(|| refuse(&self.path_of(name), "it is needed here".to_owned()), Ok)
    }

    /// The items of a list that may be absent.
    fn list(&self, name: &str) -> Result<Vec<Field<'a>>, Malformed> {
        self.get(name).map_or(Ok(Vec::new()), |list| list.items())
    }

    fn items(&self) -> Result<Vec<Field<'a>>, Malformed> {
        let Some(items) = self.value.as_array() else { return self.wants("a list") };
        let path = |at| format!("{}[{at}]", self.path);
        Ok(items.iter().enumerate().map(|(at, value)| Field { path: path(at), value }).collect())
    }

    /// The items of a list of seven.
    fn week(&self) -> Result<Vec<Field<'a>>, Malformed> {
        let items = self.items()?;
        match items.len() {
            7 => Ok(items),
            count => refuse(&self.path, format!("a week has seven days, not {count}")),
        }
    }

    /// A whole number that fits its type, also written as `3.0`, `3e0` or `-0`; which numbers make sense is the
    /// problem's to say.
    fn number<N: TryFrom<i64>>(&self) -> Result<N, Malformed> {
        let Value::Number(number) = self.value else { return self.wants("a whole number") };
        let whole = match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Some(whole),
            (None, Some(point)) if point.fract() != 0.0 => return self.wants("a whole number"),
            // Beyond this the two kinds of number part ways, and no field reaches so far.
            (None, Some(point)) => (point.abs() < 1e15).then_some(point as i64),
            (None, None) => None,
        };
        let refusal = || Malformed { path: self.path.clone(), reason: format!("{number} is out of range") };
        whole.and_then(|whole| N::try_from(whole).ok()).ok_or_else(refusal)
    }

    /// A day of the week.
    fn day(&self) -> Result<u8, Malformed> {
        let day: u8 = self.number()?;
        if day < 7 { Ok(day) } else { refuse(&self.path, format!("days go from 0 to 6, not {day}")) }
    }

    fn named<N: FromStr<Err: std::fmt::Display>>(&self) -> Result<N, Malformed> {
        let Some(name) = self.value.as_str() else { return self.wants("a name") };
        name.parse().map_err(|refusal: N::Err| Malformed { path: self.path.clone(), reason: refusal.to_string() })
    }

    fn card(&self) -> Result<Card, Malformed> {
        Ok(Card { day: self.needed("day")?.number()?, kind: self.needed("kind")?.named()? })
    }

    fn day_frame(&self) -> Result<DayFrame, Malformed> {
        let minutes = self.needed("minutes")?;
        let free: u16 = minutes.number()?;
        if free > 1440 {
            return refuse(&minutes.path, format!("a day has 1440 minutes, not {free}"));
        }
        let Some(places) = self.get("places") else { return Ok(DayFrame::new(free, Place::ALL)) };
        let places = places.items()?.iter().map(Field::named).collect::<Result<Vec<Place>, _>>()?;
        Ok(DayFrame::new(free, &places))
    }

    /// The same answer, a refusal being told of this field: of `fixed[2].day` instead of `fixed.day`.
    fn checked<T>(&self, answer: Result<T, Malformed>) -> Result<T, Malformed> {
        answer.map_err(|refusal| {
            let path = match refusal.path.split_once('.') {
                Some((_, part)) => self.path_of(part),
                None => self.path.clone(),
            };
            Malformed { path, ..refusal }
        })
    }

    fn wants<T>(&self, what: &str) -> Result<T, Malformed> {
        let found = match self.value {
            Value::Null => "nothing".to_owned(),
            Value::Bool(_) => "true or false".to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(_) => "a text".to_owned(),
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        refuse(&self.path, format!("{what} is needed here, not {found}"))
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

#[cfg(test)]
mod tests {
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
            "mode", "sport", "days", "fixed", "pinned", "before", "day", "kind", "minutes", "places", "weekend",
            "current",
        ];
        leaf.prop_recursive(4, 60, 8, move |inner| {
            let name = prop::sample::select(names.to_vec()).prop_map(str::to_owned);
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..9).prop_map(Value::from),
                prop::collection::vec((name, inner), 0..9).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_json_makes_it_panic(value in any_json()) {
            let _ = Problem::from_value(&value);
        }

        #[test]
        fn no_value_in_a_known_field_makes_it_panic(value in any_json(), field in "mode|sport|days|fixed|pinned|before|weekend|current") {
            let mut whole: Value = serde_json::from_str(&with("")).unwrap();
            whole[field] = value;
            if let Ok(problem) = Problem::from_value(&whole) {
                let _ = crate::solve(&problem);
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,200}") {
            let _ = Problem::read(&text);
        }
    }

    #[test]
    fn a_deep_hole_is_refused_like_any_other() {
        assert!(refusal(&"[".repeat(100_000)).starts_with("this is not JSON"));
    }
}
