//! What a column's name says it holds.
//!
//! English and German words of training diaries. A name is cut into words, so that "Sleep quality (1-5)" is found and
//! "icu_fatigue", an average of load, is not taken for tiredness. Nothing here is ever enjoyment.

use super::found::FoundChannel;

/// What a name speaks of, before anybody has looked at the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// A date.
    Day,
    /// A time of day or a length: the values decide.
    Time,
    /// A length.
    Length,
    /// A way.
    Distance,
    /// A sport.
    Sport,
    /// Words.
    Note,
    /// A name of the session.
    Id,
    /// A rating.
    Rating(FoundChannel),
}

/// Words, the more telling ones first.
const WORDS: [(Head, &[&str]); 17] = [
    (Head::Rating(FoundChannel::Soreness), &["soreness", "sore", "doms", "muskelkater"]),
    (Head::Rating(FoundChannel::Sleep), &["sleep", "sleepquality", "schlaf", "schlafqualität"]),
    (Head::Rating(FoundChannel::Tiredness), &["fatigue", "tiredness", "tired", "müdigkeit", "müde"]),
    (Head::Rating(FoundChannel::Stress), &["stress"]),
    (Head::Rating(FoundChannel::Mood), &["mood", "stimmung", "laune"]),
    (Head::Rating(FoundChannel::Keenness), &["motivation", "keenness", "keen", "lust"]),
    (Head::Rating(FoundChannel::Readiness), &["readiness", "ready", "bereitschaft"]),
    (Head::Rating(FoundChannel::Effort), &["rpe", "effort", "exertion", "anstrengung", "belastung", "borg"]),
    (
        Head::Rating(FoundChannel::Feel),
        &["feel", "feeling", "quality", "gefühl", "befinden", "qualität", "workoutfeel"],
    ),
    (Head::Day, &["date", "datum", "day", "tag", "timestamp", "workoutday", "datetime"]),
    (Head::Length, &["duration", "minutes", "mins", "min", "dauer", "minuten", "hours", "stunden", "length"]),
    (Head::Distance, &["distance", "distanz", "strecke", "km", "kilometer", "kilometers", "metres", "meters", "miles"]),
    (Head::Id, &["id", "uuid"]),
    (Head::Time, &["time", "uhrzeit", "zeit", "start", "beginn"]),
    (
        Head::Sport,
        &["sport", "sports", "activity", "type", "aktivität", "sportart", "discipline", "workout", "session"],
    ),
    (
        Head::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "notiz",
            "notizen",
            "kommentar",
            "bemerkung",
            "remarks",
            "description",
        ],
    ),
    (Head::Note, &["title", "titel", "name"]),
];

/// Names with these words are something else than they look like: loads, heart rates, lengths of sleep, other people.
const NOT: [&str; 16] = [
    "icu",
    "load",
    "relative",
    "prefer",
    "hr",
    "heart",
    "tss",
    "atl",
    "ctl",
    "hrs",
    "h",
    "area",
    "athlete",
    "enjoyment",
    "fun",
    "pain",
];

/// What a name says, if it says something.
pub fn head(name: &str) -> Option<Head> {
    let words = words(name);
    let has = |word: &str| words.iter().any(|known| known == word);
    let (head, _) = WORDS.iter().find(|(_, telling)| telling.iter().any(|word| has(word)))?;
    let other = NOT.iter().any(|word| has(word));
    let slept_so_long =
        *head == Head::Rating(FoundChannel::Sleep) && ["duration", "hours", "stunden", "time"].iter().any(|w| has(w));
    match head {
        Head::Rating(_) if other || slept_so_long => None,
        Head::Id if words.len() > 2 => None,
        Head::Note | Head::Sport if has("athlete") => None,
        _ => Some(*head),
    }
}

/// The ends that a name says its scale has: "effort_0_10", "Sleep (1-5)", "RPE /10".
pub fn ends(name: &str) -> (Option<f64>, Option<f64>) {
    let numbers: Vec<f64> = words(name).iter().filter_map(|word| word.parse().ok()).collect();
    match numbers.as_slice() {
        [least, most] if least < most && *most <= 100.0 => (Some(*least), Some(*most)),
        [most] if name.contains('/') && (3.0..=100.0).contains(most) => (None, Some(*most)),
        _ => (None, None),
    }
}

/// Whether any of the words stands in a name.
pub fn says(name: &str, any: &[&str]) -> bool {
    words(name).iter().any(|word| any.contains(&word.as_str()))
}

fn words(name: &str) -> Vec<String> {
    // "perceivedExertion" has two words, "RPE" one.
    let mut parted = String::with_capacity(name.len() + 8);
    let mut before = ' ';
    for c in name.chars().take(200) {
        if before.is_lowercase() && c.is_uppercase() || before.is_alphabetic() != c.is_alphabetic() {
            parted.push(' ');
        }
        parted.extend(if c.is_alphanumeric() { c } else { ' ' }.to_lowercase());
        before = c;
    }
    parted.split_whitespace().map(str::to_owned).collect()
}
