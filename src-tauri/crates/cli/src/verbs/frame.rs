//! `day`, `event`, `morning`: what a week is built around.

use freshlegs_actions::views::{DaySheetView, EventDraft, FrameDraft};
use freshlegs_actions::{Desk, MorningItem, MorningSaid, Refusal};
use freshlegs_calendar::{Day, Kind, Weekday};
use freshlegs_plan::Place;
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::args::{DayVerb, EventVerb, MorningAnswer, MorningVerb, places};
use crate::draw;
use crate::page::Answer;
use crate::table::table;

pub fn day(desk: &mut Desk, verb: DayVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        DayVerb::Show { date } => sheet(&desk.read_day(moment, date.unwrap_or(moment.today))?),
        DayVerb::Set { date, every, minutes, places: list } => {
            let frame = frame(desk, minutes, list.as_deref())?;
            let (day, every) = days(date, every, moment.today);
            sheet(&desk.set_day(moment, day, every, Some(frame))?.output)
        }
        DayVerb::Reset { date, every } => {
            let (day, every) = days(date, every, moment.today);
            sheet(&desk.set_day(moment, day, every, None)?.output)
        }
    }
}

pub fn event(desk: &mut Desk, verb: EventVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        EventVerb::Add { date, kind, minutes, note, weekly } => {
            let kind = kind.parse().unwrap_or(Kind::Match);
            let (minutes, note) = (minutes.unwrap_or_default(), note.unwrap_or_default());
            sheet(&desk.add_event(moment, &EventDraft { day: date, kind, minutes, note, weekly })?.output)
        }
        EventVerb::List { from, to } => {
            let from = from.unwrap_or(moment.today);
            let events = desk.list_events(from, to.unwrap_or(from.plus(27)))?;
            let row = |(day, event): &(Day, freshlegs_actions::views::EventView)| {
                vec![event.event.to_string(), day.to_string(), event.title.clone(), event.text.clone()]
            };
            let rows: Vec<Vec<String>> = events.iter().map(row).collect();
            let drawn = if rows.is_empty() { desk.words().word("terminal-no-events") } else { table(&[], &rows) };
            Answer::said(drawn, &events)
        }
        EventVerb::Remove { event, date, all } => {
            let first = desk.list_events(moment.today, moment.today.plus(370))?;
            let known = first.iter().find(|(_, known)| known.event == event).map(|(day, _)| *day);
            let day = date.or(known).unwrap_or(moment.today);
            sheet(&desk.remove_event(moment, event, day, all)?.output)
        }
    }
}

pub fn morning(desk: &mut Desk, verb: MorningVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let MorningVerb::Add { date, sleep, soreness, tiredness, pain, sharp, clear } = verb;
    let dull = clear.contains(&MorningAnswer::Sharp);
    let sharp = (sharp || dull).then_some(sharp);
    let clear = clear.into_iter().filter_map(item).collect();
    let said = MorningSaid { sleep, soreness, tiredness, pain, sharp, clear };
    let week = desk.say_morning(moment, date, &said)?.output;
    let said = match &week.life.ladder {
        Some(ladder) => format!("{}. {} {}", ladder.title, ladder.why, ladder.next),
        None => desk.words().word("terminal-morning-kept"),
    };
    Answer::said(said, &week)
}

fn item(answer: MorningAnswer) -> Option<MorningItem> {
    match answer {
        MorningAnswer::Sleep => Some(MorningItem::Sleep),
        MorningAnswer::Soreness => Some(MorningItem::Soreness),
        MorningAnswer::Tiredness => Some(MorningItem::Tiredness),
        MorningAnswer::Pain => Some(MorningItem::Pain),
        MorningAnswer::Sharp => None,
    }
}

/// Minutes and places as they are typed.
pub fn frame(desk: &Desk, minutes: u16, list: Option<&str>) -> Result<FrameDraft, Refusal> {
    let known = list.map_or(Some(Place::ALL.to_vec()), places);
    let there = known.ok_or_else(|| {
        let given: String = list.unwrap_or_default().chars().take(40).collect();
        Refusal::field("places", desk.words().say(&Phrase::new("terminal-places").with("given", given)))
    })?;
    let has = |place: Place| there.contains(&place);
    Ok(FrameDraft { minutes, track: has(Place::Track), gym: has(Place::Gym), bike: has(Place::Bike) })
}

/// One date, or the next such weekday from today on.
pub fn days(date: Option<Day>, every: Option<String>, today: Day) -> (Day, bool) {
    let named = every.and_then(|name| Weekday::ALL.into_iter().find(|day| day.name() == name));
    match (date, named) {
        (Some(day), _) => (day, false),
        (None, Some(weekday)) => {
            let next = (0..7).map(|n| today.plus(n)).find(|day| day.weekday() == weekday);
            (next.unwrap_or(today), true)
        }
        (None, None) => (today, false),
    }
}

fn sheet(day: &DaySheetView) -> Result<Answer, Refusal> {
    Answer::said(draw::day(day), day)
}
