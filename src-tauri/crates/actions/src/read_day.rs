//! Opens a day from its head: minutes and places, events, and what may be put there.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{
    Around, Held, Refusal as Broken, Standing, asks, is_event, kind_title, kind_word, limits, verdict,
};
use freshlegs_store::{Event, Moment};
use freshlegs_texts::Phrase;

use crate::board::{Gathered, Slot, capital, frame_view};
use crate::life::Life;
use crate::mornings::morning_view;
use crate::settings::Settings;
use crate::views::{DayKind, DaySheetView, EventView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// One day as a place to train.
    pub fn read_day(&self, moment: &Moment, day: Day) -> Result<DaySheetView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(day, settings.week_start);
        let gathered = Gathered::with_before(&self.read(), week)?;
        let mode = Life::of(&self.read(), &settings)?.standing(&self.read(), week)?.mode;
        let framed = gathered.slots.iter().zip(&gathered.frames).find(|(slot, _)| slot.day == day);
        let (slot, framed) = framed.ok_or_else(|| Refusal::fault(self.words().word("actions-move-outside")))?;
        let closed = closed(slot, moment.today);
        let kinds = Kind::ALL.into_iter().filter(|kind| !is_event(*kind));
        let offered = kinds.filter(|kind| !asks(*kind).speed || limits(mode).may_place.contains(kind));
        let session_kinds = offered.map(|kind| DayKind {
            kind,
            title: self.say(&kind_title(kind)),
            against: self.against(&gathered, mode, day, kind).map(|broken| self.say(&broken.sentence)),
        });
        Ok(DaySheetView {
            day,
            title: self.say(&dates::day(day)),
            every: self.say(&Phrase::new("actions-every").with("day", dates::weekday(day))),
            frame: frame_view(self.words(), framed),
            morning: morning_view(&self.read(), day, moment.today)?,
            events: self.events_of(slot),
            event_kinds: Kind::ALL.into_iter().filter(|kind| is_event(*kind)).map(|kind| self.named(kind)).collect(),
            session_kinds: if closed.is_some() { Vec::new() } else { session_kinds.collect() },
            closed: closed.map(|key| self.words().word(key)),
            card: slot.open_session().map(|session| capital(&self.say(&dates::card_word(session.kind)))),
        })
    }

    /// The events of a day. The builder knows one card a day, so the first is the one it builds around.
    fn events_of(&self, slot: &Slot) -> Vec<EventView> {
        let mut events: Vec<EventView> = slot.events.iter().map(|event| self.event_view(event)).collect();
        let mut second = events.iter_mut();
        if let Some(first) = second.next() {
            let around = Phrase::new("actions-event-second").with("event", kind_word(first.kind));
            for event in second {
                event.text = format!("{} · {}", event.text, self.say(&around));
                event.text = event.text.trim_start_matches(" · ").to_owned();
            }
        }
        events
    }

    /// The events that fall on the days between two, each with its day, in order; at most four hundred days.
    pub fn list_events(&self, from: Day, to: Day) -> Result<Vec<(Day, EventView)>, Refusal> {
        let events = self.read().events(from, to)?;
        let days = (0..=to.days_since(from).min(400)).map(|n| from.plus(n));
        let on = |day: Day| events.iter().filter(move |event| event.falls_on(day)).map(move |event| (day, event));
        Ok(days.flat_map(on).map(|(day, event)| (day, self.event_view(event))).collect())
    }

    /// The rule that a card of this kind, held on this day, would break newly.
    pub(crate) fn against(
        &self,
        gathered: &Gathered,
        mode: freshlegs_plan::Mode,
        day: Day,
        kind: Kind,
    ) -> Option<Broken> {
        let week = gathered.week;
        let place = usize::try_from(day.days_since(week.first())).ok()?;
        let now = gathered.cards(&[]);
        let mut cards = now;
        *cards.get_mut(place)? = Some(Standing { kind, held: Held::Pinned });
        let (first, days) = (week.first().weekday(), gathered.day_frames());
        let around = Around { first, mode, before: &gathered.before, days: &days };
        let before = verdict(&now, &around);
        verdict(&cards, &around).into_iter().find(|broken| !before.contains(broken))
    }

    fn named(&self, kind: Kind) -> (Kind, String) {
        (kind, self.say(&kind_title(kind)))
    }

    /// An event in words.
    pub(crate) fn event_view(&self, event: &Event) -> EventView {
        let what = &event.what;
        let every = what.weekly.then(|| Phrase::new("actions-every").with("day", dates::weekday(what.day)));
        let note = what.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default();
        let parts = [what.minutes.map(dates::minutes), every].into_iter().flatten().map(|part| self.say(&part));
        let parts = parts.chain(Some(note.clone()).filter(|note| !note.is_empty()));
        EventView {
            event: event.id,
            kind: what.kind,
            title: self.say(&kind_title(what.kind)),
            minutes: what.minutes,
            text: parts.collect::<Vec<_>>().join(" · "),
            note,
            weekly: what.weekly,
        }
    }
}

/// Why nothing can be put on a day, as a key of the words; nothing where something can.
pub(crate) fn closed(slot: &Slot, today: Day) -> Option<&'static str> {
    match () {
        () if slot.day < today => Some("actions-day-past"),
        () if slot.record.is_some() => Some("actions-day-done"),
        () if !slot.events.is_empty() => Some("actions-day-event"),
        () => None,
    }
}
