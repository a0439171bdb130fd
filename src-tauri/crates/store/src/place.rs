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
    /// A folder chosen by the athlete. It need not exist yet.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
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
