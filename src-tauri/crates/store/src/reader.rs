//! Reading: a function that takes a reader promises by its type to change nothing.
//!
//! What can be read stands in the file of its table, in `tables/`.

use crate::link::Link;

/// A look at the athlete's file.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) link: Link<'a>,
}
