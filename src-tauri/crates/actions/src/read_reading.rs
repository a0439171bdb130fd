//! The reading of a day in words, with the sessions behind it.

use freshlegs_calendar::Day;
use freshlegs_charts::{Table, shape};
use freshlegs_plan::kind_word;
use freshlegs_store::{Moment, Record};
use freshlegs_texts::Phrase;
use freshlegs_trends::Plateau;
use freshlegs_trends::drift::{Channel, Evidence, Reading, Row, Total};
use freshlegs_trends::look::{Mute, sentences};

use crate::behind::Behind;
use crate::looked::Looked;
use crate::records_list::date;
use crate::views::{BehindSession, ChannelView, Fine, MissingView, MutedView, PlateauView, ReadingView};
use crate::{Desk, Refusal, dates};

/// Within so many days the number of a day is enough to know it.
const DAY_ALONE: i64 = 28;

/// The four words, in the order of how much they say.
const WORDS: [Reading; 4] = [Reading::Learning, Reading::Steady, Reading::Watch, Reading::Trend];

impl Desk {
    /// The reading of a day; of today unless said.
    pub fn read_reading(&self, moment: &Moment, day: Option<Day>) -> Result<ReadingView, Refusal> {
        let day = day.unwrap_or(moment.today);
        if day > moment.today {
            return Err(Refusal::field("day", self.words().word("actions-reading-to-come")));
        }
        let looked = self.looked(day)?;
        let plateau = self.plateau(&looked)?;
        Ok(self.reading_view(&looked, plateau.as_ref(), moment))
    }

    fn reading_view(&self, looked: &Looked, plateau: Option<&Plateau>, moment: &Moment) -> ReadingView {
        let look = &looked.look;
        let day = &look.day;
        let said = looked.said();
        let behind = look.evidence.as_ref().map(|evidence| Behind::of(evidence, looked)).unwrap_or_default();
        let word = if looked.muted().is_some() { "muted" } else { day.reading.name() };
        let told = match looked.muted() {
            Some(muted) => vec![self.muted_words(muted.by, muted.until)],
            None => sentences(look, behind.sessions),
        };
        let named = |reading: &Reading| {
            (reading.name().to_owned(), self.words().word(&format!("reading-of-{}", reading.name())))
        };
        let missing = look.missing().into_iter().map(|missing| MissingView {
            wanted: missing.wanted.name().to_owned(),
            have: missing.have,
            need: missing.need,
        });
        let channels = day
            .channels
            .iter()
            .map(|witness| (witness.channel.name().to_owned(), ChannelView { d: witness.d, s: witness.s }));
        ReadingView {
            date: day.day,
            reading: day.reading.name().to_owned(),
            word: self.words().word(&format!("reading-word-{word}")),
            of: WORDS.iter().map(named).collect(),
            muted: looked.muted().map(|muted| MutedView {
                by: match muted.by {
                    Mute::Fine => "fine",
                    Mute::Tagged(tag) => tag.name(),
                }
                .to_owned(),
                until: muted.until,
            }),
            sentences: told.iter().map(|phrase| self.say(phrase)).collect(),
            note: said.then(|| self.words().word("reading-note")),
            clears: look.clears_words().filter(|_| said).map(|phrase| self.say(&phrase)),
            professional: (said && day.reading == Reading::Trend).then(|| self.words().word("reading-professional")),
            skipped: looked.skipping.map(|skipping| self.say(&skipping.words())),
            missing: missing.collect(),
            drift: day.drift,
            channels: channels.collect(),
            since: look.evidence.as_ref().map(|evidence| evidence.start),
            days: look.days(),
            clearing_sessions: look.clears,
            behind_said: behind.words().map(|phrase| self.say(&phrase)),
            behind: behind.named.iter().map(|record| self.behind_session(record, day.day)).collect(),
            evidence: look.evidence.as_ref().map(|evidence| self.evidence_table(evidence, day.day)),
            totals: look.evidence.as_ref().map(|evidence| self.totals_table(evidence)),
            plateau: plateau.map(|plateau| PlateauView {
                weeks: plateau.weeks,
                sessions: plateau.sessions,
                since: plateau.since,
                said: self.say(&plateau.words()),
                then: self.words().word("reading-plateau-then"),
            }),
            fine: match looked.quiet.map(|quiet| quiet.by) {
                Some(Mute::Fine) if day.day == moment.today => Fine::Said,
                None if (said || plateau.is_some()) && day.day == moment.today => Fine::Asked,
                _ => Fine::NotAsked,
            },
        }
    }

    fn muted_words(&self, by: Mute, until: Day) -> Phrase {
        let phrase = match by {
            Mute::Fine => Phrase::new("reading-muted-fine"),
            Mute::Tagged(tag) => Phrase::new("reading-muted-tag").with("tag", crate::tag_records::tag_word(tag)),
        };
        phrase.with("day", dates::day(until))
    }

    fn behind_session(&self, record: &Record, today: Day) -> BehindSession {
        let entry = &record.entry;
        let near = today.days_since(entry.day) < DAY_ALONE;
        let short = if near { dates::day_short(entry.day) } else { date(entry.day, today) };
        BehindSession {
            record: record.id,
            day: entry.day,
            short: self.say(&short),
            kind: entry.kind,
            title: self.say(&kind_word(entry.kind)),
            shape: shape(entry.kind),
            effort: entry.effort.map(|n| n.get()),
            quality: entry.quality.map(|n| n.get()),
            keenness: entry.keenness.map(|n| n.get()),
        }
    }

    /// Rating, expected, surprise, weight, product: the whole of what a reading stands on.
    fn evidence_table(&self, evidence: &Evidence, today: Day) -> Table {
        let row = |row: &Row| {
            let day = self.say(&date(row.day, today));
            let mut cells = vec![day, self.channel_word(row.channel), number(row.rating, 1)];
            cells.extend([number(row.expected, 1), number(row.z, 2), number(row.weight, 2), number(row.product, 2)]);
            cells
        };
        let columns = ["day", "channel", "rating", "expected", "surprise", "weight", "product"];
        Table { columns: self.heads(&columns), rows: evidence.rows.iter().rev().map(row).collect() }
    }

    fn totals_table(&self, evidence: &Evidence) -> Table {
        let row = |total: &Total| {
            let numbers = [total.sum, total.needed, total.counted].map(|value| number(value, 2));
            Some(self.channel_word(total.channel)).into_iter().chain(numbers).collect()
        };
        let columns = ["channel", "sum", "needed", "counted"];
        Table { columns: self.heads(&columns), rows: evidence.totals.iter().map(row).collect() }
    }

    fn heads(&self, names: &[&str]) -> Vec<String> {
        names.iter().map(|name| self.words().word(&format!("reading-column-{name}"))).collect()
    }

    fn channel_word(&self, channel: Channel) -> String {
        self.words().word(&format!("reading-channel-{}", channel.name()))
    }
}

/// A number with so many digits behind the point and a true minus sign.
fn number(value: f64, digits: usize) -> String {
    format!("{value:.digits$}").replace('-', "−")
}
