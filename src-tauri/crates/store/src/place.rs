//! Where an athlete's file lies.

use std::path::{Path, PathBuf};

/// The identity of the program. It names the folder and is fixed for ever: another name is an empty folder.
pub const IDENTIFIER: &str = "io.github.freshlegs.Freshlegs";

/// A data folder. Everything of ours lies in its `profile/`, since a web view may keep its own things beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    root: PathBuf,
}

impl Place {
    /// A folder chosen by the athlete. It need not exist yet. A relative one is understood from where the program
    /// stands now: it must stay the same place later, and SQLite would take a name like `file:mine` for an address.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        Self { root: std::path::absolute(&root).unwrap_or(root) }
    }

    /// The platform's data folder for this program; nothing where the system names none.
    pub fn usual() -> Option<Self> {
        dirs::data_dir().map(|folder| Self::at(folder.join(IDENTIFIER)))
    }

    /// The data folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder with everything of ours.
    pub fn profile(&self) -> PathBuf {
        self.root.join("profile")
    }

    /// The athlete's file.
    pub fn file(&self) -> PathBuf {
        self.profile().join("freshlegs.db")
    }

    /// The folder with the backups.
    pub fn backups(&self) -> PathBuf {
        self.profile().join("backups")
    }

    /// The folder with the logs.
    pub fn logs(&self) -> PathBuf {
        self.profile().join("logs")
    }

    /// The file whose lock says that a program runs.
    pub fn lock(&self) -> PathBuf {
        self.profile().join("freshlegs.lock")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identity_is_fixed_for_ever() {
        let place = Place::usual().expect("this system names a data folder");
        assert!(place.root().ends_with("io.github.freshlegs.Freshlegs"), "another name is an empty folder: {place:?}");
        assert!(place.file().ends_with("io.github.freshlegs.Freshlegs/profile/freshlegs.db"));
    }

    #[test]
    fn a_relative_folder_stays_where_it_is() {
        let place = Place::at("file:mine");
        assert!(place.root().is_absolute(), "{place:?}");
        assert!(place.root().ends_with("file:mine"));
    }
}
