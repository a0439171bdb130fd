//! Any bytes at all as a FIT file: it is read or refused, soon, and what is read can be believed.
#![no_main]

use std::collections::HashSet;

use chrono::{FixedOffset, Offset, Utc};
use freshlegs_exchange::fit::{FitFile, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let home = |_| FixedOffset::east_opt(7200).unwrap_or(Utc.fix());
    let read_once = read(bytes, home);
    assert_eq!(read_once, read(bytes, home), "the same bytes say the same");
    match read_once {
        Err(refusal) => assert!(!refusal.to_string().contains('\n')),
        Ok(file) => holds(&file),
    }
});

fn holds(file: &FitFile) {
    assert!((1..=500).contains(&file.sessions.len()));
    let mut ids = HashSet::new();
    for session in &file.sessions {
        let found = &session.found;
        assert!(ids.insert(&found.source.id), "two sessions called {}", found.source.id);
        assert!(found.minutes.is_none_or(|minutes| minutes > 0.0 && minutes <= 1440.0));
        assert_eq!(found.minutes, session.length.minutes());
        assert!(found.distance_m.is_none_or(|metres| metres > 0.0 && metres <= 2_000_000.0));
        assert!(!found.sport.is_empty() && found.note.is_none() && !found.planned_only);
        assert!(found.ratings.len() <= 2);
        for rating in &found.ratings {
            assert!(rating.canonical.is_none_or(|place| (0.0..=10.0).contains(&place)));
        }
        assert!(session.remarks.iter().chain(&file.remarks).all(|remark| !remark.to_string().is_empty()));
    }
}
