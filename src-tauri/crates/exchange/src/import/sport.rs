//! A kind for a foreign sport, as a proposal in the preview.
//!
//! Only what the name says for certain. A ride may be intervals or a stroll, a track session anything: for these there
//! is only a guess, and the athlete is asked to look at it.

use freshlegs_calendar::Kind;

const WORDS: [(Kind, &[&str]); 11] = [
    (Kind::MaxVelocity, &["max velocity", "maximum velocity", "top speed", "flying", "flys", "fliegend"]),
    (Kind::Acceleration, &["acceleration", "block start", "beschleunig", "antritt"]),
    (Kind::ChangeOfDirection, &["change of direction", "agility", "richtungswechsel"]),
    (Kind::ResistedSprint, &["resisted", "sled", "schlitten"]),
    (Kind::StrengthPlyo, &["plyo", "jumps", "sprünge"]),
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

/// The kind that a sport's name proposes: one of our own names, or a word that means only one.
pub fn proposed_kind(sport: &str, minutes: Option<f64>) -> Option<Kind> {
    let sport = sport.trim().to_lowercase();
    if let Some(own) = Kind::ALL.into_iter().find(|kind| kind.name().replace('_', " ") == sport.replace('_', " ")) {
        return Some(own);
    }
    let kind = WORDS.iter().find(|(_, words)| words.iter().any(|word| sport.contains(word))).map(|(kind, _)| *kind)?;
    let run = sport.contains("run") || sport.contains("lauf");
    Some(if kind == Kind::EasyLong && run && minutes.is_some_and(|m| m >= LONG) { Kind::LongRun } else { kind })
}

/// What a sport most likely is, where nothing says it for certain: a guess that the athlete is asked to look at.
pub fn guessed_kind(sport: &str, minutes: Option<f64>) -> Kind {
    const EASY: [&str; 6] = ["cycl", "ride", "bike", "rad", "elliptic", "skating"];
    let lower = sport.to_lowercase();
    let easy = EASY.iter().any(|word| lower.contains(word)).then_some(Kind::EasyLong);
    proposed_kind(sport, minutes).or(easy).unwrap_or(Kind::SportPractice)
}

/// What a run can be: a watch knows no more than that it was one.
const RUNS: [Kind; 11] = [
    Kind::Technique,
    Kind::Acceleration,
    Kind::MaxVelocity,
    Kind::ChangeOfDirection,
    Kind::ResistedSprint,
    Kind::ReturnDrills,
    Kind::Play,
    Kind::EasyLong,
    Kind::LongRun,
    Kind::SportPractice,
    Kind::Competition,
];

/// Whether a session of a sport may have been of a kind. A name that says nothing may be any.
pub fn may_be(sport: &str, kind: Kind) -> bool {
    const RUNNING: [&str; 6] = ["run", "track", "sprint", "lauf", "athletic", "jog"];
    const RIDING: [&str; 4] = ["cycl", "ride", "bike", "rad"];
    const ANY: [&str; 6] = ["", "other", "generic", "training", "workout", "fitness equipment"];
    let sport = sport.trim().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| sport.contains(word));
    let rides = [Kind::CyclingIntervals, Kind::EasyLong, Kind::ActiveRecovery];
    ANY.contains(&sport.as_str())
        || proposed_kind(&sport, None) == Some(kind)
        || says(&RUNNING) && RUNS.contains(&kind)
        || says(&RIDING) && rides.contains(&kind)
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
            ("max_velocity", None, Some(Kind::MaxVelocity)),
            ("Play", None, Some(Kind::Play)),
            ("3 flys, then sled", None, Some(Kind::MaxVelocity)),
            ("Swim", Some(95.0), Some(Kind::EasyLong)),
            ("Ride", Some(60.0), None),
            ("Track", Some(60.0), None),
            ("", None, None),
        ];
        for (sport, minutes, kind) in cases {
            assert_eq!(proposed_kind(sport, minutes), kind, "{sport}");
        }
    }

    #[test]
    fn a_run_may_be_a_sprint_and_no_strength() {
        assert!(may_be("running, track", Kind::MaxVelocity) && may_be("", Kind::StrengthPlyo));
        assert!(may_be("Ride", Kind::CyclingIntervals) && may_be("Strength", Kind::StrengthMobility));
        assert!(!may_be("Run", Kind::StrengthMobility) && !may_be("Swim", Kind::MaxVelocity));
    }

    #[test]
    fn for_the_rest_there_is_a_guess() {
        for (sport, kind) in
            [("cycling, mountain", Kind::EasyLong), ("running", Kind::EasyLong), ("", Kind::SportPractice)]
        {
            assert_eq!(guessed_kind(sport, Some(30.0)), kind, "{sport}");
        }
    }
}
