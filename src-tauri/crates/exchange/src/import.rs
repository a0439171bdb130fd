//! Other people's files, one file per format: bytes in, rows out.
//!
//! [`sniff`] says what a file is. A known format has its own reader; any other table is read by a [`Mapping`], which
//! [`propose_mapping`] drafts and the athlete confirms. Nothing here decides: what was found comes back with the
//! number as it was given and the scale it was given on, and what was left out with a sentence each.
//!
//! [`sniff`]: sniff::sniff
//! [`Mapping`]: mapping::Mapping
//! [`propose_mapping`]: propose::propose_mapping

mod amounts;
pub mod cell;
mod clock;
mod columns;
pub mod date_order;
mod decided;
mod draft;
pub mod found;
pub mod golden_cheetah;
mod heads;
pub mod intervals;
pub mod length;
mod limits;
pub mod local;
pub mod mapped;
pub mod mapping;
#[cfg(test)]
mod mapping_tests;
pub mod moment;
pub mod number;
mod ods_size;
pub mod own_table;
pub mod pmdata;
pub mod propose;
mod rejected;
mod scale;
mod separator;
pub mod sheet;
mod sheet_cell;
pub mod sniff;
pub mod sport;
pub mod strava;
mod strava_join;
mod strava_layout;
pub mod strava_zip;
pub mod table;
pub mod text;
#[cfg(test)]
mod told;
pub mod trainingpeaks;
mod xml_tags;
pub mod zipped;
