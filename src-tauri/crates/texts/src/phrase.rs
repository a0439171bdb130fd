//! A sentence not yet in any language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A message key of the locale files with the values that fill its places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// The message's name in the `.ftl` files, for example `why-first-speed`.
    pub key: String,
    /// Values by the name of their place in the message.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
}

/// What may stand in a message's place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number; plural forms follow it.
    Number(f64),
    /// Words that are already in the athlete's language or are the athlete's own.
    Words(String),
    /// A phrase that is said first, in the same language.
    Phrase(Box<Phrase>),
}

impl Phrase {
    /// A phrase without values.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), values: BTreeMap::new() }
    }

    /// The same phrase with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(Box::new(phrase))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(impl From<$kind> for Value {
        fn from(number: $kind) -> Self { Self::Number(f64::from(number)) }
    })* };
}
numbers!(u8, i8, u16, i16, u32, i32);
