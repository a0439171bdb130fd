//! Sessions of the athlete's own making, kept to be used again.

use freshlegs_calendar::Kind;
use freshlegs_plan::OwnSession;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{Reader, StoreFault, TemplateId, Writer};

/// A session that can be used again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTemplate {
    /// The kind it belongs to.
    pub kind: Kind,
    /// What is inside it.
    pub body: OwnSession,
}

/// A template with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Its number.
    pub id: TemplateId,
    /// What it is.
    pub what: NewTemplate,
}

impl Reader<'_> {
    /// All templates, the oldest first.
    pub fn templates(&self) -> Result<Vec<Template>, StoreFault> {
        self.link.all("template", "SELECT * FROM template ORDER BY id", [], read)
    }

    /// The template of a number.
    pub fn template(&self, id: TemplateId) -> Result<Option<Template>, StoreFault> {
        self.link.first("template", "SELECT * FROM template WHERE id = :id", named_params! {":id": id.get()}, read)
    }
}

/// Writes templates.
pub struct Templates<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Templates.
    pub fn templates(&mut self) -> Templates<'_, 'a> {
        Templates(self)
    }
}

impl Templates<'_, '_> {
    /// Puts a template in.
    pub fn add(&mut self, template: &NewTemplate) -> Result<TemplateId, StoreFault> {
        let values = named_params! {":kind": stored(template.kind)?, ":body": stored(&template.body)?};
        let id = self.0.make(Table::Template, "INSERT INTO template (kind, body) VALUES (:kind, :body)", values)?;
        TemplateId::try_from(id).map_err(|refusal| StoreFault::Refused { rule: refusal.to_string() })
    }

    /// Writes a template as it is given.
    pub fn update(&mut self, template: &Template) -> Result<(), StoreFault> {
        let Template { id, what } = template;
        self.0.touch(Table::Template, id.get())?;
        let values = named_params! {":id": id.get(), ":kind": stored(what.kind)?, ":body": stored(&what.body)?};
        match self.0.run("UPDATE template SET kind = :kind, body = :body WHERE id = :id", values)? {
            0 => Err(StoreFault::Missing { what: "template", id: id.to_string() }),
            _ => Ok(()),
        }
    }

    /// Takes a template out. Sessions that were made from it keep what is inside them.
    pub fn remove(&mut self, id: TemplateId) -> Result<(), StoreFault> {
        self.0.erase(Table::Template, id.get())
    }
}

fn read(row: &Row<'_>) -> Result<Template, StoreFault> {
    Ok(Template { id: row.get("id")?, what: NewTemplate { kind: row.get("kind")?, body: row.json("body")? } })
}
