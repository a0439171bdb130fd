//! Days, weeks, minutes, metres and ratings: values that cannot be wrong.
//!
//! Each is checked once, at the door (`try_from`, also while being read from JSON), and then
//! cannot be out of range. Nothing here reads a clock: "today" is always an argument.

mod amount;
mod day;
mod kind;
mod rating;
mod refusal;
mod week;

pub use amount::{Metres, Minutes};
pub use day::{Day, NotADay, Today, Weekday};
pub use kind::{Family, Kind, NotAKind};
pub use rating::{Effort, Enjoyment, Keenness, Pain, Quality, Scale, Sleep, Soreness, Tiredness, Towards};
pub use refusal::OutOfRange;
pub use week::{Week, WeekStart};
