//! How the athlete reads tables of their own, by name.

use rusqlite::named_params;
use serde_json::Value;

use crate::images::Table;
use crate::link::stored;
use crate::{Reader, StoreFault, Writer};

/// A saved way to read tables of one sort. What stands in it is known to whoever reads tables.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedMapping {
    /// The athlete's name for it.
    pub name: String,
    /// Which column is what.
    pub body: Value,
}

impl Reader<'_> {
    /// All mappings, by name.
    pub fn mappings(&self) -> Result<Vec<SavedMapping>, StoreFault> {
        self.link.all("mapping", "SELECT * FROM mapping ORDER BY name", [], |row| {
            Ok(SavedMapping { name: row.get("name")?, body: row.json("body")? })
        })
    }
}

/// Writes mappings.
pub struct Mappings<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Mappings.
    pub fn mappings(&mut self) -> Mappings<'_, 'a> {
        Mappings(self)
    }
}

impl Mappings<'_, '_> {
    /// Keeps a mapping, in the place of the one that had its name.
    pub fn put(&mut self, mapping: &SavedMapping) -> Result<(), StoreFault> {
        let SavedMapping { name, body } = mapping;
        let values = named_params! {":name": name, ":body": stored(body)?};
        let sql = "SELECT id FROM mapping WHERE name = :name";
        let known = self.0.link.first("mapping", sql, named_params! {":name": name}, |row| row.get::<i64>("id"))?;
        match known {
            Some(id) => {
                self.0.touch(Table::Mapping, id)?;
                self.0.run("UPDATE mapping SET body = :body WHERE name = :name", values).map(|_| ())
            }
            None => {
                let sql = "INSERT INTO mapping (name, body) VALUES (:name, :body)";
                self.0.make(Table::Mapping, sql, values).map(|_| ())
            }
        }
    }
}
