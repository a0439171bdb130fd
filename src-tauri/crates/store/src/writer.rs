//! Writing, inside one change.
//!
//! What can be written stands in the file of its table, in `tables/`.

use std::marker::PhantomData;

use crate::Reader;

/// Lent by [`crate::Store::change`]. Reads see what was written so far.
pub struct Writer<'a> {
    link: PhantomData<&'a ()>,
}

impl Writer<'_> {
    /// Reads inside the change.
    pub fn read(&self) -> Reader<'_> {
        unimplemented!()
    }
}
