//! How soon a chart of ten years is drawn, how soon a switched range is answered, and what Drift costs.
//!
//! The measuring is an example of `actions`, in release, which prints a line of JSON for each row.

use super::record::measured;
use crate::say::Outcome;

/// Prints the table; over the budget is an error.
pub fn charts() -> Outcome {
    measured("chart_times", "Drawing ten years of 2 000 and of 20 000 sessions, and reading Drift")
}
