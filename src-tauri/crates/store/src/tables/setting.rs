//! Settings: a name and a JSON value. What they mean is the actions' business.

use std::collections::BTreeMap;

use rusqlite::named_params;
use serde_json::Value;

use crate::images::Table;
use crate::{Reader, StoreFault, Writer};

impl Reader<'_> {
    /// One setting.
    pub fn setting(&self, name: &str) -> Result<Option<Value>, StoreFault> {
        let sql = "SELECT id, value FROM setting WHERE name = :name";
        self.link.first("setting", sql, named_params! {":name": name}, |row| row.json("value"))
    }

    /// All settings by name.
    pub fn settings(&self) -> Result<BTreeMap<String, Value>, StoreFault> {
        let read = self.link.all("setting", "SELECT id, name, value FROM setting", [], |row| {
            Ok((row.get("name")?, row.json("value")?))
        })?;
        Ok(read.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Writes a setting. Its name has 1 to 100 characters.
    pub fn set(&mut self, name: &str, value: &Value) -> Result<(), StoreFault> {
        let values = named_params! {":name": name, ":value": value.to_string()};
        if let Some(id) = self.setting_number(name)? {
            self.touch(Table::Setting, id)?;
            return self.run("UPDATE setting SET value = :value WHERE name = :name", values).map(|_| ());
        }
        self.make(Table::Setting, "INSERT INTO setting (name, value) VALUES (:name, :value)", values).map(|_| ())
    }

    /// Takes a setting out; nothing happens if there is none.
    pub fn unset(&mut self, name: &str) -> Result<(), StoreFault> {
        match self.setting_number(name)? {
            Some(id) => self.erase(Table::Setting, id),
            None => Ok(()),
        }
    }

    fn setting_number(&self, name: &str) -> Result<Option<i64>, StoreFault> {
        let sql = "SELECT id FROM setting WHERE name = :name";
        self.link.first("setting", sql, named_params! {":name": name}, |row| row.get("id"))
    }
}
