//! Writes a file whole or not at all: beside its place first, then in its place at one stroke.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use freshlegs_texts::Phrase;

use crate::{Desk, Refusal};

impl Desk {
    /// Writes a file in the place of one that may be there; an interrupted write leaves the old one whole.
    pub fn write_file(&self, path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
        write_whole(path, bytes).map_err(|fault| {
            let said = Phrase::new("actions-file-not-written").with("file", path.display().to_string());
            Refusal::fault(self.say(&said.with("why", fault.to_string())))
        })
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    // A name of our own beside the file: a rename never crosses a disk then.
    let beside = path.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let placed = written.and_then(|()| fs::rename(&beside, path));
    if placed.is_err() {
        // What is half written helps nobody; the first fault is the one worth telling.
        let _ = fs::remove_file(&beside);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("week.pdf");
        write_whole(&path, b"old").unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written is left behind");
    }

    #[test]
    fn what_cannot_be_written_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("taken");
        fs::create_dir(&path).unwrap();
        assert!(write_whole(&path, b"new").is_err());
        assert!(write_whole(&folder.path().join("no").join("such"), b"new").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
