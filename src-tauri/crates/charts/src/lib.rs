//! Numbers to pictures: SVG with a hit list, a finding and a table; PNG for the terminal.
//!
//! A chart is one function from records to a [`Chart`]. The only user of plotters.

mod chart;
mod drawing;
pub mod fonts;
mod map;
mod picture;
mod shape;

pub use chart::{Chart, Hit, Table};
pub use drawing::Theme;
pub use map::{Dot, MapOptions, effort_quality};
pub use picture::{PictureFault, png};
pub use shape::{Shape, shape};
