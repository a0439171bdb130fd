//! Rows as they were: the before- and after-images that undo and redo put back.
//!
//! An image is a JSON object with one entry a column. A real number is written `{"real": "0.1"}`,
//! because JSON readers may round the last digit and an image must come back exactly.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{params, params_from_iter};
use serde_json::{Map, Value as Json, json};

use crate::link::Link;
use crate::{Changes, StoreFault};

/// The tables whose rows are kept for undo. Each has a whole number `id` as its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    PlannedWeek,
    Session,
    Record,
    Rating,
    Setting,
    Event,
    DayFrame,
    Chapter,
    Template,
    Morning,
    RecordTag,
    Origin,
    Mapping,
}

impl Table {
    /// In this order rows may be written without breaking a foreign key.
    pub(crate) const ALL: [Self; 13] = [
        Self::PlannedWeek,
        Self::Session,
        Self::Record,
        Self::Rating,
        Self::Setting,
        Self::Event,
        Self::DayFrame,
        Self::Chapter,
        Self::Template,
        Self::Morning,
        Self::RecordTag,
        Self::Origin,
        Self::Mapping,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::PlannedWeek => "planned_week",
            Self::Session => "session",
            Self::Record => "record",
            Self::Rating => "rating",
            Self::Setting => "setting",
            Self::Event => "event",
            Self::DayFrame => "day_frame",
            Self::Chapter => "chapter",
            Self::Template => "template",
            Self::Morning => "morning",
            Self::RecordTag => "record_tag",
            Self::Origin => "origin",
            Self::Mapping => "mapping",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    /// Notes which kind of thing a touched row is.
    pub(crate) fn mark(self, changes: &mut Changes) {
        match self {
            Self::PlannedWeek | Self::Session | Self::Event | Self::DayFrame | Self::Chapter | Self::Template => {
                changes.plan = true;
            }
            Self::Record | Self::Rating | Self::Morning | Self::RecordTag | Self::Origin => changes.records = true,
            Self::Setting | Self::Mapping => changes.settings = true,
        }
    }
}

impl Link<'_> {
    /// A row as it is now; nothing if there is none.
    pub(crate) fn image(self, table: Table, id: i64) -> Result<Option<String>, StoreFault> {
        let sql = format!("SELECT * FROM {} WHERE id = ?1", table.name());
        let mut statement = self.connection.prepare_cached(&sql).map_err(|error| self.fault(error))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query(params![id]).map_err(|error| self.fault(error))?;
        let Some(row) = rows.next().map_err(|error| self.fault(error))? else { return Ok(None) };
        let mut image = Map::new();
        for (place, column) in columns.into_iter().enumerate() {
            let value = match row.get_ref(place).map_err(|error| self.fault(error))? {
                ValueRef::Null => Json::Null,
                ValueRef::Integer(whole) => json!(whole),
                ValueRef::Real(real) => json!({ "real": real.to_string() }),
                ValueRef::Text(text) => match str::from_utf8(text) {
                    Ok(text) => json!(text),
                    Err(error) => return Err(unreadable(table, id, &column, error)),
                },
                ValueRef::Blob(_) => return Err(unreadable(table, id, &column, "it holds bytes")),
            };
            image.insert(column, value);
        }
        Ok(Some(Json::Object(image).to_string()))
    }

    /// Takes a row out, whatever it holds.
    pub(crate) fn erase(self, table: Table, id: i64) -> Result<(), StoreFault> {
        self.run(&format!("DELETE FROM {} WHERE id = ?1", table.name()), params![id]).map(|_| ())
    }

    /// Puts a row back exactly as its image has it. Only columns that the table has are named in the statement,
    /// so a strange image cannot smuggle SQL in.
    pub(crate) fn put_back(self, table: Table, id: i64, image: &str) -> Result<(), StoreFault> {
        let image: Map<String, Json> =
            serde_json::from_str(image).map_err(|error| unreadable(table, id, "image", error))?;
        let columns = self.columns(table)?;
        let mut named = Vec::new();
        let mut values = Vec::new();
        for (column, value) in &image {
            if !columns.contains(column) {
                return Err(unreadable(table, id, column, "this schema has no such column"));
            }
            values.push(value_of(value).ok_or_else(|| unreadable(table, id, column, "not a value of a table"))?);
            named.push(column.as_str());
        }
        let places = vec!["?"; named.len()].join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.name(), named.join(", "));
        self.run(&sql, params_from_iter(values)).map(|_| ())
    }

    fn columns(self, table: Table) -> Result<Vec<String>, StoreFault> {
        let sql = format!("SELECT * FROM {} WHERE id = ?1", table.name());
        let statement = self.connection.prepare_cached(&sql).map_err(|error| self.fault(error))?;
        Ok(statement.column_names().map(str::to_owned).collect())
    }
}

fn value_of(json: &Json) -> Option<Value> {
    match json {
        Json::Null => Some(Value::Null),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Object(real) => real.get("real")?.as_str()?.parse().ok().map(Value::Real),
        Json::Bool(_) | Json::Array(_) => None,
    }
}

fn unreadable(table: Table, id: i64, column: &str, why: impl ToString) -> StoreFault {
    StoreFault::Row { table: table.name(), id: id.to_string(), column: column.to_owned(), why: why.to_string() }
}
