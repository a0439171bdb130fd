//! What every chart is drawn with: colours, letters, boxes and the pen.
//!
//! Lengths are pixels of the view box as `f64`. Only [`Pen`] and what is below it know plotters.

mod letters;
mod pen;
mod place;
mod sheet;
mod theme;
mod wrapping;
mod written;

pub(crate) use letters::{Text, Weight, lines, width};
pub(crate) use pen::Pen;
pub(crate) use place::{Place, Room};
pub(crate) use sheet::GRAIN;
pub use theme::Theme;
pub(crate) use theme::{Colour, Palette};
pub(crate) use wrapping::{Frontispiece, wrap};
