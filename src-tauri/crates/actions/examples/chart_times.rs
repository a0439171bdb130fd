//! Prints, as lines of JSON, what charts and Drift cost over ten years of 2 000 and of 20 000 sessions.
//!
//! `cargo run --release -p freshlegs-actions --example chart_times -- FOLDER`; the folder must be empty.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use chrono::DateTime;
use freshlegs_actions::Desk;
use freshlegs_actions::views::ChartAsked;
use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_charts::ChartName;
use freshlegs_plan::{Content, Level, Mode};
use freshlegs_record::Entry;
use freshlegs_store::{Moment, NewRecord, NewSession, Op, Place, Store, StoreFault};
use freshlegs_texts::Phrase;
use freshlegs_trends::drift::{self, Answers, Method, Stream};

/// Ten years.
const DAYS: i64 = 3652;
const ROUNDS: usize = 21;
const KINDS: [Kind; 5] = [Kind::MaxVelocity, Kind::StrengthPlyo, Kind::Acceleration, Kind::EasyLong, Kind::Rest];

/// Milliseconds: one chart, a range switched until the reply is ready, Drift from nothing, Drift with one more entry.
const BUDGETS: [f64; 4] = [10.0, 30.0, 20.0, 0.1];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or("a folder is needed")?;
    let today = "2026-11-26".parse()?;
    let moment = Moment { today, at: DateTime::parse_from_rfc3339("2026-11-26T18:42:05+01:00")? };
    let [one, switched, from_nothing, one_more] = BUDGETS;
    for sessions in [2_000, 20_000] {
        let place = Place::at(folder.join(sessions.to_string()));
        live(&place, &moment, sessions)?;
        let first = (0..5).map(|_| {
            let desk = Desk::open(&place, &moment)?;
            let (took, ()) = time(|| drop(desk.read_chart(&moment, &asked("over-time", "3m"))));
            desk.close()?;
            Ok(took)
        });
        let first = first.collect::<Result<Vec<_>, Box<dyn Error>>>()?;
        print(&format!("{sessions} sessions: the first chart, records and Drift read"), None, first);
        let desk = Desk::open(&place, &moment)?;
        for chart in ChartName::ALL.map(ChartName::name) {
            let took = (0..ROUNDS).map(|_| reply(&desk, &moment, &asked(chart, "all")));
            print(&format!("{sessions} sessions: {chart}, all of them"), Some(one), took.collect());
        }
        let ranges = ["6w", "all", "3m", "all", "1y", "all"];
        let switch = |charts: &[ChartName]| -> Vec<Duration> {
            let one =
                |range: &&str| charts.iter().map(|chart| reply(&desk, &moment, &asked(chart.name(), range))).sum();
            (0..ROUNDS).flat_map(|_| ranges.iter().map(one)).collect()
        };
        let seen = [ChartName::EffortQuality, ChartName::OverTime];
        print(&format!("{sessions} sessions: range switched, the two in sight"), Some(switched), switch(&seen));
        print(&format!("{sessions} sessions: range switched, all seven"), Some(switched), switch(&ChartName::ALL));
        desk.close()?;
    }
    let entries = entries(20_000)?;
    let whole = (0..ROUNDS).map(|_| time(|| drop(black_box(drift::readings(&entries, Method::default())))).0);
    print("Drift over 20 000 entries of ten years, from nothing", Some(from_nothing), whole.collect());
    let (last, before) = entries.split_last().ok_or("there are entries")?;
    let mut stream = Stream::new(Method::default());
    before.iter().try_for_each(|entry| stream.take(entry, |_| ())).map_err(|_| "entries stand in date order")?;
    let more = (0..ROUNDS).map(|_| {
        let mut stream = stream.clone();
        let (took, ()) = time(|| {
            let _ = stream.take(last, |_| ());
            drop(black_box(stream.last()));
        });
        took
    });
    print("Drift, one entry more and read", Some(one_more), more.collect());
    Ok(())
}

fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

/// A chart drawn and packed as the window gets it.
fn reply(desk: &Desk, moment: &Moment, asked: &ChartAsked) -> Duration {
    time(|| black_box(desk.read_chart(moment, asked).ok().and_then(|view| serde_json::to_vec(&view).ok()))).0
}

fn asked(name: &str, range: &str) -> ChartAsked {
    let (width, height) = if name == "effort-quality" { (560, 412) } else { (1052, 244) };
    let word = |text: &str| text.to_owned();
    let (theme, kinds) = (word("light"), word("all"));
    ChartAsked { name: word(name), width, height, theme, range: word(range), kinds, table: false }
}

fn print(what: &str, budget: Option<f64>, times: Vec<Duration>) {
    let mut ms: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
    ms.sort_by(f64::total_cmp);
    let (median, worst) = (ms.get(ms.len() / 2), ms.last());
    println!("{}", serde_json::json!({ "what": what, "median": median, "worst": worst, "budget": budget }));
}

/// So many sessions over ten years, all planned and all rated.
fn live(place: &Place, moment: &Moment, sessions: i64) -> Result<(), Box<dyn Error>> {
    let mut store = Store::open(place, moment)?;
    store.change(Op::LoadSample, moment, |write| -> Result<(), StoreFault> {
        for (n, kind) in (0..sessions).zip(KINDS.into_iter().cycle()) {
            let day = moment.today.plus((n - sessions) * DAYS / sessions);
            let minutes = Minutes::try_from(30 + n % 40).ok().filter(|_| kind != Kind::Rest);
            let planned = NewSession {
                day,
                kind,
                minutes,
                level: Level::Trained,
                mode: Mode::default(),
                pinned: false,
                own: false,
                content: Content::default(),
                why: Phrase::new("plan-why-rest"),
                sample: false,
            };
            let session = write.sessions().add(&planned)?;
            if kind == Kind::Rest {
                continue;
            }
            let mut entry = Entry::blank(day, kind);
            entry.keenness = (n * 7 % 6).try_into().ok();
            entry.effort = (3 + n * 5 % 6).try_into().ok();
            entry.quality = (2 + n * 11 % 7).try_into().ok();
            entry.enjoyment = (4 + n * 13 % 6).try_into().ok();
            entry.minutes = minutes;
            write.records().add(&NewRecord { session: Some(session), entry, recorded_at: moment.at, sample: false })?;
        }
        Ok(())
    })?;
    store.close()?;
    Ok(())
}

/// Sessions and mornings by turns.
fn entries(count: i64) -> Result<Vec<drift::Entry>, Box<dyn Error>> {
    let entry = |n: i64| {
        let day = Day::MIN.plus(n * DAYS / count);
        let near = |usual: i64, prime: i64| Some((usual + n * prime % 5) as f64);
        let (kind, answers) = if n % 2 == 0 {
            let (effort, quality, keenness) = (near(3, 7), near(4, 11), near(-1, 13));
            (Some("technique"), Answers { effort, quality, keenness, ..Answers::default() })
        } else {
            (None, Answers { soreness: near(2, 7), tiredness: near(2, 3), sleep: near(5, 11), ..Answers::default() })
        };
        drift::Entry::new(day, kind, answers).map_err(|off| format!("{} {}", off.field, off.given).into())
    };
    (0..count).map(entry).collect()
}
