//! The tags of records. A row for each, so that undo keeps exactly those that changed.

use freshlegs_record::Tag;
use rusqlite::named_params;

use crate::images::Table;
use crate::link::stored;
use crate::{RecordId, StoreFault, Writer};

impl Writer<'_> {
    /// Makes a record's tags these.
    pub(crate) fn set_tags(&mut self, record: RecordId, tags: &[Tag]) -> Result<(), StoreFault> {
        for tag in Tag::ALL {
            self.tag(record, tag, tags.contains(&tag))?;
        }
        Ok(())
    }

    /// Puts a tag on a record or takes it off; nothing happens where it stands so already.
    pub(crate) fn tag(&mut self, record: RecordId, tag: Tag, on: bool) -> Result<(), StoreFault> {
        let values = named_params! {":record": record.get(), ":tag": stored(tag)?};
        let sql = "SELECT id FROM record_tag WHERE record_id = :record AND tag = :tag";
        match (self.link.first("record_tag", sql, values, |row| row.get::<i64>("id"))?, on) {
            (None, true) => {
                let sql = "INSERT INTO record_tag (record_id, tag) VALUES (:record, :tag)";
                self.make(Table::RecordTag, sql, values).map(|_| ())
            }
            (Some(id), false) => self.erase(Table::RecordTag, id),
            (None, false) | (Some(_), true) => Ok(()),
        }
    }
}
