//! One program at a time.

use std::fs::File;

use crate::{Place, StoreFault};

/// Held for as long as a program uses a place. The system frees it when the program ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, making the folder where it is missing; refuses while another program has it.
    pub fn take(_place: &Place) -> Result<Self, StoreFault> {
        unimplemented!()
    }
}
