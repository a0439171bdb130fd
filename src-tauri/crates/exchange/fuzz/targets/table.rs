//! Any bytes at all as a table: sniffed, read as what they are, drafted a mapping for, and read by it.
#![no_main]

use chrono::FixedOffset;
use freshlegs_exchange::import::found::Found;
use freshlegs_exchange::import::mapped;
use freshlegs_exchange::import::mapping::Mapping;
use freshlegs_exchange::import::propose::propose_for_text;
use freshlegs_exchange::import::sniff::sniff;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let zone = &|_| FixedOffset::east_opt(3600).unwrap();
    if let Some(Ok(found)) = sniff(bytes).ok().and_then(|format| format.read(bytes, zone, None)) {
        holds(&found);
    }
    let Ok((table, proposal)) = propose_for_text(bytes) else { return };
    let saved = serde_json::to_string(&proposal.mapping).unwrap();
    assert_eq!(serde_json::from_str::<Mapping>(&saved).unwrap(), proposal.mapping);
    if let Ok(found) = mapped::read(&table, &proposal.mapping, zone) {
        holds(&found);
        assert!(found.sessions.len() + found.mornings.len() <= table.len());
    }
});

/// What is so for every file.
fn holds(found: &Found) {
    for session in &found.sessions {
        assert!(session.minutes.is_none_or(|minutes| minutes > 0.0 && minutes <= 1440.0));
        assert!(session.distance_m.is_none_or(|metres| metres > 0.0 && metres.is_finite()));
        assert!(session.note.as_ref().is_none_or(|note| !note.is_empty() && note.chars().count() <= 4000));
    }
    let mornings = found.mornings.iter().flat_map(|morning| &morning.ratings);
    for rating in found.sessions.iter().flat_map(|session| &session.ratings).chain(mornings) {
        assert!(rating.as_given.is_finite());
        assert!(rating.canonical.is_none_or(|place| (0.0..=10.0).contains(&place)));
    }
    for rejected in &found.rejected {
        let sentence = rejected.to_string();
        assert!(!sentence.contains('\n') && sentence.chars().count() < 400, "{sentence}");
    }
}
