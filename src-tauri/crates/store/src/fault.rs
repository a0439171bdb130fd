//! What can go wrong with the athlete's file, in sentences that say what, where and what to do.

use std::path::PathBuf;

/// Why the store could not do what it was asked. A caller that can act looks at the variant.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// Another program has the file open.
    #[error("Freshlegs is already running with {}; close it there first", place.display())]
    InUse {
        /// The folder that is in use.
        place: PathBuf,
    },
    /// The folder or the file cannot be written.
    #[error("Freshlegs cannot write to {}; choose another folder or allow writing there", place.display())]
    ReadOnly {
        /// The file or folder.
        place: PathBuf,
    },
    /// No room is left.
    #[error("the disk that holds {} is full; nothing of this was saved and nothing earlier is lost; make room and try again", place.display())]
    Full {
        /// The file or folder.
        place: PathBuf,
    },
    /// A newer Freshlegs made the file.
    #[error("{} was made by a newer Freshlegs (schema {found}, this one reads up to {known}); install the newer one to open it", file.display())]
    Newer {
        /// The file.
        file: PathBuf,
        /// Its schema number.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// The file belongs to something else.
    #[error("{} is not a Freshlegs file; it was left untouched; move it away or choose another folder", file.display())]
    NotOurs {
        /// The file.
        file: PathBuf,
    },
    /// The file is broken.
    #[error("{} is damaged ({what}); restore a backup from the folder “backups” beside it", file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What was found.
        what: String,
    },
    /// A row holds something that cannot be.
    #[error(
        "{table} {id}: its {column} cannot be read ({why}); restore a backup from before, or tell the authors this sentence"
    )]
    Row {
        /// The table.
        table: &'static str,
        /// The row's number or name.
        id: String,
        /// The column.
        column: String,
        /// The refusal of the value.
        why: String,
    },
    /// Something that was named is not there.
    #[error("there is no {what} {id}")]
    Missing {
        /// `session`, `record`, `backup` …
        what: &'static str,
        /// Its number or name.
        id: String,
    },
    /// A rule of the tables refused a row.
    #[error("the file refused this: {rule}")]
    Refused {
        /// SQLite's own sentence.
        rule: String,
    },
    /// The file lies in memory only and has no folder.
    #[error("this file lies in memory only, so it has no backups")]
    NoPlace,
    /// The system refused something else.
    #[error("could not {doing} {}: {why}", place.display())]
    System {
        /// `open`, `create`, `rename` …
        doing: &'static str,
        /// The file or folder.
        place: PathBuf,
        /// The system's own sentence.
        why: String,
    },
}
