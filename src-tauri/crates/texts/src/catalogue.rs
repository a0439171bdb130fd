//! The messages of one language, and how a phrase becomes words.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

use crate::{Phrase, Value};

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, the source of all others.
    #[default]
    En,
}

/// The words of the library, which only Rust says.
static LIBRARY: &str = include_str!("../../../../ui/locales/en/library.ftl");

/// The locale files of English, in the order they are read.
const EN: &[&str] = &[
    include_str!("../../../../ui/locales/en/window.ftl"),
    include_str!("../../../../ui/locales/en/calendar.ftl"),
    include_str!("../../../../ui/locales/en/plan.ftl"),
    LIBRARY,
    include_str!("../../../../ui/locales/en/record.ftl"),
    include_str!("../../../../ui/locales/en/trends.ftl"),
    include_str!("../../../../ui/locales/en/reading.ftl"),
    include_str!("../../../../ui/locales/en/print.ftl"),
    include_str!("../../../../ui/locales/en/report.ftl"),
    include_str!("../../../../ui/locales/en/actions.ftl"),
    include_str!("../../../../ui/locales/en/terminal.ftl"),
    include_str!("../../../../ui/locales/en/shell.ftl"),
];

impl Language {
    /// Every language, for a choice in the settings.
    pub const ALL: &'static [Language] = &[Language::En];

    /// The language's tag, for example `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
        }
    }

    /// The text of the locale files that the window's own reader needs: the library is always said in Rust, and
    /// would make the first reply half as long again.
    pub fn window_sources(self) -> impl Iterator<Item = &'static str> {
        self.sources().iter().copied().filter(|source| !std::ptr::eq(*source, LIBRARY))
    }

    /// The text of the language's locale files.
    fn sources(self) -> &'static [&'static str] {
        match self {
            Language::En => EN,
        }
    }
}

/// The messages of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads the locale files of a language. A message that does not parse is left out,
    /// and a test keeps every file whole.
    pub fn new(language: Language) -> Self {
        let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are for mixed directions; on paper and in titles they are debris.
        bundle.set_use_isolating(false);
        for source in language.sources() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The phrase in words. A key that no file knows comes back as itself, so that it is seen.
    pub fn say(&self, phrase: &Phrase) -> String {
        let pattern = self.bundle.get_message(&phrase.key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return phrase.key.clone() };
        let mut places = FluentArgs::new();
        for (name, value) in &phrase.values {
            places.set(name.clone(), self.value(value));
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&places), &mut faults).into_owned()
    }

    /// The message of a key without values.
    pub fn word(&self, key: &str) -> String {
        self.say(&Phrase::new(key))
    }

    /// Whether a message of this key exists.
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Words(words) => FluentValue::String(Cow::Owned(words.clone())),
            Value::Phrase(phrase) => FluentValue::String(Cow::Owned(self.say(phrase))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_file_is_whole() {
        for language in Language::ALL {
            for source in language.sources() {
                let faults = FluentResource::try_new((*source).to_owned()).err().map(|(_, faults)| faults);
                assert_eq!(faults, None, "a message that does not parse would show its key to the athlete");
            }
        }
    }

    #[test]
    fn no_key_is_written_twice() {
        for language in Language::ALL {
            let mut seen = std::collections::BTreeSet::new();
            for source in language.sources() {
                for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
                    let key = line.split(" =").next().unwrap_or_default();
                    assert!(seen.insert(key.to_owned()), "{key} stands in two places, and only the last would be said");
                }
            }
        }
    }

    #[test]
    fn an_unknown_key_is_seen_as_itself() {
        assert_eq!(Catalogue::new(Language::En).word("no-such-key"), "no-such-key");
    }
}
