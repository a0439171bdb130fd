//! What sessions cost beside what they gave: effort above the usual less quality above the usual, and Drift's reading.

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::drift::Reading;
use freshlegs_trends::{Band, Decoupled, Felt, RECENT, decoupled};

use crate::drawing::Place;
use crate::names::Names;
use crate::past::{Look, Past, Session, leading};
use crate::time::{
    Column, Dot, Drawn, Gathered, Line, Marks, Row, Sheet, Span, Strip, Stroke, columns, draw, gathered, number,
    pieces, signed,
};
use crate::{Chart, Table};

/// Half a spread and less is within what five sessions can tell apart.
const SAME: f64 = 0.5;

/// Draws the gap of each session, in the athlete's own spreads, over a strip of what Drift said each day.
pub fn decoupling(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let look = &look.held();
    let names = Names::new(words, look.today);
    let colours = look.theme.palette();
    let found = found(past, look);
    let asked: Vec<Session> = found.iter().map(|(session, _)| *session).collect();
    let leads = leading(&asked);
    let mut newest: Vec<&(Session, Decoupled)> =
        found.iter().rev().filter(|(session, _)| leads(session)).take(RECENT).collect();
    newest.reverse();
    let now = newest.iter().map(|(_, z)| z.gap()).sum::<f64>() / newest.len().max(1) as f64;
    let shown: Vec<(Session, Decoupled)> =
        found.iter().filter(|(session, _)| look.shows(session.day)).copied().collect();
    let begin = asked.first().map(|one| one.day);
    let days = shown.first().and(begin).map(|begin| (look.first(begin), look.today));
    let over = Gathered::of(shown.len(), days.map_or(0, |(first, last)| last.days_since(first) + 1));
    let dot = |(session, z): &(Session, Decoupled)| {
        let (day, kind) = (session.day, session.kind);
        Dot { id: session.id, day, kind, value: z.gap(), leads: leads(session), count: 1 }
    };
    let rings = shown.iter().any(|(session, _)| !leads(session));
    let dots: Vec<Dot> = shown.iter().map(dot).collect();
    let band = Band { usual: 0.0, spread: 1.0, now };
    let mut line = Line::new(gathered(&dots, over, look.week_start), Some(band), colours.ink_at(0.55), Stroke::Solid);
    line.ends = Some((words.word("trends-decoupling-up"), words.word("trends-decoupling-down")));
    if over == Gathered::No {
        line.marks = Marks::Shapes(look.today);
        line.newest = newest.iter().map(|(session, _)| session.id).collect();
    } else {
        line.gathered = true;
    }
    let spans = spans(past, look, days, words);
    let said = Phrase::new("trends-now").with("now", signed(now, 1, true));
    let gap = Row {
        name: words.word("trends-decoupling-gap"),
        said: words.say(&said),
        letters: colours.ink,
        parts: 4.0,
        drawn: Drawn::Line(line),
    };
    let reading = Row {
        name: words.word("trends-decoupling-drift"),
        said: spans.last().map(|span| span.word.clone()).unwrap_or_default(),
        letters: colours.ink,
        parts: 1.1,
        drawn: Drawn::Strip(Strip { spans }),
    };
    let sheet = Sheet {
        name: "decoupling",
        look,
        names: &names,
        days,
        rows: vec![gap, reading],
        notes: past.noted(look).into_iter().filter(|note| days.is_some_and(|(first, _)| note.to >= first)).collect(),
        framed: None,
        recorded: !found.is_empty(),
        caption: over.caption(words, "mean").or_else(|| rings.then(|| words.word("trends-rings"))),
        finding: words.say(&finding(past, look, newest.len(), now)),
        table: table(&shown, past, look, &names),
    };
    draw(&sheet, words, |scale, rows| {
        let first: Vec<Place> = rows.iter().take(1).copied().collect();
        columns(spoken(&shown, over, look, &names, words), scale, &first)
    })
}

/// The sessions asked about that have a baseline, each beside the usual of all that was recorded.
fn found(past: &Past<'_>, look: &Look) -> Vec<(Session, Decoupled)> {
    let until = |session: &&Session| session.day <= look.today;
    let both = past.sessions.iter().filter(until).filter_map(|session| Some((*session, session.felt()?)));
    let (sessions, felt): (Vec<Session>, Vec<Felt>) = both.unzip();
    let found = sessions.into_iter().zip(decoupled(&felt)).filter_map(|(session, z)| Some((session, z?)));
    found.filter(|(session, _)| look.kinds.holds(session.kind)).collect()
}

fn finding(past: &Past<'_>, look: &Look, newest: usize, now: f64) -> Phrase {
    if newest == 0 {
        let rated =
            past.sessions.iter().filter(|session| session.day <= look.today && session.felt().is_some()).count();
        let key = if rated == 0 { "trends-finding-none" } else { "trends-decoupling-few" };
        return Phrase::new(key).with("count", rated as f64);
    }
    let key = match now {
        now if now > SAME => "trends-decoupling-dearer",
        now if now < -SAME => "trends-decoupling-cheaper",
        _ => "trends-decoupling-usual",
    };
    let whose = if look.kinds.narrowed() { "shown" } else { "speed" };
    Phrase::new(key).with("gap", number(now.abs(), 1)).with("whose", whose)
}

/// Days in a row with the same reading, as far as they are shown.
fn spans(past: &Past<'_>, look: &Look, days: Option<(Day, Day)>, words: &Catalogue) -> Vec<Span> {
    let Some((first, last)) = days else { return Vec::new() };
    let names = [Reading::Learning, Reading::Steady, Reading::Watch, Reading::Trend]
        .map(|reading| (reading, words.word(&format!("trends-reading-{}", reading.name()))));
    let mut spans: Vec<Span> = Vec::new();
    for (day, reading) in past.readings.iter().filter(|(day, _)| (first..=last.min(look.today)).contains(day)) {
        let degree = *reading as u8;
        match spans.last_mut().filter(|span| span.degree == degree && span.to.plus(1) == *day) {
            Some(span) => span.to = *day,
            None => {
                let word = names.iter().find(|(known, _)| known == reading).map(|(_, word)| word.clone());
                spans.push(Span { from: *day, to: *day, degree, word: word.unwrap_or_default() });
            }
        }
    }
    spans
}

fn spoken(
    shown: &[(Session, Decoupled)],
    over: Gathered,
    look: &Look,
    names: &Names<'_>,
    words: &Catalogue,
) -> Vec<Column> {
    let gap = |value: f64| words.say(&Phrase::new("trends-part-gap").with("value", signed(value, 1, true)));
    if over == Gathered::No {
        let column = |(session, z): &(Session, Decoupled)| {
            let (short, label) = names.session(session.day, session.kind, &[gap(z.gap())]);
            Column { id: Some(session.id), day: session.day, from: session.day, to: session.day, short, label }
        };
        return shown.iter().map(column).collect();
    }
    let column = |(from, of): (Day, &[(Session, Decoupled)])| {
        let (last, _) = of.last()?;
        let mean = of.iter().map(|(_, z)| z.gap()).sum::<f64>() / of.len() as f64;
        let short = Phrase::new("trends-gathered").with("time", names.time(over, from)).with("count", of.len() as f64);
        let short = words.say(&short);
        let label = names.list(&[short.clone(), words.word("trends-means"), gap(mean)]);
        Some(Column { id: Some(last.id), day: last.day, from, to: over.last(from), short, label })
    };
    pieces(shown, |(session, _)| session.day, over, look.week_start).into_iter().filter_map(column).collect()
}

fn table(shown: &[(Session, Decoupled)], past: &Past<'_>, look: &Look, names: &Names<'_>) -> Table {
    let heads = ["day", "session", "effort", "quality", "effort-z", "quality-z", "gap", "drift", "note"];
    let columns = heads.map(|head| names.word(&format!("trends-column-{head}"))).to_vec();
    let (noted, readings) = (names.noted(past.notes), past.readings);
    let reading = |day: Day| {
        let at = readings.binary_search_by_key(&day, |(day, _)| *day).ok().and_then(|at| readings.get(at));
        at.map(|(_, reading)| names.reading(*reading).to_owned()).unwrap_or_default()
    };
    let row = |(session, z): &(Session, Decoupled)| {
        let given = |rating: Option<i8>| rating.map(|n| n.to_string()).unwrap_or_default();
        vec![
            names.day_of_year(session.day),
            names.kind(session.kind).to_owned(),
            given(session.effort.map(|n| n.get())),
            given(session.quality.map(|n| n.get())),
            signed(z.effort, 2, true),
            signed(z.quality, 2, true),
            signed(z.gap(), 2, true),
            reading(session.day),
            noted.on(session.day),
        ]
    };
    Table { columns, rows: if look.table { shown.iter().rev().map(row).collect() } else { Vec::new() } }
}
