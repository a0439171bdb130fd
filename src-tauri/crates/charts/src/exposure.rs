//! Exposure, week by week: metres run fast, jumps, days at top speed. As planned; nothing is guessed without a plan.

use freshlegs_calendar::{Family, Kind};
use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::{Exposed, Exposure, WeekExposure, weekly_exposures};

use crate::names::Names;
use crate::past::{Look, Past, Session};
use crate::time::{WeekRow, Weekly, weekly};
use crate::{Chart, Table};

/// Over how many weeks, this one included, the sentence counts.
const COUNTED: usize = 4;

/// Draws three rows: fast metres, jumps, max-velocity days.
pub fn exposure(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let look = &look.held();
    let names = Names::new(words, look.today);
    let exposed: Vec<Exposed> = past.asked(look).iter().map(exposed_by).collect();
    let all = weekly_exposures(&exposed, look.today, look.week_start);
    let any = |week: &WeekExposure| week.fast_metres + week.jumps + week.max_velocity_days > 0;
    let first = all.iter().position(|week| look.shows(week.week.last().min(look.today)));
    let first = first.filter(|_| all.iter().any(any));
    let weeks: &[WeekExposure] = first.and_then(|first| all.get(first..)).unwrap_or_default();
    let colours = look.theme.palette();
    let row = |name: &str, of: fn(&WeekExposure) -> u32| {
        let sum: u32 = all.iter().rev().take(COUNTED).map(of).fold(0, u32::saturating_add);
        WeekRow {
            name: words.word(&format!("trends-exposure-{name}")),
            said: words.say(&Phrase::new("trends-exposure-said").with("count", sum.to_string())),
            letters: colours.ink,
            parts: 1.0,
            values: weeks.iter().map(|week| Some(f64::from(of(week)))).collect(),
            decimals: 0,
            colour: colours.recent,
            edge: None,
            pieces: name == "days",
            points: false,
        }
    };
    let told = |week: &WeekExposure| {
        let phrase = Phrase::new("trends-exposure-told").with("metres", week.fast_metres.to_string());
        let phrase = phrase.with("jumps", week.jumps).with("days", week.max_velocity_days);
        words.say(&phrase.with("unknown", week.unknown))
    };
    let tell = |at: usize| weeks.get(at).map(told).unwrap_or_default();
    let rows = vec![
        row("metres", |week| week.fast_metres),
        row("jumps", |week| week.jumps),
        row("days", |week| week.max_velocity_days),
    ];
    let chart = Weekly {
        name: "exposure",
        weeks: weeks.iter().map(|week| (week.week, week.over)).collect(),
        rows,
        recorded: past.sessions.iter().map(exposed_by).any(met),
        finding: words.say(&finding(&all, all.iter().any(any))),
        table: table(weeks, past, look, &names),
        tell: &tell,
    };
    weekly(chart, past, look, &names, words)
}

/// A session without a plan is unknown where its kind holds fast metres or jumps, and nothing elsewhere.
fn exposed_by(session: &Session) -> Exposed {
    let holds = session.kind.family() == Family::Speed || session.kind == Kind::StrengthPlyo;
    let planned = session.planned.or_else(|| (!holds).then(Exposure::default));
    Exposed { day: session.day, planned, max_velocity: session.kind == Kind::MaxVelocity }
}

fn met(of: Exposed) -> bool {
    of.max_velocity || of.planned.is_some_and(|plan| plan != Exposure::default())
}

fn finding(all: &[WeekExposure], any: bool) -> Phrase {
    if all.is_empty() {
        return Phrase::new("trends-finding-none");
    }
    if !any {
        return Phrase::new("trends-exposure-none");
    }
    let sum = |of: fn(&WeekExposure) -> u32| all.iter().rev().take(COUNTED).map(of).fold(0, u32::saturating_add);
    let phrase = Phrase::new("trends-exposure-finding").with("metres", sum(|week| week.fast_metres).to_string());
    phrase.with("jumps", sum(|week| week.jumps)).with("days", sum(|week| week.max_velocity_days))
}

fn table(weeks: &[WeekExposure], past: &Past<'_>, look: &Look, names: &Names<'_>) -> Table {
    let heads = ["week", "fast-metres", "jumps", "fast-days", "unknown-plan", "note"];
    let columns = heads.map(|head| names.word(&format!("trends-column-{head}"))).to_vec();
    let noted = names.noted(past.notes);
    let row = |week: &WeekExposure| {
        let numbers = [week.fast_metres, week.jumps, week.max_velocity_days, week.unknown].map(|n| n.to_string());
        let mut cells = vec![names.day_of_year(week.week.first())];
        cells.extend(numbers);
        cells.push(noted.in_week(week.week));
        cells
    };
    Table { columns, rows: if look.table { weeks.iter().rev().map(row).collect() } else { Vec::new() } }
}
