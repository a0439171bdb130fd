//! Writing, inside one change.
//!
//! Every write of a row first says [`Writer::touch`], which keeps the row as it was. What can be written
//! stands in the file of its table, in `tables/`.

use std::collections::BTreeMap;

use rusqlite::Params;

use crate::images::Table;
use crate::link::Link;
use crate::{Changes, Moment, Op, Reader, StoreFault};

/// Lent by [`crate::Store::change`]. Reads see what was written so far.
pub struct Writer<'a> {
    pub(crate) link: Link<'a>,
    pub(crate) moment: Moment,
    /// Rows written so far, as they were before the change.
    before: BTreeMap<(Table, i64), Option<String>>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(link: Link<'a>, moment: Moment) -> Self {
        Self { link, moment, before: BTreeMap::new() }
    }

    /// Reads inside the change.
    pub fn read(&self) -> Reader<'_> {
        Reader { link: self.link }
    }

    /// When the change is made.
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// Keeps a row as it is before it is written for the first time in this change.
    pub(crate) fn touch(&mut self, table: Table, id: i64) -> Result<(), StoreFault> {
        if !self.before.contains_key(&(table, id)) {
            let image = self.link.image(table, id)?;
            self.before.insert((table, id), image);
        }
        Ok(())
    }

    /// Runs a statement that writes rows touched before.
    pub(crate) fn run(&mut self, sql: &str, values: impl Params) -> Result<usize, StoreFault> {
        self.still_one_change()?;
        self.link.run(sql, values)
    }

    /// Runs a statement that makes a row, and answers with its number.
    pub(crate) fn make(&mut self, table: Table, sql: &str, values: impl Params) -> Result<i64, StoreFault> {
        self.still_one_change()?;
        self.link.run(sql, values)?;
        let id = self.link.connection.last_insert_rowid();
        self.before.entry((table, id)).or_insert(None);
        Ok(id)
    }

    /// Takes one row out.
    pub(crate) fn erase(&mut self, table: Table, id: i64) -> Result<(), StoreFault> {
        self.still_one_change()?;
        self.touch(table, id)?;
        self.link.erase(table, id)
    }

    /// Writes the step of undo and says what is different. Rows that came out as they were are left out.
    pub(crate) fn finish(self, op: &Op) -> Result<Changes, StoreFault> {
        self.still_one_change()?;
        let mut changes = Changes::default();
        let mut rows = Vec::new();
        for ((table, id), before) in self.before {
            let after = self.link.image(table, id)?;
            if before != after {
                table.mark(&mut changes);
                rows.push((table, id, before, after));
            }
        }
        if !rows.is_empty() {
            self.link.note_step(op, self.moment.at, &rows)?;
        }
        Ok(changes)
    }

    /// A full disk makes SQLite take the whole transaction back at once. What a closure that overlooked the
    /// error writes after that must not stand alone.
    fn still_one_change(&self) -> Result<(), StoreFault> {
        if self.link.connection.is_autocommit() {
            return Err(StoreFault::Refused { rule: "an earlier fault has already taken this change back".to_owned() });
        }
        Ok(())
    }
}
