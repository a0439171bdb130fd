//! The guard before cells that a spreadsheet would run as a formula: an apostrophe.

/// Signs with which a spreadsheet begins a formula (OWASP, CSV injection), in their wide form too.
pub(crate) const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet would take this for a formula, or [`unguarded`] for a guarded one.
fn begins_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// Words that no spreadsheet takes for a formula.
pub fn guarded(words: &str) -> String {
    if begins_a_formula(words) { format!("'{words}") } else { words.to_owned() }
}

/// The words as they were before they were guarded.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| begins_a_formula(cell)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_guarded_and_nothing_else() {
        for dangerous in ["=1+1", "+49 30", "-2 kg", "@home", "\ttab", "\rreturn", "'=quoted", "＝1"] {
            assert_eq!(guarded(dangerous), format!("'{dangerous}"));
            assert_eq!(unguarded(&guarded(dangerous)), dangerous);
        }
        for harmless in ["wind = 2", "it's", "'tis light", "−3 with a true minus", "", "5"] {
            assert_eq!(guarded(harmless), harmless);
            assert_eq!(unguarded(harmless), harmless);
        }
    }

    proptest! {
        #[test]
        fn guarding_is_undone(text in "['=+@\t\ra-]{0,6}") {
            let written = guarded(&text);
            prop_assert_eq!(unguarded(&written), text.as_str());
            prop_assert!(!written.starts_with(FORMULA));
        }
    }
}
