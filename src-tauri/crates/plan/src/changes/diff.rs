//! What is different between two weeks, card by card, and the plain sentence for each difference.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::phrases::{doer, many, whose};
use crate::setting::weekday_of;
use crate::{Held, Standing, asks};

/// A card that stands elsewhere, is gone or is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// A kind of card changes its day.
    Moves { kind: Kind, from: i8, to: i8 },
    /// There is one fewer of a kind.
    Leaves { kind: Kind, day: i8 },
    /// There is one more of a kind.
    Comes { kind: Kind, day: i8 },
}

/// The differences that the builder made, in the order of kinds and days; what the athlete put on a day is none.
pub(super) fn changes(now: &[Option<Kind>; 7], week: &[Standing; 7]) -> Vec<Change> {
    let mut changes = Vec::new();
    for kind in Kind::ALL {
        let days = || (0_i8..).zip(now.iter().zip(week));
        let left = days().filter(|(_, (was, is))| **was == Some(kind) && is.kind != kind).map(|(day, _)| day);
        let new = days().filter(|(_, (was, is))| **was != Some(kind) && is.kind == kind);
        let new = new.map(|(day, (_, is))| (day, is.held == Held::Placed));
        let (mut left, mut new) = (left.peekable(), new.peekable());
        while left.peek().is_some() || new.peek().is_some() {
            match (left.next(), new.next()) {
                (Some(from), Some((to, true))) => changes.push(Change::Moves { kind, from, to }),
                (Some(day), None) => changes.push(Change::Leaves { kind, day }),
                (None, Some((day, true))) => changes.push(Change::Comes { kind, day }),
                // The athlete's own doing.
                (_, Some((_, false)) | None) => {}
            }
        }
    }
    changes
}

impl Change {
    pub(super) fn kind(&self) -> Kind {
        match *self {
            Self::Moves { kind, .. } | Self::Leaves { kind, .. } | Self::Comes { kind, .. } => kind,
        }
    }

    pub(super) fn speed(&self) -> bool {
        asks(self.kind()).speed
    }

    /// The day that the card had before.
    pub(super) fn from(&self) -> Option<i8> {
        match *self {
            Self::Moves { from, .. } => Some(from),
            Self::Leaves { day, .. } => Some(day),
            Self::Comes { .. } => None,
        }
    }

    /// The day that it has in the proposed week.
    pub(super) fn to(&self) -> Option<i8> {
        match *self {
            Self::Moves { to, .. } => Some(to),
            Self::Comes { day, .. } => Some(day),
            Self::Leaves { .. } => None,
        }
    }

    pub(super) fn leaves(&self) -> bool {
        matches!(self, Self::Leaves { .. })
    }

    pub(super) fn comes(&self) -> bool {
        matches!(self, Self::Comes { .. })
    }

    /// What it changes, after its reason: "So Thursday’s max velocity steps aside."
    pub(super) fn words(&self, first: Weekday) -> Phrase {
        let phrase = match *self {
            Self::Moves { kind: Kind::Rest, to: day, .. } | Self::Comes { kind: Kind::Rest, day } => {
                return Phrase::new("plan-change-rests").with("day", weekday_of(first, day));
            }
            Self::Moves { kind, to, .. } => {
                Phrase::new("plan-change-moves").with("kind", doer(kind)).with("to", weekday_of(first, to))
            }
            Self::Leaves { kind, day } => Phrase::new("plan-change-leaves").with("card", whose(first, day, kind)),
            Self::Comes { kind, day } => {
                Phrase::new("plan-change-comes").with("kind", doer(kind)).with("day", weekday_of(first, day))
            }
        };
        phrase.with("many", many(self.kind()))
    }
}
