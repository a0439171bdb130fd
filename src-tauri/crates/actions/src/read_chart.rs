//! Any chart, in any range and of any kinds: for the window, the terminal and a file.

use std::path::Path;

use freshlegs_calendar::{Day, Today, WeekStart};
use freshlegs_charts::{Chart, ChartName, Kinds, Look, png};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::chart_view::{chart_view, theme};
use crate::settings::Settings;
use crate::views::{ChartAsked, ChartView};
use crate::{Desk, Refusal};

/// Two picture pixels for one of the chart: sharp on any screen.
const SHARP: f32 = 2.0;

impl Desk {
    /// A chart with what can be pointed at.
    pub fn read_chart(&self, moment: &Moment, asked: &ChartAsked) -> Result<ChartView, Refusal> {
        Ok(chart_view(&asked.name, self.draw_chart(moment, asked)?))
    }

    /// A chart as it was drawn.
    pub fn draw_chart(&self, moment: &Moment, asked: &ChartAsked) -> Result<Chart, Refusal> {
        let unknown = |what: &str, given: &str| {
            let said = Phrase::new(format!("actions-chart-unknown-{what}")).with("given", given.to_owned());
            Refusal::field(what, self.say(&said))
        };
        let name = ChartName::named(&asked.name).ok_or_else(|| unknown("name", &asked.name))?;
        let kinds = Kinds::named(&asked.kinds).ok_or_else(|| unknown("kinds", &asked.kinds))?;
        let since = since(&asked.range, moment.today).ok_or_else(|| unknown("range", &asked.range))?;
        let week_start = Settings::of(&self.read())?.week_start;
        let look = Look {
            // What no window and no paper has room for is held within bounds rather than refused.
            width: asked.width.clamp(240, 8000),
            height: asked.height.clamp(100, 8000),
            theme: theme(&asked.theme),
            today: moment.today,
            week_start,
            since: since.map(|since| whole(name, since, week_start)),
            kinds,
            table: asked.table,
        };
        self.with_past(moment, |past| name.draw(&past, &look, self.words()))
    }

    /// The suggested name of a chart's file: `freshlegs-over-time-2026-11-26.svg`.
    pub fn chart_file_name(&self, moment: &Moment, asked: &ChartAsked, ending: &str) -> String {
        // The name has been through the list of charts before anything is written; here it only names a file.
        let name = ChartName::named(&asked.name).map_or("chart", ChartName::name);
        format!("freshlegs-{name}-{}.{ending}", moment.today)
    }

    /// Writes a chart as SVG or, where the file's name says so, as PNG.
    pub fn save_chart(&self, moment: &Moment, asked: &ChartAsked, path: &Path) -> Result<Chart, Refusal> {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        let chart = self.draw_chart(moment, asked)?;
        let picture = match ending.as_deref() {
            Some("svg") => chart.svg.clone().into_bytes(),
            Some("png") => png(&chart.svg, SHARP).map_err(|fault| Refusal::fault(fault.to_string()))?,
            _ => {
                let said = Phrase::new("terminal-chart-ending").with("file", path.display().to_string());
                return Err(Refusal::field("out", self.say(&said)));
            }
        };
        self.write_file(path, &picture)?;
        Ok(chart)
    }
}

/// The first day of a range; nothing for all there is, and nothing at all for a word that names none.
fn since(range: &str, today: Today) -> Option<Option<Day>> {
    match range {
        "6w" => Some(Some(today.plus(-41))),
        "3m" => Some(Some(today.plus(-91))),
        "1y" => Some(Some(today.plus(-364))),
        "all" => Some(None),
        _ => None,
    }
}

/// What counts by the week begins with a whole one.
fn whole(name: ChartName, since: Day, start: WeekStart) -> Day {
    match name {
        ChartName::Load | ChartName::Rest | ChartName::Exposure => {
            freshlegs_calendar::Week::holding(since, start).first()
        }
        _ => since,
    }
}
