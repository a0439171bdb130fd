//! Any bytes at all as GoldenCheetah's JSON.
#![no_main]

use chrono::FixedOffset;
use freshlegs_exchange::import::golden_cheetah;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = golden_cheetah::read(bytes, &|_| FixedOffset::east_opt(3600).unwrap()) {
        let session = &found.sessions[0];
        assert!(session.start.is_some());
        assert!(session.minutes.is_none_or(|minutes| minutes > 0.0 && minutes <= 1440.0));
        assert!(session.ratings.iter().all(|rating| rating.as_given.is_finite()));
    }
});
