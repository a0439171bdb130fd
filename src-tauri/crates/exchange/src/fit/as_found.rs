//! A FIT file as every import tells it, for the Strava zip and for folders of all sorts.

use super::{FitFile, Refused};
use crate::import::found::{Found, Rejected};

impl From<FitFile> for Found {
    /// What is said of the file stands with what was left out; what is said of a session stays behind.
    fn from(file: FitFile) -> Self {
        let sessions = file.sessions.into_iter().map(|session| session.found).collect();
        let rejected = file.remarks.iter().map(Rejected::told).collect();
        Self { sessions, rejected, ..Self::default() }
    }
}

impl From<Refused> for Rejected {
    fn from(refused: Refused) -> Self {
        Self::told(refused)
    }
}
