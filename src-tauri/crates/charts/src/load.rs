//! Weekly load and monotony. Described, never judged: no colour, no threshold, no verdict.

use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::{WeekLoad, Worked, weekly_loads};

use crate::names::Names;
use crate::past::{Look, Past};
use crate::time::{WeekRow, Weekly, number, weekly};
use crate::{Chart, Table};

/// How many weeks before the last one make its usual.
const USUAL: usize = 12;

/// Draws what each week asked, and how alike its days were.
pub fn load(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let look = &look.held();
    let names = Names::new(words, look.today);
    let worked: Vec<Worked> =
        past.asked(look).iter().map(|session| Worked { day: session.day, load: session.load() }).collect();
    let all = weekly_loads(&worked, look.today, look.week_start);
    let any = all.iter().any(|week| week.load > 0);
    let first = all.iter().position(|week| any && look.shows(week.week.last().min(look.today)));
    let weeks: &[WeekLoad] = first.and_then(|first| all.get(first..)).unwrap_or_default();
    let colours = look.theme.palette();
    let known = |week: &&WeekLoad| week.over && week.sessions > week.unknown;
    let last = all.iter().rev().find(known);
    let usual = usual(&all);
    let said = |key: &str, last: Option<String>, usual: Option<String>| match (last, usual) {
        (Some(last), Some(usual)) => {
            words.say(&Phrase::new(format!("trends-{key}-usual")).with("last", last).with("usual", usual))
        }
        (Some(last), None) => words.say(&Phrase::new(format!("trends-{key}")).with("last", last)),
        (None, _) => String::new(),
    };
    let whole = |value: u32| value.to_string();
    let row = |name: &str, said: String, parts: f64, points: bool| WeekRow {
        name: words.word(&format!("trends-load-{name}")),
        said,
        letters: colours.ink,
        parts,
        values: Vec::new(),
        decimals: usize::from(points),
        colour: if points { colours.ink } else { colours.ink_at(0.5) },
        edge: None,
        pieces: false,
        points,
    };
    let loads = WeekRow {
        values: weeks.iter().map(|week| (week.sessions > week.unknown).then_some(f64::from(week.load))).collect(),
        ..row("load", said("last-week", last.map(|week| whole(week.load)), usual.map(whole)), 3.0, false)
    };
    let monotony = last.and_then(|week| week.monotony).map(|value| number(value, 1));
    let alike = WeekRow {
        values: weeks.iter().map(|week| week.monotony).collect(),
        ..row("monotony", said("last-week", monotony, None), 1.3, true)
    };
    let tell = |at: usize| weeks.get(at).map(|week| told(week, words)).unwrap_or_default();
    let chart = Weekly {
        name: "load",
        weeks: weeks.iter().map(|week| (week.week, week.over)).collect(),
        rows: vec![loads, alike],
        recorded: past.sessions.iter().any(|session| session.load() > Some(0)),
        finding: words.say(&finding(&all, last, usual)),
        table: table(weeks, past, look, &names),
        tell: &tell,
    };
    weekly(chart, past, look, &names, words)
}

/// The median of the weeks before the last one; nothing below four of them.
fn usual(all: &[WeekLoad]) -> Option<u32> {
    let known = all.iter().rev().filter(|week| week.over && week.sessions > week.unknown);
    let mut loads: Vec<u32> = known.skip(1).take(USUAL).map(|week| week.load).collect();
    loads.sort_unstable();
    (loads.len() >= 4).then(|| loads.get(loads.len() / 2).copied()).flatten()
}

fn finding(all: &[WeekLoad], last: Option<&WeekLoad>, usual: Option<u32>) -> Phrase {
    match (last, usual) {
        _ if all.is_empty() => Phrase::new("trends-finding-none"),
        (None, _) if all.iter().all(|week| week.load == 0) => Phrase::new("trends-load-none"),
        (None, _) => Phrase::new("trends-load-first"),
        (Some(last), None) => Phrase::new("trends-load-few").with("last", last.load),
        (Some(last), Some(usual)) => Phrase::new("trends-load-finding").with("last", last.load).with("usual", usual),
    }
}

fn told(week: &WeekLoad, words: &Catalogue) -> String {
    let phrase = Phrase::new("trends-load-told").with("load", week.load).with("sessions", week.sessions);
    let phrase = phrase.with("unknown", week.unknown).with("over", if week.over { "yes" } else { "no" });
    let monotony = week.monotony.map_or_else(|| "–".to_owned(), |value| number(value, 2));
    words.say(&phrase.with("monotony", monotony))
}

fn table(weeks: &[WeekLoad], past: &Past<'_>, look: &Look, names: &Names<'_>) -> Table {
    let heads = ["week", "load", "monotony", "sessions", "unknown-load", "note"];
    let columns = heads.map(|head| names.word(&format!("trends-column-{head}"))).to_vec();
    let noted = names.noted(past.notes);
    let row = |week: &WeekLoad| {
        let load = if week.sessions > week.unknown { week.load.to_string() } else { "–".to_owned() };
        let monotony = week.monotony.map_or_else(|| "–".to_owned(), |value| number(value, 2));
        let (sessions, unknown) = (week.sessions.to_string(), week.unknown.to_string());
        vec![names.day_of_year(week.week.first()), load, monotony, sessions, unknown, noted.in_week(week.week)]
    };
    Table { columns, rows: if look.table { weeks.iter().rev().map(row).collect() } else { Vec::new() } }
}
