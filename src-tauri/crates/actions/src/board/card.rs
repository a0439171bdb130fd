//! A card in words: what was planned, what became of it, and why it stands there.

use freshlegs_calendar::{Day, Kind, Today};
use freshlegs_charts::shape;
use freshlegs_plan::{Content, Inside, Level, Mode, asks, face, inside, inside_of};
use freshlegs_record::Entry;
use freshlegs_store::{Event, Record, Session, SessionState};
use freshlegs_texts::{Catalogue, Phrase};

use super::differently::{other_face, planned_as};
use super::dose::{dose, minutes_dose, spoken_dose, spoken_minutes};
use super::gather::Slot;
use super::picture::picture;
use crate::contents;
use crate::dates;
use crate::proposed::ProposedCard;
use crate::views::{CardState, CardView, RatingView};

/// The planned card of a day.
pub(crate) fn card(words: &Catalogue, session: &Session, slot: &Slot, today: Today) -> CardView {
    let what = contents::inside(session);
    let mut card = bare(words, session.kind, &what, &session.content);
    let event = slot.events.iter().find(|event| event.what.kind == session.kind);
    card.session = Some(session.id);
    card.event = event.map(|event| event.id);
    card.movable = slot.movable();
    card.recordable = slot.open_session().is_some() && session.kind != Kind::Rest && session.day <= today;
    card.pinned = session.pinned;
    card.exception = session.exception.as_ref().map(|sentence| words.say(sentence));
    card.why = words.say(&why(session));
    noted(&mut card, event);
    let mut became = None;
    match (session.state, &slot.record) {
        (_, Some(record)) => {
            let kind = record.entry.kind;
            became = Some(Phrase::new("actions-state-done"));
            if kind != session.kind {
                let CardView { kind, family, shape, title, dose, details, asks, picture, minutes, .. } =
                    other_face(words, session, record);
                card = CardView { kind, family, shape, title, dose, details, asks, picture, minutes, ..card };
            }
            if let Some(planned) = planned_as(session, record) {
                card.details.insert(0, words.say(&planned));
                became = Some(Phrase::new("actions-state-done-differently").with("planned", planned));
            }
            card.state = if kind == Kind::Rest { CardState::Rest } else { CardState::Done };
            let tag = if kind == Kind::Rest { "actions-tag-kept" } else { "actions-tag-done" };
            card.tag = Some(words.word(tag));
            recorded(words, &mut card, record);
        }
        (SessionState::Skipped(reason), None) => {
            let reason = Phrase::new(format!("actions-skip-{}", reason.name()));
            card.state = CardState::Skipped;
            card.tag = Some(words.word("actions-tag-skipped"));
            card.dose = Some(crate::views::Dose { amount: words.say(&reason), unit: String::new() });
            card.details = Vec::new();
            became = Some(Phrase::new("actions-state-skipped").with("reason", reason));
        }
        (SessionState::Planned, None) => {
            if let Some(from) = session.moved_from {
                card.state = if session.kind == Kind::Rest { CardState::Rest } else { CardState::Moved };
                card.tag = Some(words.say(&Phrase::new("actions-tag-from").with("day", dates::weekday_short(from))));
                became = Some(Phrase::new("actions-state-moved").with("day", dates::weekday(from)));
            } else if session.kind == Kind::Rest {
                card.state = CardState::Rest;
                let kept = slot.rest_kept();
                card.tag = kept.then(|| words.word("actions-tag-kept"));
                became = kept.then(|| Phrase::new("actions-state-kept"));
            }
            if card.event.is_some() || session.pinned {
                if session.kind != Kind::Rest {
                    card.state = CardState::Fixed;
                }
                card.tag = Some(words.word("actions-tag-yours"));
                became = Some(Phrase::new("actions-state-yours"));
            }
            if session.anyway {
                card.tag = Some(words.word("actions-tag-anyway"));
                became = Some(match session.moved_from {
                    Some(from) => Phrase::new("actions-state-moved-anyway").with("day", dates::weekday(from)),
                    None => Phrase::new("actions-state-anyway"),
                });
            }
        }
    }
    let state = became.unwrap_or_else(|| Phrase::new("actions-state-planned"));
    let planned = if card.kind == session.kind { spoken_dose(&what) } else { card.minutes.map(spoken_minutes) };
    let spoken = planned.filter(|_| !endless(event));
    card.label = label(words, &card, spoken, Some(state));
    card
}

/// A card that is only proposed.
pub(crate) fn proposed_card(
    words: &Catalogue,
    placed: &ProposedCard,
    slot: &Slot,
    level: Level,
    mode: Mode,
) -> CardView {
    let what = inside_of(placed.kind, level, mode, placed.minutes, &placed.content);
    let mut card = bare(words, placed.kind, &what, &placed.content);
    card.why = words.say(&placed.why);
    if placed.kind == Kind::Rest {
        card.tag = Some(words.word("actions-tag-kept"));
    }
    if let Some(event) = slot.events.iter().find(|event| event.what.kind == placed.kind) {
        card.event = Some(event.id);
        card.state = CardState::Fixed;
        card.tag = Some(words.word("actions-tag-yours"));
        noted(&mut card, Some(event));
    }
    let event = slot.events.iter().find(|event| event.what.kind == placed.kind);
    let spoken = spoken_dose(&what).filter(|_| !endless(event));
    card.label = label(words, &card, spoken, Some(Phrase::new("actions-state-proposed")));
    card
}

/// An event that the plan does not know yet.
pub(super) fn event_card(words: &Catalogue, event: &Event, level: Level, day: Day, today: Today) -> CardView {
    let kind = event.what.kind;
    let what = inside(kind, level, Mode::default(), event.what.minutes);
    let mut card = bare(words, kind, &what, &Content::default());
    card.event = Some(event.id);
    card.state = CardState::Fixed;
    card.tag = Some(words.word("actions-tag-yours"));
    card.why = words.word("plan-why-entered");
    card.recordable = day <= today;
    noted(&mut card, Some(event));
    let spoken = spoken_dose(&what).filter(|_| !endless(Some(event)));
    card.label = label(words, &card, spoken, Some(Phrase::new("actions-state-yours")));
    card
}

/// Whether nobody said how long an event lasts. The builder reckons with its usual length, which no card claims.
pub(crate) fn endless(event: Option<&Event>) -> bool {
    event.is_some_and(|event| event.what.minutes.is_none() && event.what.kind != Kind::LongRun)
}

/// What the athlete noted of an event stands before what is known of its kind: "14:00, home".
fn noted(card: &mut CardView, event: Option<&Event>) {
    if endless(event) {
        (card.dose, card.minutes) = (None, None);
    }
    if let Some(note) = event.and_then(|event| event.what.note.as_ref()) {
        card.details.insert(0, note.as_str().to_owned());
        card.details.truncate(3);
    }
}

/// What was recorded without a plan. It shows the minutes done, never a dose nobody prescribed.
pub(super) fn loose_card(words: &Catalogue, record: &Record, level: Level) -> CardView {
    let kind = record.entry.kind;
    let what = inside(kind, level, Mode::default(), record.entry.minutes);
    let mut card = bare(words, kind, &what, &Content::default());
    card.state = CardState::Done;
    card.tag = Some(words.word("actions-tag-done"));
    card.dose = record.entry.minutes.map(|minutes| minutes_dose(words, minutes));
    card.minutes = None;
    card.details = vec![words.word("actions-loose")];
    recorded(words, &mut card, record);
    let spoken = record.entry.minutes.map(spoken_minutes);
    card.label = label(words, &card, spoken, Some(Phrase::new("actions-state-done")));
    card
}

/// The ratings that a card shows.
fn ratings(words: &Catalogue, entry: &Entry) -> Vec<RatingView> {
    let given = [
        ("effort", entry.effort.map(|n| n.get())),
        ("quality", entry.quality.map(|n| n.get())),
        ("enjoyment", entry.enjoyment.map(|n| n.get())),
    ];
    given.into_iter().filter_map(|(name, value)| value.map(|value| rating(words, name, value))).collect()
}

/// One rating with its name.
pub(crate) fn rating(words: &Catalogue, name: &str, value: i8) -> RatingView {
    RatingView { name: name.to_owned(), title: words.word(&format!("record-rating-{name}")), value }
}

/// Why a card stands where it stands; a card that the athlete moved stands there for that reason.
pub(crate) fn why(session: &Session) -> Phrase {
    let moved = session.moved_from.map(|from| {
        let key = if session.anyway { "actions-why-moved-anyway" } else { "actions-why-moved" };
        Phrase::new(key).with("day", dates::weekday(from))
    });
    moved.unwrap_or_else(|| session.why.clone())
}

pub(super) fn bare(words: &Catalogue, kind: Kind, what: &Inside, content: &Content) -> CardView {
    let face = face(kind, what);
    CardView {
        session: None,
        record: None,
        event: None,
        kind,
        family: kind.family(),
        shape: shape(kind),
        state: if kind == Kind::Rest { CardState::Rest } else { CardState::Planned },
        tag: None,
        title: words.say(&face.title),
        dose: face.dose.as_ref().map(|phrases| dose(words, phrases)),
        details: face.details.iter().map(|line| words.say(line)).collect(),
        minutes: what.minutes,
        asks: asks(kind).nervous,
        picture: picture(kind, what, content),
        why: String::new(),
        ratings: Vec::new(),
        movable: false,
        pinned: false,
        exception: None,
        recordable: false,
        label: String::new(),
    }
}

fn recorded(words: &Catalogue, card: &mut CardView, record: &Record) {
    card.record = Some(record.id);
    card.minutes = record.entry.minutes.or(card.minutes);
    card.ratings = ratings(words, &record.entry);
}

fn label(words: &Catalogue, card: &CardView, spoken: Option<Phrase>, state: Option<Phrase>) -> String {
    let said = |phrase: Option<Phrase>| phrase.map(|phrase| words.say(&phrase));
    let ratings = card.ratings.iter().map(|rating| format!("{} {}", rating.title.to_lowercase(), rating.value));
    let parts = [Some(card.title.clone()), said(spoken), said(state)].into_iter().flatten().chain(ratings);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
