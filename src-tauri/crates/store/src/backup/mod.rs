//! Copies of the athlete's file: made whole or not at all, looked through before they count, thinned out with age.
//!
//! A backup is a closed SQLite file whose name says when and why it was made, in the athlete's local time:
//! `freshlegs-2026-11-23-184205-routine.db`.

mod keep;
mod make;
mod restore;

use std::fs;
use std::io;
use std::path::PathBuf;

use chrono::NaiveDateTime;
use serde::Serialize;

use crate::opening::system;
use crate::{Place, StoreFault};

pub(crate) use make::contents;

const TIME: &str = "%Y-%m-%d-%H%M%S";

/// One copy of the athlete's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Backup {
    /// The file's name, by which it is restored.
    pub name: String,
    /// When it was made, by the athlete's clock.
    pub at: NaiveDateTime,
    /// Why it was made.
    pub reason: BackupReason,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Why a backup was made. Those of one reason are thinned out together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// Now and then, or because the athlete asked.
    Routine,
    /// Before the schema was brought up to date.
    BeforeMigration,
    /// Before another backup was restored.
    BeforeRestore,
}

/// What a backup holds, for choosing between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Contents {
    /// The schema number.
    pub schema: i64,
    /// Planned weeks.
    pub weeks: i64,
    /// Planned sessions.
    pub sessions: i64,
    /// Records, those in the bin too.
    pub records: i64,
}

impl BackupReason {
    const ALL: [Self; 3] = [Self::Routine, Self::BeforeMigration, Self::BeforeRestore];

    const fn name(self) -> &'static str {
        match self {
            Self::Routine => "routine",
            Self::BeforeMigration => "before-migration",
            Self::BeforeRestore => "before-restore",
        }
    }
}

impl Place {
    /// The backups of this place, newest first. Other files in the folder are left out.
    pub fn list_backups(&self) -> Result<Vec<Backup>, StoreFault> {
        let folder = self.backups();
        let fault = |error: io::Error| system("read", &folder, &error);
        let files = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            files => files.map_err(fault)?,
        };
        let mut found = Vec::new();
        for file in files {
            let file = file.map_err(fault)?;
            if let Some((name, at, reason)) = file.file_name().to_str().and_then(parse) {
                let bytes = file.metadata().map_err(fault)?.len();
                found.push(Backup { name, at, reason, bytes });
            }
        }
        found.sort_by(|a, b| (b.at, &b.name).cmp(&(a.at, &a.name)));
        Ok(found)
    }

    /// The path of a backup that is there.
    fn backup(&self, name: &str) -> Result<PathBuf, StoreFault> {
        let known = self.list_backups()?.into_iter().any(|backup| backup.name == name);
        let missing = StoreFault::Missing { what: "backup", id: name.to_owned() };
        if known { Ok(self.backups().join(name)) } else { Err(missing) }
    }
}

/// The name of the n-th backup of one second.
fn name(at: NaiveDateTime, reason: BackupReason, n: u32) -> String {
    let more = if n > 1 { format!("-{n}") } else { String::new() };
    format!("freshlegs-{}-{}{more}.db", at.format(TIME), reason.name())
}

fn parse(name: &str) -> Option<(String, NaiveDateTime, BackupReason)> {
    let rest = name.strip_prefix("freshlegs-")?.strip_suffix(".db")?;
    let (time, reason) = rest.split_at_checked("2026-11-23-184205".len())?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?;
    let reason = reason.strip_prefix('-')?.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
    let reason = BackupReason::ALL.into_iter().find(|known| known.name() == reason)?;
    Some((name.to_owned(), at, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_s_name_says_when_and_why() {
        let at = NaiveDateTime::parse_from_str("2026-11-23-184205", TIME).unwrap();
        for reason in BackupReason::ALL {
            for n in [1, 2, 11] {
                let written = name(at, reason, n);
                assert_eq!(parse(&written), Some((written.clone(), at, reason)), "what is written can be read");
            }
        }
        assert_eq!(name(at, BackupReason::BeforeRestore, 2), "freshlegs-2026-11-23-184205-before-restore-2.db");
    }

    #[test]
    fn other_files_are_no_backups() {
        for other in ["freshlegs.db", "notes.txt", "freshlegs-2026-11-23-184205-routine.db.part", "freshlegs-2026.db"] {
            assert_eq!(parse(other), None, "{other} was not made by us, or not finished");
        }
    }
}
