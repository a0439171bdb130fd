//! Charts, one at a time: drawn for the window, or into a file.

use freshlegs_actions::views::{ChartAsked, ChartView};
use tauri::{Runtime, State, WebviewWindow, command};

use super::paper::{Saved, SavedFile};
use crate::database::Database;
use crate::reply::{Reply, answer};

/// A chart at a size and in a theme, in a range and of some kinds.
#[command(rename_all = "snake_case")]
pub async fn read_chart(database: State<'_, Database>, asked: ChartAsked) -> Reply<ChartView> {
    answer("read_chart", database.act(move |desk, now| desk.read_chart(now, &asked))).await
}

/// Asks where to, and writes the chart there, `svg` or `png`. Nothing if the athlete changed their mind.
#[command(rename_all = "snake_case")]
pub async fn save_chart<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
    asked: ChartAsked,
    ending: String,
) -> Reply<Option<SavedFile>> {
    let (kind, ending) = if ending == "png" { ("PNG", "png") } else { ("SVG", "svg") };
    let named = asked.clone();
    let body = saved.save(
        &window,
        &database,
        (kind, ending),
        move |desk, now| Ok(desk.chart_file_name(now, &named, ending)),
        move |desk, now, to| desk.save_chart(now, &asked, to).map(|_| ()),
    );
    answer("save_chart", body).await
}
