//! The Trends page: the effort × quality map and the sessions beside it.

use freshlegs_calendar::Family;
use freshlegs_charts::shape;
use freshlegs_charts::{Chart, Dot, MapOptions, Theme, effort_quality};
use freshlegs_plan::kind_word;
use freshlegs_store::{Moment, Record};
use freshlegs_texts::Phrase;

use crate::chart_view::{chart_view, dots, theme};
use crate::views::{RecentSession, TrendsView};
use crate::{Desk, Refusal, dates};

/// How many sessions the list beside the map shows.
const BESIDE: usize = 8;

impl Desk {
    /// The page with its map drawn at a size in pixels, `light` or `dark`.
    pub fn read_trends(&self, moment: &Moment, width: u32, height: u32, name: &str) -> Result<TrendsView, Refusal> {
        let records = self.read().all_records()?;
        let chart = self.map_of(&records, moment, width, height, theme(name));
        let shown = dots(&records).len();
        let count = Phrase::new("actions-trends-count").with("count", shown as f64);
        Ok(TrendsView {
            map: chart_view("effort-quality", chart),
            recent: records.iter().rev().filter_map(|record| self.beside_map(record)).take(BESIDE).collect(),
            count: self.say(&count.with("left", (records.len() - shown) as f64)),
        })
    }

    /// The effort × quality map alone, for the terminal: `light`, `dark` or `print`.
    pub fn effort_quality_map(&self, moment: &Moment, width: u32, height: u32, name: &str) -> Result<Chart, Refusal> {
        Ok(self.map_of(&self.read().all_records()?, moment, width, height, theme(name)))
    }

    fn map_of(&self, records: &[Record], moment: &Moment, width: u32, height: u32, theme: Theme) -> Chart {
        // What no window and no paper has room for is held within bounds rather than refused.
        let (width, height) = (width.clamp(240, 8000), height.clamp(220, 8000));
        let dots = dots(records);
        let speed = |dot: &&Dot| dot.kind.family() == Family::Speed;
        let ringed = dots.iter().rev().find(speed).or(dots.last()).map(|dot| dot.id);
        let options = MapOptions {
            width,
            height,
            theme,
            small: false,
            today: moment.today,
            ringed,
            since: None,
            narrowed: false,
            table: true,
        };
        effort_quality(&dots, &options, self.words())
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
