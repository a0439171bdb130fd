//! Everything recorded, newest first, a piece at a time: to look through, to search, to choose from.

use freshlegs_calendar::{Day, Kind, Today};
use freshlegs_charts::shape;
use freshlegs_plan::{kind_title, kind_word};
use freshlegs_record::{Ended, Goal, Words};
use freshlegs_store::{Moment, Record, RecordFilter, RecordId, RecordPlace, SoughtWord};
use freshlegs_texts::{Catalogue, Phrase};

use crate::board::rating;
use crate::tag_records::tag_word;
use crate::views::{RecordLine, RecordsAsked, RecordsOutline};
use crate::{Desk, Refusal, dates};

/// How many records one piece of the list holds.
pub const PIECE: u32 = 100;

/// How many letters of a note the list shows; the rest is one click away.
const BEGINNING: usize = 160;

/// More words than this are one sentence, and are looked for as one.
const MOST_WORDS: usize = 12;

impl Desk {
    /// One piece of what was asked for, from a place on; from the newest where none is said.
    pub fn read_records(
        &self,
        moment: &Moment,
        asked: &RecordsAsked,
        from: Option<RecordPlace>,
    ) -> Result<Vec<RecordLine>, Refusal> {
        let records = self.read().sifted(&self.filter(asked), from, PIECE)?;
        Ok(records.iter().map(|record| line(self.words(), record, moment.today)).collect())
    }

    /// How many records were asked for, and where each piece of them begins.
    pub fn outline_records(&self, _moment: &Moment, asked: &RecordsAsked) -> Result<RecordsOutline, Refusal> {
        let (pieces, count) = self.read().sifted_places(&self.filter(asked), PIECE)?;
        let everything = *asked == RecordsAsked::default();
        let key = if everything { "actions-records-count" } else { "actions-records-found" };
        Ok(RecordsOutline { said: self.say(&Phrase::new(key).with("count", count)), count, piece: PIECE, pieces })
    }

    /// The numbers of all records that were asked for, newest first.
    pub fn number_records(&self, _moment: &Moment, asked: &RecordsAsked) -> Result<Vec<RecordId>, Refusal> {
        Ok(self.read().sifted_numbers(&self.filter(asked))?)
    }

    fn filter(&self, asked: &RecordsAsked) -> RecordFilter {
        let of_family = |kind: &Kind| asked.family.is_none_or(|family| kind.family() == family);
        let kinds: Vec<Kind> = match (asked.kind, asked.family) {
            (Some(kind), _) => vec![kind],
            (None, Some(_)) => Kind::ALL.into_iter().filter(of_family).collect(),
            (None, None) => Vec::new(),
        };
        let typed: Vec<&str> = asked.words.split_whitespace().collect();
        let words = if typed.len() > MOST_WORDS { vec![asked.words.trim()] } else { typed };
        RecordFilter {
            words: words.into_iter().map(|word| self.sought(word)).collect(),
            kinds,
            from: asked.from,
            to: asked.to,
            tag: asked.tag,
            rated: asked.rated,
        }
    }

    fn sought(&self, word: &str) -> SoughtWord {
        let small = word.to_lowercase();
        let mut spellings = vec![word.to_owned(), small.clone(), word.to_uppercase(), crate::board::capital(&small)];
        spellings.sort();
        spellings.dedup();
        let named = |kind: &Kind| {
            let names = [self.say(&kind_title(*kind)), self.say(&kind_word(*kind))];
            names.iter().any(|name| name.to_lowercase().contains(&small))
        };
        SoughtWord { spellings, kinds: Kind::ALL.into_iter().filter(named).collect() }
    }
}

/// A record as one line of a list.
pub(crate) fn line(words: &Catalogue, record: &Record, today: Today) -> RecordLine {
    let entry = &record.entry;
    let ratings = [
        ("keenness", entry.keenness.map(|n| n.get())),
        ("effort", entry.effort.map(|n| n.get())),
        ("quality", entry.quality.map(|n| n.get())),
        ("enjoyment", entry.enjoyment.map(|n| n.get())),
    ];
    let goal = |goal: Goal| words.word(&format!("record-goal-{}", goal.name()));
    RecordLine {
        record: record.id,
        day: entry.day,
        date: words.say(&date(entry.day, today)),
        kind: entry.kind,
        family: entry.kind.family(),
        shape: shape(entry.kind),
        title: words.say(&kind_title(entry.kind)),
        minutes: entry.minutes.map(|minutes| words.say(&dates::minutes(minutes))),
        ratings: ratings.into_iter().filter_map(|(name, n)| n.map(|n| rating(words, name, n))).collect(),
        goal: entry.goal.map(goal),
        stopped_early: (entry.ended == Ended::StoppedEarly).then(|| words.word("record-stopped-early")),
        enjoyed: entry.enjoyed.as_ref().map(beginning),
        note: entry.note.as_ref().map(beginning),
        tags: record.tags.iter().map(|tag| (*tag, words.say(&tag_word(*tag)))).collect(),
    }
}

/// "Thu 26 November", and with the year where it is another one.
pub(crate) fn date(day: Day, today: Today) -> Phrase {
    let key = if day.year() == today.year() { "record-list-day" } else { "record-list-day-year" };
    let weekday = dates::weekday_short(day);
    Phrase::new(key).with("weekday", weekday).with("date", dates::date_short(day)).with("year", day.year().to_string())
}

/// The first words of a text on one line.
fn beginning(words: &Words) -> String {
    let line = words.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(BEGINNING) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
