//! A FIT file as every import tells it, for the Strava zip and for folders of all sorts.

use super::{FitFile, Refused};
use crate::import::found::{Found, Rejected};

impl From<FitFile> for Found {
    /// What is said of the file comes first, then what is said of each session.
    fn from(file: FitFile) -> Self {
        let of_sessions = file.sessions.iter().flat_map(|session| &session.remarks);
        let remarks = file.remarks.iter().chain(of_sessions).map(ToString::to_string).collect();
        let sessions = file.sessions.into_iter().map(|session| session.found).collect();
        Self { sessions, remarks, ..Self::default() }
    }
}

impl From<Refused> for Rejected {
    fn from(refused: Refused) -> Self {
        Self::told(refused)
    }
}
