//! The preview as a whole: counts, files, questions.

use freshlegs_exchange::import::found::{FoundRating, Rejected};
use freshlegs_exchange::import::mapping::{Field, MappedColumn};
use freshlegs_exchange::import::propose::Question;
use freshlegs_exchange::import::sniff::Format;
use freshlegs_texts::Phrase;

use super::choices::ImportChoices;
use super::doubles::{doubles, two};
use super::mornings::{MorningFate, format_name};
use super::reading::{ReadFile, Reading};
use super::rows::{morning, row};
use super::scales::{bare, scales};
use super::sorted::{Fate, Sorted, Would};
use super::sports::sports;
use super::tables::Drafted;
use super::view::{ImportAsk, ImportColumn, ImportCounts, ImportFile, ImportScale, ImportTable, ImportView};
use crate::board::sentence;
use crate::{Desk, dates};

impl Desk {
    /// Everything the athlete should see before anything is stored. At most so many rows of sessions.
    pub fn show_import(&self, reading: &Reading, sorted: &Sorted, choices: &ImportChoices, most: usize) -> ImportView {
        let counts = sorted.counts(reading);
        let mut order: Vec<usize> = (0..sorted.sessions.len()).collect();
        // Newest first, and those that are left out at the top: they ask for a look.
        order.sort_by_key(|at| {
            let would = sorted.sessions.get(*at);
            let left_out = would.is_some_and(|would| matches!(would.fate, Fate::Rejected(_)));
            std::cmp::Reverse((
                left_out,
                would.and_then(|would| would.session.start).map(|start| (start.day, start.time)),
            ))
        });
        let shown = order.iter().take(most).filter_map(|at| sorted.sessions.get(*at));
        let mut mornings: Vec<_> = sorted.mornings.iter().collect();
        mornings.sort_by_key(|would| std::cmp::Reverse(would.day()));
        ImportView {
            said: self.say(&counts.phrase("actions-import-counts")),
            counts,
            files: (0..reading.files.len()).filter_map(|at| self.import_file(reading, sorted, at)).collect(),
            scales: scales(self, sorted, None),
            doubles: doubles(self, sorted),
            sports: sports(sorted, choices),
            asks: self.asks(reading),
            rows: shown.map(|would| row(self, reading, would)).collect(),
            more: number(sorted.sessions.len().saturating_sub(most)),
            mornings: mornings.into_iter().take(most).map(|would| morning(self, reading, would)).collect(),
        }
    }

    /// The scales of one file, by its place in the preview.
    pub fn import_scales(&self, sorted: &Sorted, file: usize) -> Vec<ImportScale> {
        scales(self, sorted, Some(file))
    }

    fn import_file(&self, reading: &Reading, sorted: &Sorted, at: usize) -> Option<ImportFile> {
        let file = reading.files.get(at)?;
        let counts = sorted.counts_of(file, at);
        let format = file.format.map(format_name);
        let title =
            Phrase::new(format!("actions-import-format-{}", format.as_deref().unwrap_or("none").replace('_', "-")));
        let (mut rejected, mut remarks) = (Vec::new(), Vec::new());
        let said = match &file.held {
            Err(fault) => sentence(&fault.to_string()),
            Ok(_) if file.format == Some(Format::Freshlegs) => self.words().word("actions-import-own"),
            Ok(found) => {
                remarks.extend(found.remarks.iter().map(|remark| sentence(remark)));
                rejected.extend(found.rejected.iter().map(|fault| sentence(&fault.to_string())));
                self.say(&counts.phrase("actions-import-counts"))
            }
        };
        let left_out = sorted.sessions_of(at).iter();
        rejected.extend(left_out.filter_map(|would| match &would.fate {
            Fate::Rejected(why) => Some(sentence(&why.to_string())),
            _ => None,
        }));
        remarks.extend(sorted.sessions_of(at).iter().filter_map(|would| self.two_ratings(would)));
        let differ = sorted.differ.iter().filter(|(file, _)| *file == at);
        remarks
            .extend(differ.map(|(_, day)| {
                self.say(&Phrase::new("actions-import-differs").with("day", dates::day_of_year(*day)))
            }));
        let table = file.drafted.as_ref().map(|drafted| self.import_table(drafted));
        Some(ImportFile {
            name: file.name.clone(),
            format,
            title: self.say(&title),
            counts,
            said,
            rejected,
            remarks,
            table,
        })
    }

    /// That a session has two ratings of one sort, of which the first is taken.
    fn two_ratings(&self, would: &Would) -> Option<String> {
        let (first, second) = two(&would.session)?;
        let said = Phrase::new("actions-import-two").with("day", dates::day_of_year(would.session.start?.day));
        let number = |rating: &FoundRating| format!("{} ({})", bare(rating.as_given), rating.scale.name);
        Some(self.say(&said.with("first", number(first)).with("second", number(second))))
    }

    fn import_table(&self, drafted: &Drafted) -> ImportTable {
        let Drafted { mapping, questions, first_rows, names, sheets } = drafted;
        let columns = names.iter().enumerate().map(|(place, name)| {
            let nth = names.iter().take(place).filter(|other| *other == name).count();
            let mapped = |column: &&MappedColumn| column.name == *name && column.nth == nth;
            let values = first_rows.iter().skip(mapping.header_rows).filter_map(|row| row.get(place));
            ImportColumn {
                name: name.clone(),
                nth,
                field: mapping.columns.iter().find(mapped).map(|column| field_name(&column.field).to_owned()),
                values: values.filter(|value| !value.is_empty()).take(3).cloned().collect(),
            }
        });
        let ask = |question: &Question| {
            let (key, column) = question_key(question);
            let name = column.and_then(|column| names.get(column)).map(String::as_str).unwrap_or_default();
            self.say(&Phrase::new(key).with("column", name))
        };
        ImportTable {
            columns: columns.collect(),
            mapping: mapping.clone(),
            first_rows: first_rows.clone(),
            sheets: sheets.clone(),
            questions: questions.iter().map(ask).collect(),
        }
    }

    fn asks(&self, reading: &Reading) -> Vec<ImportAsk> {
        let ask = |file: &ReadFile| match &file.held {
            Err(fault @ (Rejected::Unanswered { .. } | Rejected::NoColumn { .. })) => Some(ImportAsk {
                file: file.name.clone(),
                said: sentence(&fault.to_string()),
                answer: if file.drafted.is_some() { "mapping" } else { "order" }.to_owned(),
            }),
            _ => None,
        };
        reading.files.iter().filter_map(ask).collect()
    }
}

impl Sorted {
    /// How much of what the whole import would do.
    pub fn counts(&self, reading: &Reading) -> ImportCounts {
        let mut all = ImportCounts { duplicate: number(self.known_rest_days), ..ImportCounts::default() };
        for (at, file) in reading.files.iter().enumerate() {
            all.add(self.counts_of(file, at));
        }
        all
    }

    fn counts_of(&self, file: &ReadFile, at: usize) -> ImportCounts {
        let mut counts = ImportCounts::default();
        match &file.held {
            Ok(found) => counts.rejected += number(found.rejected.len()),
            Err(_) => counts.rejected += 1,
        }
        for would in self.sessions_of(at) {
            match would.fate {
                Fate::New(_) => counts.new += 1,
                Fate::Changed { .. } => counts.changed += 1,
                Fate::Duplicate(_) => counts.duplicate += 1,
                Fate::Planned(_) => counts.planned += 1,
                Fate::Rejected(_) => counts.rejected += 1,
            }
        }
        for would in self.mornings_of(at) {
            match would.fate {
                MorningFate::New | MorningFate::Changed => counts.mornings += 1,
                MorningFate::Duplicate => counts.mornings_known += 1,
                MorningFate::Empty => {}
            }
        }
        counts.rest_days += number(self.rest_days.iter().filter(|(file, _)| *file == at).count());
        counts
    }
}

impl ImportCounts {
    fn add(&mut self, more: Self) {
        self.new += more.new;
        self.changed += more.changed;
        self.duplicate += more.duplicate;
        self.rejected += more.rejected;
        self.planned += more.planned;
        self.rest_days += more.rest_days;
        self.mornings += more.mornings;
        self.mornings_known += more.mornings_known;
    }

    /// The counts as a sentence of the locale files.
    pub(super) fn phrase(self, key: &str) -> Phrase {
        Phrase::new(key)
            .with("new", self.new)
            .with("changed", self.changed)
            .with("duplicate", self.duplicate)
            .with("rejected", self.rejected)
            .with("planned", self.planned)
            .with("rest", self.rest_days)
            .with("mornings", self.mornings)
            .with("known", self.mornings_known)
    }
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

const fn field_name(field: &Field) -> &'static str {
    match field {
        Field::Start { .. } => "start",
        Field::Time => "time",
        Field::Minutes { .. } => "minutes",
        Field::Distance { .. } => "distance",
        Field::Sport => "sport",
        Field::Note => "note",
        Field::Id => "id",
        Field::Rating { .. } => "rating",
    }
}

const fn question_key(question: &Question) -> (&'static str, Option<usize>) {
    match question {
        Question::WhichIsTheDay => ("actions-import-asks-day", None),
        Question::DateOrder { column, .. } => ("actions-import-asks-order", Some(*column)),
        Question::RowsAgainst { column, .. } => ("actions-import-asks-rows", Some(*column)),
        Question::ShortYears { column } => ("actions-import-asks-years", Some(*column)),
        Question::DecimalMark { column } => ("actions-import-asks-decimal", Some(*column)),
        Question::LengthUnit { column, .. } => ("actions-import-asks-unit", Some(*column)),
        Question::Scale { column, .. } => ("actions-import-asks-scale", Some(*column)),
    }
}
