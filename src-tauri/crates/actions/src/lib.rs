//! Everything a person can do, one file per verb; no window needed.
