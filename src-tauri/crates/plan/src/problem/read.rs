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
mod tests;
