//! Looks through the athlete's file and its backups, and says what was found.

use freshlegs_store::{Backup, Contents};
use serde::Serialize;

use crate::{Desk, Refusal};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Examined {
    /// The athlete's file; empty for one in memory.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds. A damaged file never gets here: it is refused in a sentence.
    pub contents: Contents,
    /// How many forms are open.
    pub drafts: usize,
    /// How many records lie in the bin.
    pub bin: usize,
    /// The backups, newest first.
    pub backups: Vec<Backup>,
}

impl Desk {
    /// Looks through every page and row of the file.
    pub fn doctor(&self) -> Result<Examined, Refusal> {
        let contents = self.store().examine()?;
        let file = self.place().map(|place| place.file());
        let bytes = file.as_ref().and_then(|file| std::fs::metadata(file).ok()).map_or(0, |file| file.len());
        let backups = self.place().map(|place| place.list_backups()).transpose()?;
        Ok(Examined {
            file: file.map(|file| file.display().to_string()).unwrap_or_default(),
            bytes,
            contents,
            drafts: self.read().drafts()?.len(),
            bin: self.read().bin()?.len(),
            backups: backups.unwrap_or_default(),
        })
    }
}
