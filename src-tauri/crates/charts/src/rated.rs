//! Effort and quality over time, and keenness and enjoyment: one row for each rating, each with the athlete's own band.

mod telling;

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::{Band, RECENT};

use crate::drawing::Palette;
use crate::names::Names;
use crate::past::{Look, Past, Session, leading};
use crate::rating::Rating;
use crate::time::{
    Column, Dot, Drawn, Gathered, Line, Marks, Row, Sheet, columns, draw, gathered, number, pieces, signed,
};
use crate::{Chart, Table};

/// Effort and quality over time with the athlete's own band, and below them what else was rated.
pub fn over_time(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    rated("over-time", &[Rating::Effort, Rating::Quality, Rating::Enjoyment, Rating::Keenness], past, look, words)
}

/// The wish to train before a session, and how much it was liked after.
pub fn keenness(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    rated("keenness", &[Rating::Keenness, Rating::Enjoyment], past, look, words)
}

/// One rating of all sessions that lead, oldest first, up to today.
pub(crate) struct Followed {
    pub(crate) rating: Rating,
    pub(crate) values: Vec<i8>,
    pub(crate) band: Option<Band>,
}

fn rated(name: &'static str, ratings: &[Rating], past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let look = &look.held();
    let names = Names::new(words, look.today);
    let colours = look.theme.palette();
    let given = |session: &Session| ratings.iter().any(|rating| rating.of(session).is_some());
    let asked: Vec<Session> = past.asked(look).into_iter().filter(given).collect();
    let leads = leading(&asked);
    let followed: Vec<Followed> = ratings.iter().map(|rating| follow(*rating, &asked, &leads)).collect();
    let newest: Vec<Session> = {
        let mut newest: Vec<Session> =
            asked.iter().rev().filter(|session| leads(session)).take(RECENT).copied().collect();
        newest.reverse();
        newest
    };
    let shown: Vec<Session> = asked.iter().filter(|session| look.shows(session.day)).copied().collect();
    let begin = asked.first().map(|one| one.day);
    let days = shown.first().and(begin).map(|begin| (look.first(begin), look.today));
    let rings = has_rings(&shown, &leads);
    let span = days.map_or(0, |(first, last)| last.days_since(first) + 1);
    let over = Gathered::of(shown.len(), span);
    let rows = followed.iter().filter(|of| shown.iter().any(|session| of.rating.of(session).is_some()));
    let row = |of: &Followed| row(of, name, &shown, &newest, over, (look, words, colours), &leads);
    let sheet = Sheet {
        name,
        look,
        names: &names,
        days,
        rows: rows.map(row).collect(),
        notes: past.noted(look).into_iter().filter(|note| days.is_some_and(|(first, _)| note.to >= first)).collect(),
        recorded: past.sessions.iter().any(given),
        caption: over.caption(words, "mean").or_else(|| rings.then(|| words.word("trends-rings"))),
        framed: framed(name, &followed, (&newest, rings), over, look, words),
        finding: words.say(&telling::finding(name, &followed, look, asked.len())),
        table: table(ratings, &shown, past, look, &names),
    };
    draw(&sheet, words, |scale, rows| columns(spoken(ratings, &shown, over, look, &names, words), scale, rows))
}

/// Whether sessions are shown that no line goes through.
fn has_rings(shown: &[Session], leads: &impl Fn(&Session) -> bool) -> bool {
    shown.iter().any(|session| !leads(session))
}

fn follow(rating: Rating, asked: &[Session], leads: &impl Fn(&Session) -> bool) -> Followed {
    let values: Vec<i8> =
        asked.iter().filter(|session| leads(session)).filter_map(|session| rating.of(session)).collect();
    Followed { rating, band: rating.band(&values), values }
}

fn row(
    of: &Followed,
    name: &str,
    shown: &[Session],
    newest: &[Session],
    over: Gathered,
    (look, words, colours): (&Look, &Catalogue, &Palette),
    leads: &impl Fn(&Session) -> bool,
) -> Row {
    let dot = |session: &Session| {
        let value = f64::from(of.rating.of(session)?);
        Some(Dot { id: session.id, day: session.day, kind: session.kind, value, leads: leads(session), count: 1 })
    };
    let dots: Vec<Dot> = shown.iter().filter_map(dot).collect();
    let mut line =
        Line::new(gathered(&dots, over, look.week_start), of.band, of.rating.colour(colours), of.rating.stroke());
    if over == Gathered::No {
        line.newest = newest.iter().map(|session| session.id).collect();
        if name == "keenness" {
            line.marks = Marks::Shapes(look.today);
        }
    } else {
        line.gathered = true;
    }
    let say = |value: f64| signed(value, 1, of.rating.both_ways());
    let said =
        of.band.map(|band| Phrase::new("trends-now-usual").with("now", say(band.now)).with("usual", say(band.usual)));
    Row {
        name: words.word(&format!("record-rating-{}", of.rating.name())),
        said: said.map(|said| words.say(&said)).unwrap_or_default(),
        letters: of.rating.letters(colours),
        parts: 1.0,
        drawn: Drawn::Line(line),
    }
}

/// The days that the right-hand numbers and the sentence stand on.
fn framed(
    name: &str,
    followed: &[Followed],
    (newest, rings): (&[Session], bool),
    over: Gathered,
    look: &Look,
    words: &Catalogue,
) -> Option<(Day, Day, [String; 2])> {
    let (first, last) = newest.first().zip(newest.last())?;
    let usual = followed.iter().any(|of| of.band.is_some());
    let all = newest.iter().all(|session| look.shows(session.day));
    let whose = if look.kinds.narrowed() { "shown" } else { "speed" };
    let said = |rings| words.say(&Phrase::new("trends-framed").with("whose", whose).with("rings", rings));
    let said = [said(if rings { "yes" } else { "no" }), said("no")];
    (name == "over-time" && usual && all && over == Gathered::No).then_some((first.day, last.day, said))
}

/// What each column says: a session, or the means of the time it was gathered into.
fn spoken(
    ratings: &[Rating],
    shown: &[Session],
    over: Gathered,
    look: &Look,
    names: &Names<'_>,
    words: &Catalogue,
) -> Vec<Column> {
    let part = |rating: &Rating, value: String| {
        words.say(&Phrase::new(format!("trends-part-{}", rating.name())).with("value", value))
    };
    if over == Gathered::No {
        let column = |session: &Session| {
            let told = ratings
                .iter()
                .filter_map(|rating| Some(part(rating, signed(f64::from(rating.of(session)?), 0, rating.both_ways()))));
            let (short, label) = names.session(session.day, session.kind, &told.collect::<Vec<_>>());
            let (day, id) = (session.day, Some(session.id));
            Column { id, day, from: day, to: day, short, label }
        };
        return shown.iter().map(column).collect();
    }
    let column = |(from, sessions): (Day, &[Session])| {
        let last = sessions.last()?;
        let told = ratings.iter().filter_map(|rating| {
            let values: Vec<f64> = sessions.iter().filter_map(|session| rating.of(session)).map(f64::from).collect();
            let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
            (!values.is_empty()).then(|| part(rating, signed(mean, 1, rating.both_ways())))
        });
        let told: Vec<String> = told.collect();
        let time = names.time(over, from);
        let short = Phrase::new("trends-gathered").with("time", time).with("count", sessions.len() as f64);
        let short = words.say(&short);
        let label = names.list(&[&[short.clone(), words.word("trends-means")], told.as_slice()].concat());
        Some(Column { id: Some(last.id), day: last.day, from, to: over.last(from), short, label })
    };
    pieces(shown, |session| session.day, over, look.week_start).into_iter().filter_map(column).collect()
}

fn table(ratings: &[Rating], shown: &[Session], past: &Past<'_>, look: &Look, names: &Names<'_>) -> Table {
    let heads = ["day", "session"].into_iter().chain(ratings.iter().map(|rating| rating.name())).chain(["note"]);
    let columns = heads.map(|head| names.word(&format!("trends-column-{head}"))).collect();
    let noted = names.noted(past.notes);
    let row = |session: &Session| {
        let mut cells = vec![names.day_of_year(session.day), names.kind(session.kind).to_owned()];
        let value = |rating: &Rating| match rating.of(session) {
            Some(value) if rating.both_ways() => signed(f64::from(value), 0, true),
            Some(value) => number(f64::from(value), 0),
            None => String::new(),
        };
        cells.extend(ratings.iter().map(value));
        cells.push(noted.on(session.day));
        cells
    };
    let rows = if look.table { shown.iter().rev().map(row).collect() } else { Vec::new() };
    Table { columns, rows }
}
