//! Minutes and metres that a session can have, whatever the file says.

use super::limits::{METRES, MINUTES};

/// Whole-session minutes from seconds, falling back on the moving time where the watch was never stopped.
///
/// Effort is multiplied with the whole session's minutes, rests too. But real files say 27 days, because somebody
/// forgot to press stop; then the moving time is nearer to the truth, and that it was taken is told.
pub fn whole_or_moving(whole: Option<f64>, moving: Option<f64>) -> Taken {
    let minutes = |seconds: Option<f64>| seconds.filter(|s| *s > 0.0).map(|s| s / 60.0);
    match (minutes(whole), minutes(moving).filter(|minutes| *minutes <= MINUTES)) {
        (Some(whole), _) if whole <= MINUTES => Taken::Whole(whole),
        (Some(_), Some(moving)) => Taken::MovingInstead(moving),
        (Some(_), None) => Taken::NoneInstead,
        (None, Some(moving)) => Taken::Whole(moving),
        (None, None) => Taken::None,
    }
}

/// Which minutes were taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Taken {
    /// The whole session.
    Whole(f64),
    /// The whole was longer than a day.
    MovingInstead(f64),
    /// The whole was longer than a day, and there was nothing else.
    NoneInstead,
    /// The file has none.
    None,
}

impl Taken {
    /// The minutes, if any.
    pub fn minutes(self) -> Option<f64> {
        match self {
            Self::Whole(minutes) | Self::MovingInstead(minutes) => Some(minutes),
            Self::NoneInstead | Self::None => None,
        }
    }

    /// What was done instead of taking the whole, for a sentence.
    pub fn instead(self) -> Option<&'static str> {
        match self {
            Self::MovingInstead(_) => Some("the moving time was taken"),
            Self::NoneInstead => Some("no length was taken"),
            Self::Whole(_) | Self::None => None,
        }
    }
}

/// A distance that somebody can cover; nought is none.
pub fn metres(given: Option<f64>) -> Option<f64> {
    given.filter(|metres| *metres > 0.0 && *metres <= METRES)
}
