//! What a peak books, said before it starts.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

use crate::dates::day_month;

/// What a peak books, said before it starts †: "Six weeks of peak, from 30 November, then one deload week from
/// 11 January."
pub fn peak_words(from: Day, weeks: u8) -> Phrase {
    let deload = from.plus(i64::from(weeks) * 7);
    Phrase::new("plan-season-peak-booked")
        .with("weeks", weeks)
        .with("from", day_month(from))
        .with("deload", day_month(deload))
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    #[test]
    fn a_peak_says_what_it_books() {
        let words = peak_words(Day::new(2026, 11, 30).unwrap(), 6);
        insta::assert_snapshot!(Catalogue::new(Language::En).say(&words), @"Six weeks of peak, from 30 November, then one deload week from 11 January.");
    }
}
