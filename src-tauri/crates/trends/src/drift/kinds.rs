//! Kinds of session by number, so that comparing two of them costs nothing.

use std::collections::HashMap;

/// A kind of session within one channel of one stream.
pub(super) type KindNumber = u32;

/// The kinds met so far; entries without one form a kind of their own.
#[derive(Clone, Debug, Default)]
pub(super) struct Kinds {
    known: HashMap<Box<str>, KindNumber>,
}

impl Kinds {
    /// The number of a kind, the same each time; sessions rated by a borrowed question form kinds of their own.
    pub(super) fn number(&mut self, kind: Option<&str>, borrowed: bool) -> KindNumber {
        let number = match kind {
            None => 0,
            Some(kind) => match self.known.get(kind) {
                Some(number) => *number,
                None => {
                    let number = self.known.len() as KindNumber + 1;
                    self.known.insert(kind.into(), number);
                    number
                }
            },
        };
        number * 2 + KindNumber::from(borrowed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_and_an_empty_kind_and_a_borrowed_one_are_four() {
        let mut kinds = Kinds::default();
        let mut numbers = [(None, false), (None, true), (Some(""), false), (Some("technique"), false)]
            .map(|(kind, borrowed)| kinds.number(kind, borrowed));
        assert_eq!(kinds.number(Some("technique"), false), numbers[3]);
        numbers.sort_unstable();
        assert!(numbers.is_sorted_by(|a, b| a < b));
    }
}
