//! A kind for a foreign sport, as a proposal in the preview.
//!
//! Only what the name says for certain. A ride may be intervals or a stroll, a track session anything: none is
//! proposed, and the athlete chooses.

use freshlegs_calendar::Kind;

const WORDS: [(Kind, &[&str]); 6] = [
    (
        Kind::StrengthMobility,
        &["strength", "weight", "yoga", "pilates", "mobility", "stretch", "core", "gym", "kraft", "flexib", "crossfit"],
    ),
    (Kind::ActiveRecovery, &["walk", "hike", "hiking", "breath", "recovery", "gehen", "wander", "spazier"]),
    (
        Kind::SportPractice,
        &[
            "soccer",
            "football",
            "fußball",
            "basketball",
            "handball",
            "volleyball",
            "hockey",
            "rugby",
            "tennis",
            "badminton",
            "squash",
            "padel",
            "lacrosse",
            "cricket",
            "baseball",
            "softball",
            "ultimate",
            "floorball",
        ],
    ),
    (Kind::Competition, &["competition", "wettkampf"]),
    (Kind::Rest, &["day off", "rest day", "ruhetag"]),
    (Kind::EasyLong, &["run", "lauf", "jog", "swim", "schwimm", "row", "ruder", "nordic", "langlauf"]),
];
/// From so many minutes a run is a long one.
const LONG: f64 = 90.0;

/// The kind that a sport's name proposes.
pub fn proposed_kind(sport: &str, minutes: Option<f64>) -> Option<Kind> {
    let sport = sport.to_lowercase();
    let kind = WORDS.iter().find(|(_, words)| words.iter().any(|word| sport.contains(word))).map(|(kind, _)| *kind)?;
    let run = sport.contains("run") || sport.contains("lauf");
    Some(if kind == Kind::EasyLong && run && minutes.is_some_and(|m| m >= LONG) { Kind::LongRun } else { kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_proposed() {
        let cases = [
            ("Weight Training", Some(60.0), Some(Kind::StrengthMobility)),
            ("Walk", None, Some(Kind::ActiveRecovery)),
            ("team, soccer", Some(90.0), Some(Kind::SportPractice)),
            ("Run", Some(40.0), Some(Kind::EasyLong)),
            ("VirtualRun", Some(95.0), Some(Kind::LongRun)),
            ("Swim", Some(95.0), Some(Kind::EasyLong)),
            ("Ride", Some(60.0), None),
            ("Track", Some(60.0), None),
            ("", None, None),
        ];
        for (sport, minutes, kind) in cases {
            assert_eq!(proposed_kind(sport, minutes), kind, "{sport}");
        }
    }
}
