//! What is typed so far. Outside undo: typing is not an action yet.

use chrono::{DateTime, FixedOffset};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::link::{Link, Row, stored};
use crate::{Moment, Reader, StoreFault, Writer};

/// A form left open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Which form, in 1 to 100 characters.
    pub form: String,
    /// What is in it.
    pub body: Value,
    /// When it was last typed in.
    pub changed_at: DateTime<FixedOffset>,
}

impl Reader<'_> {
    /// The draft of a form.
    pub fn draft(&self, form: &str) -> Result<Option<Draft>, StoreFault> {
        self.link.first("draft", "SELECT * FROM draft WHERE form = :form", named_params! {":form": form}, read)
    }

    /// All drafts, by form.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreFault> {
        self.link.all("draft", "SELECT * FROM draft ORDER BY form", [], read)
    }
}

impl Writer<'_> {
    /// Keeps a draft together with the change; undo does not take it away.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), StoreFault> {
        self.link.write_draft(draft)
    }

    /// Forgets a draft together with the change; undo does not bring it back.
    pub fn drop_draft(&mut self, form: &str) -> Result<(), StoreFault> {
        self.run("DELETE FROM draft WHERE form = :form", named_params! {":form": form}).map(|_| ())
    }
}

impl Link<'_> {
    pub(crate) fn keep_draft(self, form: &str, body: &Value, moment: &Moment) -> Result<(), StoreFault> {
        self.write_draft(&Draft { form: form.to_owned(), body: body.clone(), changed_at: moment.at })
    }

    fn write_draft(self, draft: &Draft) -> Result<(), StoreFault> {
        let Draft { form, body, changed_at } = draft;
        let sql = "INSERT INTO draft (form, body, changed_at) VALUES (:form, :body, :changed_at)
                   ON CONFLICT (form) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at";
        let values = named_params! {":form": form, ":body": body.to_string(), ":changed_at": stored(changed_at)?};
        self.run(sql, values).map(|_| ())
    }

    pub(crate) fn drop_draft(self, form: &str) -> Result<(), StoreFault> {
        self.run("DELETE FROM draft WHERE form = :form", named_params! {":form": form}).map(|_| ())
    }
}

fn read(row: &Row<'_>) -> Result<Draft, StoreFault> {
    Ok(Draft { form: row.get("form")?, body: row.json("body")?, changed_at: row.get("changed_at")? })
}
