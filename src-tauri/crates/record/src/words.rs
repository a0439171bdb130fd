//! Words an athlete typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Up to 4000 characters in the athlete's own words, kept exactly as typed; never only blanks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Words(String);

/// A text longer than [`Words::MOST`], or one without a word in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text here has 1 to {} characters, not {given}", Words::MOST)]
pub struct TooLong {
    /// How many characters were given, blanks at the ends left out.
    pub given: usize,
}

impl Words {
    /// The most characters a text may have.
    pub const MOST: usize = 4000;

    /// The words as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Words {
    type Error = TooLong;
    fn try_from(text: String) -> Result<Self, TooLong> {
        let given = text.chars().count();
        if text.trim().is_empty() {
            return Err(TooLong { given: 0 });
        }
        if given > Self::MOST { Err(TooLong { given }) } else { Ok(Self(text)) }
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, refusal: Option<TooLong>) {
        assert_eq!(Words::try_from(typed.to_owned()).err(), refusal, "{} characters", typed.chars().count());
    }

    #[test]
    fn words_have_at_least_one_that_is_not_a_blank() {
        check("The last fly felt like rolling downhill.", None);
        check("", Some(TooLong { given: 0 }));
        check(" \t\n ", Some(TooLong { given: 0 }));
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        check(&"ü".repeat(Words::MOST), None);
        check(&"ü".repeat(Words::MOST + 1), Some(TooLong { given: Words::MOST + 1 }));
    }

    #[test]
    fn words_are_kept_exactly_as_typed() {
        let typed = "  two lines,\nand <b>a tag</b> \u{200f}";
        assert_eq!(Words::try_from(typed.to_owned()).map(String::from).as_deref(), Ok(typed));
    }
}
