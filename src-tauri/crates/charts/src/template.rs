//! A message said once and filled many times.
//!
//! Saying a phrase costs some microseconds, a table of ten years has six thousand days in it. So the
//! message is said with marks in its places, and the marks are replaced. Only for words, not for
//! numbers that choose a plural.

use freshlegs_texts::{Catalogue, Phrase};

/// The first mark; these letters belong to nobody (private use), so no text holds them.
const FIRST_MARK: u32 = 0xE000;

/// A message with its places still open.
pub(crate) struct Template(String);

impl Template {
    /// The message of a key; `places` are the names of its places in the order they are filled.
    pub(crate) fn new(words: &Catalogue, key: &str, places: &[&str]) -> Self {
        let marks = (FIRST_MARK..).filter_map(char::from_u32);
        let open = |phrase: Phrase, (place, mark): (&&str, char)| phrase.with(place, mark.to_string());
        Self(words.say(&places.iter().zip(marks).fold(Phrase::new(key), open)))
    }

    /// The message with its places filled.
    pub(crate) fn fill(&self, values: &[&str]) -> String {
        let mut filled = String::with_capacity(self.0.len() + 16);
        for letter in self.0.chars() {
            let place = (letter as u32).checked_sub(FIRST_MARK).and_then(|place| values.get(place as usize));
            match place {
                Some(value) => filled.push_str(value),
                None => filled.push(letter),
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::Language;

    use super::*;

    #[test]
    fn a_template_says_what_the_phrase_says() {
        let words = Catalogue::new(Language::En);
        let template = Template::new(&words, "trends-dot-short", &["day", "kind"]);
        let phrase = Phrase::new("trends-dot-short").with("day", "Mon 23").with("kind", "play");
        assert_eq!(template.fill(&["Mon 23", "play"]), words.say(&phrase));
    }
}
