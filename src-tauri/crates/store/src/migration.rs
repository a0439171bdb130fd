//! Schemas only move forward, and a file takes all the steps it lacks or none.

use rusqlite::{Transaction, TransactionBehavior};

use crate::StoreFault;
use crate::link::Link;
use crate::opening::APPLICATION_ID;

/// One step of the schema. Never edited once released.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    /// The schema number it leads to; one more than the one before.
    pub(crate) number: i64,
    pub(crate) sql: &'static str,
}

/// All steps in order.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, sql: include_str!("../migrations/0001_plan_record_undo.sql") },
    Migration { number: 2, sql: include_str!("../migrations/0002_frame_life_content.sql") },
    Migration { number: 3, sql: include_str!("../migrations/0003_import.sql") },
];

/// The newest schema these steps lead to.
pub(crate) fn newest(migrations: &[Migration]) -> i64 {
    migrations.last().map_or(0, |last| last.number)
}

/// Takes a file from the schema it has to the newest one, in one transaction.
pub(crate) fn bring_up(link: Link<'_>, found: i64, migrations: &[Migration]) -> Result<(), StoreFault> {
    let fault = |error| link.fault(error);
    if found == newest(migrations) {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(link.connection, TransactionBehavior::Exclusive).map_err(fault)?;
    // A step that makes a table anew may leave its rows without their parents for a moment.
    transaction.pragma_update(None, "defer_foreign_keys", true).map_err(fault)?;
    for migration in migrations.iter().filter(|migration| migration.number > found) {
        transaction.execute_batch(migration.sql).map_err(fault)?;
        transaction.pragma_update(None, "user_version", migration.number).map_err(fault)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(fault)?;
    let broken = link.number("SELECT count(*) FROM pragma_foreign_key_check")?;
    if broken > 0 {
        let what = format!("{broken} rows lost what they belong to while the file was brought up to date");
        return Err(StoreFault::Damaged { file: link.file.to_path_buf(), what });
    }
    transaction.commit().map_err(fault)
}
