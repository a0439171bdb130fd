//! Numbers to pictures: SVG with a hit list, a finding and a table; PNG for the terminal.
//!
//! A chart is one function from records to a [`Chart`]. The only user of plotters.

mod chart;
mod decoupling;
mod drawing;
mod exposure;
pub mod fonts;
mod load;
mod map;
mod names;
mod noted;
mod past;
mod picture;
mod rated;
mod rating;
mod rest;
mod shape;
mod template;
#[cfg(test)]
mod tests;
mod time;
mod which;

pub use chart::{Chart, Hit, Table};
pub use decoupling::decoupling;
pub use drawing::Theme;
pub use exposure::exposure;
pub use load::load;
pub use map::{Dot, MapOptions, effort_quality};
pub use past::{Kinds, Look, Note, Past, Session};
pub use picture::{PictureFault, png};
pub use rated::{keenness, over_time};
pub use rest::rest;
pub use shape::{Shape, shape};
pub use which::ChartName;
