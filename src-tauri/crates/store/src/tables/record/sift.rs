//! Records that fit a filter, newest first, read a piece at a time.
//!
//! A piece begins at a place in the order, which is a day and a number: reading the last of twenty thousand
//! costs no more than reading the first, and a record that comes or goes moves no other piece.

use freshlegs_calendar::{Day, Kind};
use freshlegs_record::Tag;
use rusqlite::types::Value;
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Record;
use crate::link::{Row, stored};
use crate::{Reader, RecordId, StoreFault};

/// Which records are meant. What is not said leaves none out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordFilter {
    /// Every one of these is found in the note, in the thing enjoyed, or in the kind.
    pub words: Vec<SoughtWord>,
    /// One of these kinds; all where none is named.
    pub kinds: Vec<Kind>,
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub to: Option<Day>,
    /// With this tag.
    pub tag: Option<Tag>,
    /// With at least one rating, or with none.
    pub rated: Option<bool>,
}

/// A word as it is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoughtWord {
    /// The ways in which it may be written. SQLite takes only the letters of English for the same in both sizes.
    pub spellings: Vec<String>,
    /// The kinds whose names hold it.
    pub kinds: Vec<Kind>,
}

/// A place in the list, newest first: the record of this day and number and all older ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordPlace {
    /// The day.
    pub day: Day,
    /// The record.
    pub record: RecordId,
}

impl Reader<'_> {
    /// At most so many records that fit, newest first, from a place on.
    pub fn sifted(
        &self,
        filter: &RecordFilter,
        from: Option<RecordPlace>,
        most: u32,
    ) -> Result<Vec<Record>, StoreFault> {
        let sql = format!(
            "SELECT id FROM record WHERE {} AND (:day IS NULL OR (day, id) <= (:day, :record))
             ORDER BY day DESC, id DESC LIMIT :most",
            filter.sql()
        );
        let mut values = filter.values()?;
        values.push((":day", stored(from.map(|place| place.day))?));
        values.push((":record", stored(from.map(|place| place.record))?));
        values.push((":most", Value::from(most)));
        let ids = self.link.all("record", &sql, &*named(&values), |row| row.get::<RecordId>("id"))?;
        let mut records = self.records_of(&ids)?;
        records.reverse();
        Ok(records)
    }

    /// Where every so-manieth of the records that fit stands, the first one first; and how many there are.
    pub fn sifted_places(&self, filter: &RecordFilter, every: u32) -> Result<(Vec<RecordPlace>, u32), StoreFault> {
        let sql = format!("SELECT day, id FROM record WHERE {} ORDER BY day DESC, id DESC", filter.sql());
        let (mut places, mut count) = (Vec::new(), 0_u32);
        self.link.each("record", &sql, &*named(&filter.values()?), |row| {
            if count.is_multiple_of(every.max(1)) {
                places.push(place(row)?);
            }
            count += 1;
            Ok(())
        })?;
        Ok((places, count))
    }

    /// The numbers of all records that fit, newest first.
    pub fn sifted_numbers(&self, filter: &RecordFilter) -> Result<Vec<RecordId>, StoreFault> {
        let sql = format!("SELECT id FROM record WHERE {} ORDER BY day DESC, id DESC", filter.sql());
        self.link.all("record", &sql, &*named(&filter.values()?), |row| row.get("id"))
    }

    /// The records of these numbers that are not in the bin, by day and then by number.
    pub fn records_of(&self, ids: &[RecordId]) -> Result<Vec<Record>, StoreFault> {
        let ids = stored(ids)?;
        let which = "record.id IN (SELECT value FROM json_each(:ids)) AND removed_at IS NULL";
        self.gathered(which, named_params! {":ids": ids})
    }
}

impl RecordFilter {
    /// The condition. Only names of parameters of ours are put into it, never what was typed.
    fn sql(&self) -> String {
        let mut all = vec!["removed_at IS NULL".to_owned()];
        if self.from.is_some() {
            all.push("day >= :from".to_owned());
        }
        if self.to.is_some() {
            all.push("day <= :to".to_owned());
        }
        if !self.kinds.is_empty() {
            all.push("kind IN (SELECT value FROM json_each(:kinds))".to_owned());
        }
        if self.tag.is_some() {
            all.push("EXISTS (SELECT 1 FROM record_tag WHERE record_id = record.id AND tag = :tag)".to_owned());
        }
        if let Some(rated) = self.rated {
            let not = if rated { "" } else { "NOT " };
            all.push(format!("{not}EXISTS (SELECT 1 FROM rating WHERE record_id = record.id AND channel <> 'pain')"));
        }
        if !self.words.is_empty() {
            all.push(include_str!("sought.sql").trim_end().to_owned());
        }
        all.join(" AND ")
    }

    fn values(&self) -> Result<Vec<(&'static str, Value)>, StoreFault> {
        let mut values = Vec::new();
        if self.from.is_some() {
            values.push((":from", stored(self.from)?));
        }
        if self.to.is_some() {
            values.push((":to", stored(self.to)?));
        }
        if !self.kinds.is_empty() {
            values.push((":kinds", stored(&self.kinds)?));
        }
        if self.tag.is_some() {
            values.push((":tag", stored(self.tag)?));
        }
        if !self.words.is_empty() {
            let pattern = |spelling: &String| format!("%{}%", escaped(spelling));
            let word = |word: &SoughtWord| {
                let spellings: Vec<String> = word.spellings.iter().map(pattern).collect();
                serde_json::json!({ "spellings": spellings, "kinds": word.kinds })
            };
            values.push((":words", stored(self.words.iter().map(word).collect::<Vec<_>>())?));
        }
        Ok(values)
    }
}

/// What was typed is looked for as it is: a per cent sign is one.
fn escaped(typed: &str) -> String {
    typed.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

fn named<'v>(values: &'v [(&'static str, Value)]) -> Vec<(&'static str, &'v dyn ToSql)> {
    values.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect()
}

fn place(row: &Row<'_>) -> Result<RecordPlace, StoreFault> {
    Ok(RecordPlace { day: row.get("day")?, record: row.get("id")? })
}
