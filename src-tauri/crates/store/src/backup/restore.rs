//! Going back to a backup, without ever being without a file.

use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::make::{look_through, sync_file, sync_folder};
use super::{Backup, BackupReason};
use crate::link::fault;
use crate::opening::{self, beside, system};
use crate::{Moment, Place, Store, StoreFault, migration};

impl Store {
    /// Makes the file what a backup holds, its steps of undo too. The file as it is now becomes a backup first,
    /// which is what this returns. If the restored file cannot be opened, the one from before is put back.
    pub fn restore(&mut self, name: &str, moment: &Moment) -> Result<Backup, StoreFault> {
        let place = self.place.clone().ok_or(StoreFault::NoPlace)?;
        let wanted = place.backup(name)?;
        look_through(&wanted, "PRAGMA integrity_check(1)")?;
        let before = self.back_up(BackupReason::BeforeRestore, moment)?;
        let part = stage(&place, &wanted)?;
        self.let_go()?;
        let opened = swap_in(&place, &part).and_then(|()| opening::open(&place, moment, migration::MIGRATIONS));
        match opened {
            Ok(store) => {
                *self = store;
                Ok(before)
            }
            Err(first_fault) => {
                let part = stage(&place, &place.backups().join(&before.name))?;
                swap_in(&place, &part)?;
                *self = Self::open(&place, moment)?;
                Err(first_fault)
            }
        }
    }

    /// Opens a backup in the place of a file that cannot be opened. That file is set aside in the backups' folder,
    /// named `damaged-…`, for whoever can still read it. Take the [`crate::Lock`] first.
    pub fn open_backup(place: &Place, name: &str, moment: &Moment) -> Result<Self, StoreFault> {
        let wanted = place.backup(name)?;
        look_through(&wanted, "PRAGMA integrity_check(1)")?;
        let part = stage(place, &wanted)?;
        let aside = place.backups().join(format!("damaged-{}.db", moment.at.format("%Y-%m-%d-%H%M%S")));
        for ending in ["", "-wal"] {
            match fs::rename(beside(&place.file(), ending), beside(&aside, ending)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(system("rename", &aside, &error)),
                _ => {}
            }
        }
        swap_in(place, &part)?;
        Self::open(place, moment)
    }

    /// Closes the file. Until it is opened again every read and write is a fault, so nothing can go astray.
    fn let_go(&mut self) -> Result<(), StoreFault> {
        let nowhere = Connection::open_in_memory().map_err(|error| fault(&self.file, &error))?;
        mem::replace(&mut self.connection, nowhere).close().map_err(|(connection, error)| {
            self.connection = connection;
            fault(&self.file, &error)
        })
    }
}

/// Copies a backup beside the athlete's file, where a rename can put it in place.
fn stage(place: &Place, backup: &Path) -> Result<PathBuf, StoreFault> {
    let part = place.profile().join("freshlegs.db.part");
    fs::copy(backup, &part).map_err(|error| system("write", &part, &error))?;
    sync_file(&part)?;
    Ok(part)
}

/// Puts a staged file in place. The log of the old one goes first: what is in it is in the backup made before.
fn swap_in(place: &Place, part: &Path) -> Result<(), StoreFault> {
    let file = place.file();
    for ending in ["-wal", "-shm"] {
        let log = beside(&file, ending);
        match fs::remove_file(&log) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(system("remove", &log, &error)),
            _ => {}
        }
    }
    fs::rename(part, &file).map_err(|error| system("rename", part, &error))?;
    sync_folder(&place.profile())
}
