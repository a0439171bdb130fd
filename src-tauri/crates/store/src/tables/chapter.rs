//! The chapters of the athlete's life: from the first day of a week on, a mode holds.

use freshlegs_calendar::Day;
use freshlegs_plan::Chapter;
use rusqlite::named_params;

use crate::images::Table;
use crate::link::stored;
use crate::{Reader, StoreFault, Writer};

impl Reader<'_> {
    /// All chapters, the first one first.
    pub fn chapters(&self) -> Result<Vec<Chapter>, StoreFault> {
        self.link.all("chapter", "SELECT id, body FROM chapter ORDER BY first_day", [], |row| row.json("body"))
    }

    fn chapter_number(&self, from: Day) -> Result<Option<i64>, StoreFault> {
        let sql = "SELECT id FROM chapter WHERE first_day = :from";
        self.link.first("chapter", sql, named_params! {":from": stored(from)?}, |row| row.get("id"))
    }
}

/// Writes chapters.
pub struct Chapters<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Chapters.
    pub fn chapters(&mut self) -> Chapters<'_, 'a> {
        Chapters(self)
    }
}

impl Chapters<'_, '_> {
    /// Puts a chapter in, in the place of one that begins on the same day. Later ones that were to come give way:
    /// whoever turns a page has not read on.
    pub fn begin(&mut self, chapter: &Chapter, sample: bool) -> Result<(), StoreFault> {
        let later = "SELECT id FROM chapter WHERE first_day > :from";
        let from = stored(chapter.from)?;
        let ids = self.0.link.all("chapter", later, named_params! {":from": from}, |row| row.get::<i64>("id"))?;
        for id in ids {
            self.0.erase(Table::Chapter, id)?;
        }
        let values = named_params! {":from": from, ":body": stored(chapter)?, ":sample": sample};
        if let Some(id) = self.0.read().chapter_number(chapter.from)? {
            self.0.touch(Table::Chapter, id)?;
            let sql = "UPDATE chapter SET body = :body, sample = :sample WHERE first_day = :from";
            return self.0.run(sql, values).map(|_| ());
        }
        let sql = "INSERT INTO chapter (first_day, body, sample) VALUES (:from, :body, :sample)";
        self.0.make(Table::Chapter, sql, values).map(|_| ())
    }
}
