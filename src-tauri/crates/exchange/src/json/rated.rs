//! A rating with its scale beside it.

use freshlegs_calendar::{
    Effort, Enjoyment, Keenness, OutOfRange, Pain, Quality, Scale, Sleep, Soreness, Tiredness, Towards,
};
use serde::{Deserialize, Serialize};

/// A rating that knows its scale.
pub trait OnScale: Copy + TryFrom<i64, Error = OutOfRange> + Into<i8> {
    /// The scale that the number stands on.
    const SCALE: Scale;
}

macro_rules! on_scale {
    ($($rating:ty),*) => { $(impl OnScale for $rating {
        const SCALE: Scale = <$rating>::SCALE;
    })* };
}
on_scale!(Keenness, Effort, Quality, Enjoyment, Pain, Sleep, Soreness, Tiredness);

/// A rating as the document has it: the number, the scale's name, its ends, and what a higher number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
#[serde(bound = "T: OnScale")]
pub struct Rated<T: OnScale>(pub T);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    value: i64,
    scale: String,
    least: i8,
    most: i8,
    higher_is: Towards,
}

impl<T: OnScale> From<Rated<T>> for Written {
    fn from(Rated(rating): Rated<T>) -> Self {
        let Scale { name, least, most, towards } = T::SCALE;
        let value: i8 = rating.into();
        Self { value: value.into(), scale: name.to_owned(), least, most, higher_is: towards }
    }
}

impl<T: OnScale> TryFrom<Written> for Rated<T> {
    type Error = String;
    fn try_from(written: Written) -> Result<Self, String> {
        let Scale { name, least, most, towards } = T::SCALE;
        let own = (name, least, most, towards);
        if (written.scale.as_str(), written.least, written.most, written.higher_is) != own {
            return Err(format!("a rating of our export stands on a scale of its own: {name} from {least} to {most}"));
        }
        T::try_from(written.value).map(Self).map_err(|refusal| refusal.to_string())
    }
}
