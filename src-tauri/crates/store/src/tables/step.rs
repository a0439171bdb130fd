//! The steps that undo and redo walk. They lie in the athlete's file, so a restart forgets none.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Params, named_params};
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Link, Row, stored};
use crate::{Changed, Changes, Op, Reader, StoreFault};

/// How many steps are kept; older ones can no longer be taken back.
pub(crate) const KEPT_STEPS: i64 = 200;

/// One change that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What was done.
    pub op: Op,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// A touched row: its table, its number, and what it held before and after.
pub(crate) type StepRow = (Table, i64, Option<String>, Option<String>);

const NEXT_UNDO: &str = "SELECT * FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1";
const NEXT_REDO: &str = "SELECT * FROM step WHERE undone = 1 ORDER BY id LIMIT 1";

impl Reader<'_> {
    /// The newest steps, newest first, at most so many.
    pub fn history(&self, most: u32) -> Result<Vec<Step>, StoreFault> {
        let sql = "SELECT * FROM step ORDER BY id DESC LIMIT :most";
        self.link.all("step", sql, named_params! {":most": most}, read)
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Result<Option<Step>, StoreFault> {
        self.link.first("step", NEXT_UNDO, [], read)
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Result<Option<Step>, StoreFault> {
        self.link.first("step", NEXT_REDO, [], read)
    }
}

impl Link<'_> {
    /// Writes a new step. What was taken back before can no longer be done again.
    pub(crate) fn note_step(self, op: &Op, at: DateTime<FixedOffset>, rows: &[StepRow]) -> Result<(), StoreFault> {
        self.run("DELETE FROM step WHERE undone = 1", [])?;
        let op = serde_json::to_string(op).map_err(|error| StoreFault::Refused { rule: error.to_string() })?;
        self.run("INSERT INTO step (op, at) VALUES (:op, :at)", named_params! {":op": op, ":at": stored(at)?})?;
        let step = self.connection.last_insert_rowid();
        for (table, id, before, after) in rows {
            self.run(
                include_str!("step/add_row.sql"),
                named_params! {
                    ":step": step, ":of_table": table.name(), ":of_id": id, ":before": before, ":after": after,
                },
            )?;
        }
        self.run(include_str!("step/prune.sql"), named_params! {":kept": KEPT_STEPS}).map(|_| ())
    }

    /// Takes the newest step back.
    pub(crate) fn walk_back(self) -> Result<Option<Changed<Op>>, StoreFault> {
        let sql = "SELECT of_table, of_id, before AS image FROM step_row WHERE step_id = :step";
        self.walk(NEXT_UNDO, sql, "UPDATE step SET undone = 1 WHERE id = :step")
    }

    /// Does the step again that was taken back last.
    pub(crate) fn walk_forward(self) -> Result<Option<Changed<Op>>, StoreFault> {
        let sql = "SELECT of_table, of_id, after AS image FROM step_row WHERE step_id = :step";
        self.walk(NEXT_REDO, sql, "UPDATE step SET undone = 0 WHERE id = :step")
    }

    fn walk(self, next: &str, images: &str, mark: &str) -> Result<Option<Changed<Op>>, StoreFault> {
        let found = self.first("step", next, [], |row| Ok((row.get::<i64>("id")?, row.json("op")?)))?;
        let Some((step, op)) = found else { return Ok(None) };
        // Rows come back in an order in which a rating may stand without its record for a moment.
        self.connection.pragma_update(None, "defer_foreign_keys", true).map_err(|error| self.fault(error))?;
        let rows = self.images_of(images, named_params! {":step": step})?;
        let mut changes = Changes::default();
        for (table, id, _) in &rows {
            table.mark(&mut changes);
            self.erase(*table, *id)?;
        }
        for (table, id, image) in &rows {
            if let Some(image) = image {
                self.put_back(*table, *id, image)?;
            }
        }
        self.run(mark, named_params! {":step": step})?;
        Ok(Some(Changed { output: op, changes }))
    }

    fn images_of(self, sql: &str, step: impl Params) -> Result<Vec<(Table, i64, Option<String>)>, StoreFault> {
        self.all("step_row", sql, step, |row| {
            let name: String = row.get("of_table")?;
            let table = Table::named(&name).ok_or_else(|| row.unreadable("of_table", "no table has this name"))?;
            Ok((table, row.get("of_id")?, row.maybe("image")?))
        })
    }
}

fn read(row: &Row<'_>) -> Result<Step, StoreFault> {
    Ok(Step { op: row.json("op")?, at: row.get("at")?, undone: row.yes("undone")? })
}
