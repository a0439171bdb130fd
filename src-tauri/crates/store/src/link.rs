//! The one way to the tables: statements go out, rows come back by column name, and SQLite's faults become ours.
//!
//! Values cross in the form that they have in JSON, so what an export says is what the table says.

use std::path::Path;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, Params};
use serde::de::value::{Error as Refusal, F64Deserializer, I64Deserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

use crate::StoreFault;

/// A connection and the file it belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Link<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) file: &'a Path,
}

/// A row with the table it comes from, so that a fault can name it.
pub(crate) struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    table: &'static str,
    /// Asked of SQLite once a query: asking at every value costs more than reading it.
    columns: &'r [String],
}

impl<'a> Link<'a> {
    pub(crate) fn new(connection: &'a Connection, file: &'a Path) -> Self {
        Self { connection, file }
    }

    /// All rows of a query, read one by one.
    pub(crate) fn all<T>(
        self,
        table: &'static str,
        sql: &str,
        values: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        let mut found = Vec::new();
        self.each(table, sql, values, |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// The first row of a query, if any.
    pub(crate) fn first<T>(
        self,
        table: &'static str,
        sql: &str,
        values: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Option<T>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.fault(error))?;
        let columns = names(&statement);
        let mut rows = statement.query(values).map_err(|error| self.fault(error))?;
        match rows.next().map_err(|error| self.fault(error))? {
            Some(row) => read(&Row { row, table, columns: &columns }).map(Some),
            None => Ok(None),
        }
    }

    /// Goes through the rows of a query without keeping them.
    pub(crate) fn each(
        self,
        table: &'static str,
        sql: &str,
        values: impl Params,
        mut visit: impl FnMut(&Row<'_>) -> Result<(), StoreFault>,
    ) -> Result<(), StoreFault> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.fault(error))?;
        let columns = names(&statement);
        let mut rows = statement.query(values).map_err(|error| self.fault(error))?;
        while let Some(row) = rows.next().map_err(|error| self.fault(error))? {
            visit(&Row { row, table, columns: &columns })?;
        }
        Ok(())
    }

    /// Runs a statement and says how many rows it changed.
    pub(crate) fn run(self, sql: &str, values: impl Params) -> Result<usize, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.fault(error))?;
        statement.execute(values).map_err(|error| self.fault(error))
    }

    /// One whole number that a query or pragma answers with.
    pub(crate) fn number(self, sql: &str) -> Result<i64, StoreFault> {
        self.connection.query_row(sql, [], |row| row.get(0)).map_err(|error| self.fault(error))
    }

    /// What an error of SQLite means for the athlete's file.
    pub(crate) fn fault(self, error: rusqlite::Error) -> StoreFault {
        fault(self.file, &error)
    }
}

fn names(statement: &rusqlite::Statement<'_>) -> Vec<String> {
    statement.column_names().map(str::to_owned).collect()
}

/// What an error of SQLite means for a file.
pub(crate) fn fault(file: &Path, error: &rusqlite::Error) -> StoreFault {
    let file = file.to_path_buf();
    let why = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreFault::InUse { place: file },
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            StoreFault::ReadOnly { place: file }
        }
        Some(ErrorCode::DiskFull) => StoreFault::Full { place: file },
        Some(ErrorCode::NotADatabase) => StoreFault::NotOurs { file },
        Some(ErrorCode::DatabaseCorrupt) => StoreFault::Damaged { file, what: why },
        Some(ErrorCode::ConstraintViolation) => StoreFault::Refused { rule: why },
        _ => StoreFault::System { doing: "read or write", place: file, why },
    }
}

/// A value as it is stored: the form it has in JSON, with true and false as 1 and 0.
pub(crate) fn stored(value: impl Serialize) -> Result<Value, StoreFault> {
    let json = serde_json::to_value(value).map_err(|error| StoreFault::Refused { rule: error.to_string() })?;
    Ok(match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(yes) => Value::Integer(i64::from(yes)),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => number.as_f64().map_or(Value::Null, Value::Real),
        },
        nested => Value::Text(nested.to_string()),
    })
}

impl Row<'_> {
    /// A column that is always filled.
    pub(crate) fn get<T: DeserializeOwned>(&self, column: &str) -> Result<T, StoreFault> {
        let read = match self.value(column)? {
            ValueRef::Integer(whole) => T::deserialize(I64Deserializer::<Refusal>::new(whole)),
            ValueRef::Real(real) => T::deserialize(F64Deserializer::<Refusal>::new(real)),
            ValueRef::Text(text) => match str::from_utf8(text) {
                Ok(text) => T::deserialize(IntoDeserializer::<Refusal>::into_deserializer(text)),
                Err(error) => return Err(self.unreadable(column, error)),
            },
            ValueRef::Null => return Err(self.unreadable(column, "it is empty")),
            ValueRef::Blob(_) => return Err(self.unreadable(column, "it holds bytes")),
        };
        read.map_err(|refusal| self.unreadable(column, refusal))
    }

    /// A column that may be empty.
    pub(crate) fn maybe<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>, StoreFault> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            _ => self.get(column).map(Some),
        }
    }

    /// A column that holds 0 or 1.
    pub(crate) fn yes(&self, column: &str) -> Result<bool, StoreFault> {
        self.get::<i64>(column).map(|number| number != 0)
    }

    /// A column that holds JSON.
    pub(crate) fn json<T: for<'de> Deserialize<'de>>(&self, column: &str) -> Result<T, StoreFault> {
        let text: String = self.get(column)?;
        serde_json::from_str(&text).map_err(|refusal| self.unreadable(column, refusal))
    }

    /// A fault that names the row and the column.
    pub(crate) fn unreadable(&self, column: &str, why: impl ToString) -> StoreFault {
        let name = self.value("id").or_else(|_| self.value("form"));
        let id = match name {
            Ok(ValueRef::Integer(number)) => number.to_string(),
            Ok(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
            _ => "(unnumbered)".to_owned(),
        };
        StoreFault::Row { table: self.table, id, column: column.to_owned(), why: why.to_string() }
    }

    fn value(&self, column: &str) -> Result<ValueRef<'_>, StoreFault> {
        let place = self.columns.iter().position(|name| name == column);
        let found = place.map(|place| self.row.get_ref(place)).and_then(Result::ok);
        found.ok_or_else(|| StoreFault::Row {
            table: self.table,
            id: String::new(),
            column: column.to_owned(),
            why: "the query does not name it".to_owned(),
        })
    }
}
