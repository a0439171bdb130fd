//! Other people's files, one file per format.

pub mod found;
mod rejected;
mod scale;
