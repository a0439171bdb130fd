//! `chart NAME`.

use std::path::Path;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_charts::png;
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::{ChartArgs, ChartName, ThemeName};
use crate::page::Answer;
use crate::table::table;

/// Two picture pixels for one of the chart: sharp on any screen.
const SHARP: f32 = 2.0;

pub fn run(desk: &Desk, args: ChartArgs, moment: &Moment) -> Result<Answer, Refusal> {
    let theme = match args.theme {
        ThemeName::Light => "light",
        ThemeName::Dark => "dark",
        ThemeName::Print => "print",
    };
    let ChartName::EffortQuality = args.name;
    let chart = desk.effort_quality_map(moment, args.width, args.height, theme)?;
    let Some(file) = args.out else {
        let words = format!("{}\n{}\n\n{}", chart.title, chart.finding, table(&chart.table.columns, &chart.table.rows));
        let document =
            json!({ "chart": "effort-quality", "title": chart.title, "finding": chart.finding, "table": chart.table });
        return Answer::said(words, &document);
    };
    let picture = match ending(&file).as_deref() {
        Some("svg") => chart.svg.into_bytes(),
        Some("png") => png(&chart.svg, SHARP).map_err(|fault| Refusal::fault(fault.to_string()))?,
        _ => {
            let said = Phrase::new("terminal-chart-ending").with("file", file.display().to_string());
            return Err(Refusal::field("out", desk.words().say(&said)));
        }
    };
    desk.write_file(&file, &picture)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", file.display().to_string()));
    let document = json!({ "chart": "effort-quality", "file": file, "width": chart.width, "height": chart.height, "finding": chart.finding });
    Answer::said(format!("{}\n{words}", chart.finding), &document)
}

fn ending(file: &Path) -> Option<String> {
    file.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase)
}
