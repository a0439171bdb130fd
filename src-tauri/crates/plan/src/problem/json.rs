//! JSON in which no name stands twice in one object.
//!
//! Most readers keep the last of two and say nothing. Here it would be a card of the athlete's that is lost, so
//! it is refused with its path.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::{Malformed, refuse};

/// Reads one JSON text.
pub(super) fn parse(json: &str) -> Result<Value, Malformed> {
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(json);
    let whole = Spot { within: None, step: Step::Whole, twice: &twice };
    let read = whole.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match (read, twice.into_inner()) {
        (_, Some(path)) => refuse(&path, "this name stands twice in one object".to_owned()),
        (Err(fault), None) => refuse("", format!("this is not JSON: {fault}")),
        (Ok(value), None) => Ok(value),
    }
}

/// A place in the text. Its path is put together only when there is something to say about it.
#[derive(Clone, Copy)]
struct Spot<'a> {
    within: Option<&'a Spot<'a>>,
    step: Step<'a>,
    twice: &'a RefCell<Option<String>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Whole,
    Name(&'a str),
    Item(usize),
}

impl Spot<'_> {
    fn inside<'b>(&'b self, step: Step<'b>) -> Spot<'b> {
        Spot { within: Some(self), step, twice: self.twice }
    }

    fn path(&self) -> String {
        let before = self.within.map(Spot::path).unwrap_or_default();
        match self.step {
            Step::Whole => before,
            Step::Name(name) if before.is_empty() => name.to_owned(),
            Step::Name(name) => format!("{before}.{name}"),
            Step::Item(at) => format!("{before}[{at}]"),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Spot<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Spot<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self.inside(Step::Item(items.len())))? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let field = self.inside(Step::Name(&name));
            if fields.contains_key(&name) {
                self.twice.replace(Some(field.path()));
                return Err(Error::custom("a name stands twice"));
            }
            let value = object.next_value_seed(field)?;
            fields.insert(name, value);
        }
        Ok(fields.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_stands_twice_is_refused_with_its_path() {
        let path = |json: &str| parse(json).unwrap_err().path;
        assert_eq!(path(r#"{"mode":"peak","mode":"peak"}"#), "mode");
        assert_eq!(path(r#"{"fixed":[{"day":1},{"day":1,"kind":"match","day":2}]}"#), "fixed[1].day");
        assert_eq!(path(r#"{"a":{"b":[[{"c":0,"c":0}]]}}"#), "a.b[0][0].c");
    }

    #[test]
    fn everything_else_is_read_as_it_is() {
        let json = r#"{"z":[0,-1,1.5,18446744073709551615,1e300,-0.0],"a":{"z":null,"t":true,"ü":"\n"},"e":[{},[]]}"#;
        assert_eq!(parse(json).unwrap(), serde_json::from_str::<Value>(json).unwrap());
        for broken in ["", "{", "[1,]", "{} {}", "1e999", "nul"] {
            let refusal = serde_json::from_str::<Value>(broken).unwrap_err();
            assert_eq!(parse(broken).unwrap_err().reason, format!("this is not JSON: {refusal}"));
        }
    }
}
