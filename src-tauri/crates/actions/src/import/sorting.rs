//! Sorts sessions one by one: is it here, is it planned, is it new?

use std::collections::HashMap;

use freshlegs_calendar::{Day, Kind};
use freshlegs_exchange::import::found::{Found, FoundRating, FoundSession, Rejected, Source};
use freshlegs_plan::is_event;
use freshlegs_store::{Came, Origin};

use super::cards::Cards;
use super::choices::ImportChoices;
use super::given::{FILLED, Given, given, rated, set};
use super::known::{Known, Whose};
use super::memory::{Memory, Told, scale_key};
use super::merged::merged;
use super::sorted::{Fate, Keep, Sorted, Would};
use super::source::short;

/// The sorting of one import.
pub(super) struct Sorting<'a> {
    pub(super) known: Known,
    pub(super) cards: Cards,
    pub(super) memory: Memory,
    choices: &'a ImportChoices,
    today: Day,
    /// What this import has added, by where it comes from.
    added: HashMap<Source, usize>,
    pub(super) sorted: Sorted,
}

impl<'a> Sorting<'a> {
    pub(super) fn new(known: Known, cards: Cards, memory: Memory, choices: &'a ImportChoices, today: Day) -> Self {
        Self { known, cards, memory, choices, today, added: HashMap::new(), sorted: Sorted::default() }
    }

    /// Sorts the sessions of one file.
    pub(super) fn file(&mut self, file: usize, found: &Found) {
        for session in &found.sessions {
            let mut session = session.clone();
            session.source = short(session.source);
            self.stay_as_it_was(&mut session);
            session.ratings = self.memory.all_facing(session.ratings, self.choices, &mut self.sorted.turned);
            self.prefer(&mut session.ratings);
            let mut kind = self.memory.kind(&session, self.choices);
            // The same thing twice, in one file or in two copies of it, is one.
            let twice = self.added.insert(session.source.clone(), file).is_some();
            let fresh = if twice { (Fate::Duplicate(None), Keep::Nothing) } else { self.fate(file, &session, kind) };
            let (mut fate, keep) = fresh;
            if let Fate::New(given) = &mut fate {
                self.meet_the_plan(&session, given);
                kind = given.entry.kind;
                let timed = session.start.is_some_and(|start| start.time.is_some());
                let whose = Whose::New(self.sorted.sessions.len());
                self.known.days.put(whose, &given.entry, timed, vec![session.source.format.clone()]);
            }
            self.sorted.sessions.push(Would { file, session, kind, fate, keep });
        }
    }

    fn fate(&mut self, file: usize, session: &FoundSession, kind: Kind) -> (Fate, Keep) {
        let would = match given(session, kind) {
            Ok(would) => would,
            Err(why) => return (Fate::Rejected(why), Keep::Nothing),
        };
        // A watch whose clock was never set writes any year.
        if would.entry.day > self.today && !session.planned_only {
            let day = would.entry.day;
            let why =
                format!("a session on {day} is still to come, so it was left out; correct its date and import again");
            return (Fate::Rejected(Rejected::told(why)), Keep::Nothing);
        }
        let place = self.sorted.sessions.len();
        if let Some((origin, told)) = self.known.origins.get(&session.source) {
            return self.known_fate(origin, told, session, kind, would);
        }
        if session.planned_only || kind == Kind::Rest {
            return self.plan(would.entry.day, kind, place);
        }
        let met = self.known.same_start(session, file);
        let met = met.or_else(|| self.known.days.alike(session, &would.entry));
        match met {
            Some(Whose::Record(id)) => {
                let here = self.known.entry(id);
                let other = |channel| here.and_then(|entry| rated(entry, channel)).zip(rated(&would.entry, channel));
                if FILLED.into_iter().filter_map(other).any(|(here, there)| here != there) {
                    self.sorted.differ.push((file, would.entry.day));
                }
                let fate = self.known.record(id).map(|record| merged(record, None, &would));
                (fate.unwrap_or(Fate::Duplicate(Some(id))), Keep::Add(Whose::Record(id)))
            }
            Some(Whose::New(first)) => {
                self.complete(first, &would);
                (Fate::Duplicate(None), Keep::Add(Whose::New(first)))
            }
            None => {
                self.known.meet(session, Whose::New(place), Some(file));
                (Fate::New(would), Keep::Add(Whose::New(place)))
            }
        }
    }

    /// What becomes of a session that came in before.
    fn known_fate(
        &self,
        origin: &Origin,
        told: &Told,
        session: &FoundSession,
        kind: Kind,
        would: Given,
    ) -> (Fate, Keep) {
        let Told::Session(before) = told else { return (Fate::Duplicate(None), Keep::Nothing) };
        let id = match origin.came {
            Came::Record(id) => id,
            // What was planned there has been done since.
            Came::Plan if before.planned_only && !session.planned_only && kind != Kind::Rest => {
                return (Fate::New(would), Keep::Update(Whose::New(self.sorted.sessions.len())));
            }
            Came::Plan | Came::Morning(_) => return (Fate::Duplicate(None), Keep::Nothing),
        };
        // What a newer program proposes as its kind is no news of the file.
        let same = **before == FoundSession { kind: before.kind, ..session.clone() };
        let (Some(record), false) = (self.known.record(id), same || origin.binned) else {
            return (Fate::Duplicate(Some(id)), Keep::Nothing);
        };
        let before = given(before, record.entry.kind).ok();
        (merged(record, before.as_ref(), &would), Keep::Update(Whose::Record(id)))
    }

    /// A computer that has travelled since would read another day from the same instant: the first one stays. So does
    /// the order of two numbers for one thing, which says which of them was taken.
    fn stay_as_it_was(&self, session: &mut FoundSession) {
        let Some((_, Told::Session(before))) = self.known.origins.get(&session.source) else { return };
        let instant = |session: &FoundSession| session.start.and_then(|start| start.utc);
        if instant(before).is_some() && instant(before) == instant(session) {
            session.start = before.start;
        }
        let place =
            |rating: &FoundRating| before.ratings.iter().position(|known| scale_key(known) == scale_key(rating));
        session.ratings.sort_by_key(|rating| place(rating).unwrap_or(usize::MAX));
    }

    /// The numbers of the preferred scale stand first, and the first of two is taken.
    fn prefer(&self, ratings: &mut [FoundRating]) {
        if let Some(preferred) = &self.choices.preferred {
            ratings.sort_by_key(|rating| scale_key(rating) != *preferred);
        }
    }

    /// A plan goes where nothing is planned yet. An event may stand beside a session.
    fn plan(&mut self, day: Day, kind: Kind, place: usize) -> (Fate, Keep) {
        if !is_event(kind) && !self.cards.plan(day) {
            let why = format!("{day} has a plan already, so what was planned there was left out; move the card first");
            return (Fate::Rejected(Rejected::told(why)), Keep::Nothing);
        }
        (Fate::Planned(kind), Keep::Add(Whose::New(place)))
    }

    /// A session that was planned here is recorded as that card, and is what the card says unless the athlete or the
    /// file knows better.
    fn meet_the_plan(&mut self, session: &FoundSession, given: &mut Given) {
        let said = self.choices.kinds.contains_key(&session.sport);
        let card = self.cards.take(given.entry.day, given.entry.kind, &session.sport, said);
        if let Some((id, kind)) = card {
            (given.card, given.entry.kind) = (Some(id), kind);
        }
    }

    /// A second file of a session that came with this import fills in what the first did not say.
    fn complete(&mut self, first: usize, more: &Given) {
        let Some(Would { fate: Fate::New(there), .. }) = self.sorted.sessions.get_mut(first) else { return };
        there.entry.minutes = there.entry.minutes.or(more.entry.minutes);
        there.entry.note = there.entry.note.take().or_else(|| more.entry.note.clone());
        for rating in &more.ratings {
            if !there.ratings.iter().any(|known| known.channel == rating.channel) {
                set(&mut there.entry, rating.channel, Some(rating.channel.on_our_scale(rating.canonical)));
                there.ratings.push(rating.clone());
            }
        }
    }
}
