//! Sentences in the athlete's language.
//!
//! The thinking crates never hold a sentence: they return a [`Phrase`], a key with its values.
//! [`Catalogue::say`] turns it into words, from the very files that the window reads
//! (`ui/locales/<language>/*.ftl`). The only user of fluent.

mod catalogue;
mod phrase;

pub use catalogue::{Catalogue, Language};
pub use phrase::{Phrase, Value};
