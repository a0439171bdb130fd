//! One file per foreign format, in and out. Reads and writes text and bytes, never a file.

pub mod csv_out;
pub mod fit;
pub mod guard;
pub mod ics_out;
pub mod import;
pub mod json;
