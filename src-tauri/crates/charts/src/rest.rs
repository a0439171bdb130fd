//! Rest days kept, week by week. Kept is kept; what was not kept is not drawn.

use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::{WeekRest, weekly_rests};

use crate::names::Names;
use crate::past::{Look, Past};
use crate::time::{WeekRow, Weekly, weekly};
use crate::{Chart, Table};

/// Draws the rest days kept of each week.
pub fn rest(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let look = &look.held();
    let names = Names::new(words, look.today);
    let first = past.sessions.first().map(|session| session.day).into_iter().chain(past.rests.first().copied()).min();
    let all = first.map(|first| weekly_rests(past.rests, first, look.today, look.week_start)).unwrap_or_default();
    let first = all.iter().position(|week| look.shows(week.week.last().min(look.today)));
    let any = all.iter().any(|week| week.kept > 0);
    let weeks = first.filter(|_| any).and_then(|first| all.get(first..)).unwrap_or_default();
    let (fill, edge, letters) = look.theme.palette().rest;
    let kept: u32 = weeks.iter().map(|week| week.kept).sum();
    let row = WeekRow {
        name: words.word("trends-rest-row"),
        said: words.say(&Phrase::new("trends-rest-said").with("count", kept)),
        letters,
        parts: 1.0,
        values: weeks.iter().map(|week| Some(f64::from(week.kept))).collect(),
        decimals: 0,
        colour: fill,
        edge: Some(edge),
        pieces: true,
        points: false,
    };
    let told = |kept: u32| words.say(&Phrase::new("trends-rest-told").with("count", kept));
    let tell = |at: usize| weeks.get(at).map(|week| told(week.kept)).unwrap_or_default();
    let chart = Weekly {
        name: "rest",
        weeks: weeks.iter().map(|week| (week.week, week.over)).collect(),
        rows: vec![row],
        recorded: any,
        finding: words.say(&finding(weeks, all.is_empty())),
        table: table(weeks, past, look, &names),
        tell: &tell,
    };
    weekly(chart, past, look, &names, words)
}

fn finding(weeks: &[WeekRest], nothing: bool) -> Phrase {
    let over = || weeks.iter().filter(|week| week.over);
    let (kept, all) = (over().filter(|week| week.kept > 0).count(), over().count());
    match (nothing, all) {
        (true, _) => Phrase::new("trends-finding-none"),
        (false, 0) if weeks.iter().any(|week| week.kept > 0) => Phrase::new("trends-rest-first"),
        (false, 0) => Phrase::new("trends-rest-none"),
        (false, all) => Phrase::new("trends-rest-finding").with("kept", kept as f64).with("weeks", all as f64),
    }
}

fn table(weeks: &[WeekRest], past: &Past<'_>, look: &Look, names: &Names<'_>) -> Table {
    let columns = ["week", "rest", "note"].map(|head| names.word(&format!("trends-column-{head}"))).to_vec();
    let noted = names.noted(past.notes);
    let row =
        |week: &WeekRest| vec![names.day_of_year(week.week.first()), week.kept.to_string(), noted.in_week(week.week)];
    Table { columns, rows: if look.table { weeks.iter().rev().map(row).collect() } else { Vec::new() } }
}
