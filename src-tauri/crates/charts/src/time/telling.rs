//! Numbers in words: one decimal, a true minus, and how far something has moved.

/// "6.1"; `decimals` are 0 to 2.
pub(crate) fn number(value: f64, decimals: usize) -> String {
    signed(value, decimals, false)
}

/// "6.1", "−1.2", and with `plus` "+1.8": a scale that goes both ways needs the sign.
pub(crate) fn signed(value: f64, decimals: usize, plus: bool) -> String {
    let said = format!("{:.decimals$}", value.abs());
    let zero = said.chars().all(|letter| matches!(letter, '0' | '.'));
    match (zero, value < 0.0, plus) {
        (false, true, _) => format!("−{said}"),
        (false, false, true) => format!("+{said}"),
        _ => said,
    }
}

/// A count as a number for a phrase.
pub(crate) fn count(of: usize) -> f64 {
    of as f64
}

/// How far a mean of five lies from the usual, as the map says it: the same within 0.35, plainly from a whole step on.
pub(crate) fn change(usual: f64, now: f64) -> &'static str {
    match now - usual {
        change if change <= -1.0 => "much-lower",
        change if change < -0.35 => "lower",
        change if change <= 0.35 => "same",
        change if change < 1.0 => "higher",
        _ => "much-higher",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_neither_more_nor_less() {
        assert_eq!([-0.04, 0.0, 0.04].map(|n| signed(n, 1, true)), ["0.0", "0.0", "0.0"]);
        assert_eq!([-1.25, 1.8].map(|n| signed(n, 1, true)), ["−1.2", "+1.8"]);
        assert_eq!(number(5.56, 1), "5.6");
    }
}
