//! A problem as JSON.
