//! `chart NAME`.

use clap::ValueEnum;
use freshlegs_actions::views::ChartAsked;
use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::{ChartArgs, ChartName};
use crate::page::Answer;
use crate::table::table;

/// Pixels: the map is as high as it needs for its corners, rows over time are low.
const MAP_HEIGHT: u32 = 600;
const ROWS_HEIGHT: u32 = 320;

pub fn run(desk: &Desk, args: ChartArgs, moment: &Moment) -> Result<Answer, Refusal> {
    let high = if matches!(args.name, ChartName::EffortQuality) { MAP_HEIGHT } else { ROWS_HEIGHT };
    let asked = ChartAsked {
        name: word(&args.name),
        width: args.width,
        height: args.height.unwrap_or(high),
        theme: word(&args.theme),
        range: word(&args.range),
        kinds: args.kinds,
        table: args.table,
    };
    let Some(file) = args.out else {
        let chart = desk.draw_chart(moment, &asked)?;
        let words = format!("{}\n{}\n\n{}", chart.title, chart.finding, table(&chart.table.columns, &chart.table.rows));
        let document =
            json!({ "chart": asked.name, "title": chart.title, "finding": chart.finding, "table": chart.table });
        return Answer::said(words, &document);
    };
    let chart = desk.save_chart(moment, &asked, &file)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", file.display().to_string()));
    let document = json!({ "chart": asked.name, "file": file, "width": chart.width, "height": chart.height, "finding": chart.finding });
    Answer::said(format!("{}\n{words}", chart.finding), &document)
}

/// The word that was typed for a choice.
fn word(choice: &impl ValueEnum) -> String {
    choice.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}
