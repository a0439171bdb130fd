//! Numbers from records: usuals, weekly means, Drift, and what they say in a sentence.
//!
//! Values in, values out: nothing here reads a clock, a file or a locale. A sentence is a
//! [`Phrase`](freshlegs_texts::Phrase) and its words live in `trends.ftl`
//! and `reading.ftl`.

mod band;
mod decoupling;
pub mod drift;
mod exposure;
mod felt;
mod finding;
mod load;
pub mod look;
mod plateau;
mod rested;
mod usual;
mod weekly;
mod weeks;

pub use band::{Band, band, flat};
pub use decoupling::{Decoupled, decoupled};
pub use exposure::{Exposed, Exposure, WeekExposure, weekly_exposures};
pub use felt::{ENOUGH, Felt, RECENT, Recent, speed};
pub use finding::{finding, finding_of_all};
pub use load::{WeekLoad, Worked, monotony, weekly_loads};
pub use plateau::{Plateau, plateau};
pub use rested::{WeekRest, weekly_rests};
pub use usual::{Usuals, usual, usuals, usuals_of_all};
pub use weekly::{WeekMean, weekly_means};
