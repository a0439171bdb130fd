//! The Trends page: the sessions beside the map. Charts are asked for one by one (`read_chart`).

use freshlegs_charts::shape;
use freshlegs_plan::kind_word;
use freshlegs_store::{Moment, Record};
use freshlegs_texts::Phrase;

use crate::views::{RecentSession, TrendsView};
use crate::{Desk, Refusal, dates};

/// How many sessions the list beside the map shows.
const BESIDE: usize = 8;

impl Desk {
    /// What stands beside the map.
    pub fn read_trends(&self, _moment: &Moment) -> Result<TrendsView, Refusal> {
        let records = self.read().all_records()?;
        let both = |record: &&Record| record.entry.effort.is_some() && record.entry.quality.is_some();
        let shown = records.iter().filter(both).count();
        let count = Phrase::new("actions-trends-count").with("count", shown as f64);
        Ok(TrendsView {
            recent: records.iter().rev().filter_map(|record| self.beside_map(record)).take(BESIDE).collect(),
            count: self.say(&count.with("left", (records.len() - shown) as f64)),
        })
    }

    fn beside_map(&self, record: &Record) -> Option<RecentSession> {
        let entry = &record.entry;
        let (effort, quality) = entry.effort.zip(entry.quality)?;
        Some(RecentSession {
            record: record.id,
            day: entry.day,
            short: self.say(&dates::day_short(entry.day)),
            kind: entry.kind,
            title: self.say(&kind_word(entry.kind)),
            shape: shape(entry.kind),
            effort: effort.get(),
            quality: quality.get(),
        })
    }
}
