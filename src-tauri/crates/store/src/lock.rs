//! One program at a time.

use std::fs::{File, TryLockError};

use crate::opening::{make_folder, system};
use crate::{Place, StoreFault};

/// Held for as long as a program uses a place. The system frees it when the program ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, making the folder where it is missing; refuses while another program has it.
    pub fn take(place: &Place) -> Result<Self, StoreFault> {
        make_folder(&place.profile())?;
        let path = place.lock();
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| system("open", &path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreFault::InUse { place: place.root().to_path_buf() }),
            Err(TryLockError::Error(error)) => Err(system("lock", &path, &error)),
        }
    }
}
