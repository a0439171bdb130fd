//! What FIT's numbers for sports are called, and which of our kinds they propose.

use freshlegs_calendar::Kind;

/// A sport and its variety, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sport {
    pub(super) number: Option<u32>,
    pub(super) variety: Option<u32>,
}

/// The way from swim to bike; no training.
const TRANSITION: u32 = 3;

impl Sport {
    pub(super) fn is_transition(self) -> bool {
        self.number == Some(TRANSITION)
    }

    /// The sport in words: `running, track`. Where the watch only knew "other", its name for the profile says more.
    pub(super) fn words(self, profile: Option<&str>) -> String {
        let sport = self.number.and_then(sport);
        let variety = self.variety.and_then(variety);
        match (sport, variety, profile) {
            (None, variety, Some(profile)) if variety.is_none() => profile.to_owned(),
            (Some("training"), None, Some(profile)) => format!("training, {profile}"),
            (Some(sport), Some(variety), _) => format!("{sport}, {variety}"),
            (Some(word), None, _) | (None, Some(word), _) => word.to_owned(),
            (None, None, _) => self.number.filter(|n| *n > 0).map_or("other".to_owned(), |n| format!("sport {n}")),
        }
    }

    /// A kind, where there is only one that it can be. A run may be anything from play to a competition.
    pub(super) fn kind(self) -> Option<Kind> {
        match (self.number, self.variety) {
            (_, Some(22)) => Some(Kind::Match),
            (_, Some(20)) => Some(Kind::StrengthMobility),
            (_, Some(19 | 43 | 44)) | (Some(86), _) => Some(Kind::ActiveRecovery),
            (Some(11), None | Some(0 | 27 | 30)) => Some(Kind::ActiveRecovery),
            (Some(6..=9 | 49 | 64 | 70..=75), _) => Some(Kind::SportPractice),
            (Some(84), _) => Some(Kind::Play),
            _ => None,
        }
    }
}

/// 0 is "generic" and 254 "all": no sport.
fn sport(number: u32) -> Option<&'static str> {
    Some(match number {
        1 => "running",
        2 => "cycling",
        3 => "transition",
        4 => "fitness equipment",
        5 => "swimming",
        6 => "basketball",
        7 => "soccer",
        8 => "tennis",
        9 => "american football",
        10 => "training",
        11 => "walking",
        12 => "cross-country skiing",
        13 => "alpine skiing",
        14 => "snowboarding",
        15 => "rowing",
        16 => "mountaineering",
        17 => "hiking",
        18 => "multisport",
        19 => "paddling",
        21 => "e-biking",
        25 => "golf",
        27 => "riding",
        30 => "inline skating",
        31 => "rock climbing",
        32 => "sailing",
        33 => "ice skating",
        35 => "snowshoeing",
        37 => "stand-up paddling",
        38 => "surfing",
        41 => "kayaking",
        43 => "windsurfing",
        44 => "kitesurfing",
        45 => "tactical",
        47 => "boxing",
        48 => "stair climbing",
        49 => "baseball",
        53 => "diving",
        62 => "HIIT",
        64 => "racket sport",
        65 | 66 => "wheelchair",
        67 => "meditation",
        69 => "disc golf",
        70 => "team sport",
        71 => "cricket",
        72 => "rugby",
        73 => "hockey",
        74 => "lacrosse",
        75 => "volleyball",
        79 => "archery",
        80 => "martial arts",
        83 => "dance",
        84 => "rope skipping",
        86 => "mobility",
        88 => "canoeing",
        _ => return None,
    })
}

fn variety(number: u32) -> Option<&'static str> {
    Some(match number {
        1 => "treadmill",
        2 => "street",
        3 => "trail",
        4 => "track",
        5 => "spinning",
        6 => "indoor cycling",
        7 => "road",
        8 => "mountain",
        9 => "downhill",
        11 => "cyclocross",
        13 => "track cycling",
        14 => "indoor rowing",
        15 => "elliptical",
        16 => "stair climbing",
        17 => "pool",
        18 => "open water",
        19 => "flexibility",
        20 => "strength",
        21 => "warm-up",
        22 => "match",
        23 => "exercise",
        24 => "challenge",
        26 => "cardio",
        27 => "indoor walking",
        29 => "BMX",
        30 => "casual walking",
        31 => "speed walking",
        43 => "yoga",
        44 => "pilates",
        45 => "indoor running",
        46 => "gravel",
        48 => "commuting",
        58 => "virtual",
        59 => "obstacles",
        62 => "breathing",
        67 => "ultra",
        68 => "indoor climbing",
        69 => "bouldering",
        70 => "HIIT",
        73 => "AMRAP",
        74 => "EMOM",
        75 => "tabata",
        84 => "pickleball",
        85 => "padel",
        92 => "ultimate",
        94 => "squash",
        95 => "badminton",
        97 => "table tennis",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(number: u32, variety: u32) -> Sport {
        Sport { number: Some(number), variety: Some(variety) }
    }

    #[test]
    fn a_sport_is_said_in_words() {
        assert_eq!(of(1, 4).words(Some("Track Run")), "running, track");
        assert_eq!(of(1, 0).words(None), "running");
        assert_eq!(of(0, 0).words(Some("Frisbee")), "Frisbee", "the watch calls it other, the athlete does not");
        assert_eq!(of(10, 0).words(Some("Hurdles")), "training, Hurdles");
        assert_eq!(of(0, 92).words(Some("Frisbee")), "ultimate");
        assert_eq!(of(240, 0).words(None), "sport 240", "a sport newer than this program");
        assert_eq!(Sport::default().words(None), "other");
    }

    #[test]
    fn a_kind_is_proposed_only_where_nothing_else_can_be_meant() {
        assert_eq!(of(10, 20).kind(), Some(Kind::StrengthMobility));
        assert_eq!(of(7, 22).kind(), Some(Kind::Match));
        assert_eq!(of(7, 0).kind(), Some(Kind::SportPractice));
        assert_eq!(of(11, 0).kind(), Some(Kind::ActiveRecovery));
        assert_eq!(of(11, 31).kind(), None, "fast walking is no rest");
        assert_eq!(of(1, 4).kind(), None, "a track session is speed, or not");
    }
}
