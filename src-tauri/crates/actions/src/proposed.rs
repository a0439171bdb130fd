//! The proposed week as rows: what the builder would put, and what stays because it is already lived.
//!
//! Used by the proposal that is shown and by the one that is accepted, so that both are the same week.

use freshlegs_calendar::{Day, Kind, Minutes, Today, Week, WeekStart, Weekday};
use freshlegs_plan::{
    Card, Chapter, Conflict, Content, DAYS_OFF, Entry, EntrySort, LadderStand, Malformed, Placed, Problem, Proposal,
    RuleBreach, WeekInLife, conflict_told, expected_load, is_event, load_over, propose,
};
use freshlegs_store::{Reader, SessionState};
use freshlegs_texts::Phrase;

use crate::board::{Gathered, Slot};
use crate::contents::{Ahead, Lately, length};
use crate::life::Life;
use crate::settings::Settings;
use crate::{Desk, Refusal, dates};

/// A week as the builder is asked about it, with all that it was asked from.
pub(crate) struct Asked {
    pub(crate) gathered: Gathered,
    pub(crate) week: WeekInLife,
    pub(crate) ladder: Option<LadderStand>,
    pub(crate) problem: Problem,
}

impl Asked {
    /// The week of the athlete's own life, or of one with a chapter that begins now.
    pub(crate) fn of(
        desk: &Desk,
        settings: &Settings,
        week: Week,
        today: Today,
        begins: Option<Chapter>,
    ) -> Result<Self, Refusal> {
        let read = desk.read();
        let gathered = Gathered::with_before(&read, week)?;
        let life = Life::of(&read, settings)?;
        let life = match begins {
            Some(chapter) => life.with(chapter),
            None => life,
        };
        Self::in_life(&read, gathered, settings, &life, life.week(week), today)
    }

    /// The week for the cards that stand in it.
    pub(crate) fn standing(desk: &Desk, settings: &Settings, week: Week, today: Today) -> Result<Self, Refusal> {
        let read = desk.read();
        let life = Life::of(&read, settings)?;
        let in_life = life.standing(&read, week)?;
        Self::in_life(&read, Gathered::with_before(&read, week)?, settings, &life, in_life, today)
    }

    fn in_life(
        read: &Reader<'_>,
        gathered: Gathered,
        settings: &Settings,
        life: &Life,
        in_life: WeekInLife,
        today: Today,
    ) -> Result<Self, Refusal> {
        let ladder = life.ladder(read, &in_life, today)?;
        let problem = problem(&gathered, settings, &in_life, ladder.as_ref(), today);
        let problem = problem.map_err(|fault| Refusal::fault(fault.to_string()))?;
        Ok(Self { gathered, week: in_life, ladder, problem })
    }

    /// The day an entry of the problem stands on, where it is one of this week.
    pub(crate) fn slot_of(&self, entry: &Entry) -> Option<&Slot> {
        usize::try_from(entry.day).ok().and_then(|at| self.gathered.slots.get(at))
    }

    /// The day that hurt, for a day to come in the 48 hours off after it.
    pub(crate) fn hurt_before(&self, day: Day, today: Today) -> Option<Day> {
        off_after(self.ladder.as_ref(), day, today)
    }

    /// Whether an entry of the problem could still be let go of.
    pub(crate) fn loosenable(&self, entry: &Entry, today: Today) -> bool {
        let held = matches!(entry.sort, EntrySort::Fixed | EntrySort::Pinned);
        held && self.slot_of(entry).is_some_and(|slot| loosenable(slot, today))
    }
}

/// A proposed week beside the rows that stand.
pub(crate) struct ProposedWeek {
    pub(crate) asked: Asked,
    pub(crate) cards: [ProposedCard; 7],
    /// The rules that no week around what is already lived could keep.
    pub(crate) waived: Vec<RuleBreach>,
    /// That it asks for more than the athlete's last four weeks, where it does.
    pub(crate) heavy: Option<Phrase>,
    /// Whether the ratings may be moving, so that nothing grows.
    pub(crate) held_back: bool,
}

/// What the builder would put on a day.
pub(crate) struct ProposedCard {
    pub(crate) kind: Kind,
    pub(crate) minutes: Option<Minutes>,
    pub(crate) why: Phrase,
    pub(crate) content: Content,
}

/// What the builder answers.
pub(crate) enum Built {
    /// A week to propose.
    Week(Box<ProposedWeek>),
    /// The athlete's own entries cannot hold together, and some of them can still be let go of.
    Conflict(Box<Asked>, Conflict),
}

impl Built {
    /// Builds the week anew; the same rows and settings give the same week.
    pub(crate) fn of(desk: &Desk, settings: &Settings, asked: Asked, today: Today) -> Result<Self, Refusal> {
        if let Some(conflict) = conflict_told(&asked.problem)
            && conflict.entries.iter().any(|entry| asked.loosenable(entry, today))
        {
            return Ok(Self::Conflict(Box::new(asked), conflict));
        }
        // What is lived cannot be undone by a rule: the rules it breaks are left aside.
        let Proposal { week, waived, .. } = propose(&asked.problem);
        let lately = Lately::before(&desk.read(), asked.gathered.week.first())?;
        let rung = asked.ladder.as_ref().map(|ladder| ladder.rung);
        let held_back = desk.holds_back(today)?;
        let ahead = Ahead { rung, volume: asked.week.volume, muted: held_back };
        let mut slots = asked.gathered.slots.iter().zip(&asked.gathered.frames);
        let cards = week.map(|placed| match slots.next() {
            Some((slot, framed)) => {
                let placed = match asked.hurt_before(slot.day, today).filter(|_| placed.kind == Kind::Rest) {
                    Some(hurt) => {
                        Placed { why: Phrase::new("actions-why-off").with("day", dates::weekday(hurt)), ..placed }
                    }
                    None => placed,
                };
                dressed(placed, slot, framed.frame.minutes, settings, &asked.week, &lately, &ahead)
            }
            None => ProposedCard::bare(placed),
        });
        let loads = cards.iter().filter_map(|card| card.minutes.map(|minutes| expected_load(card.kind, minutes)));
        // A week that is still being lived is no measure yet.
        let whole = Week::holding(today, settings.week_start).first().min(asked.gathered.week.first());
        let heavy = load_over(loads.sum(), lately.four_week_mean(whole));
        Ok(Self::Week(Box::new(ProposedWeek { asked, cards, waived, heavy, held_back })))
    }
}

impl ProposedWeek {
    /// The seven days: what stands and what is proposed for it.
    pub(crate) fn days(&self) -> impl Iterator<Item = (&Slot, &ProposedCard)> {
        self.asked.gathered.slots.iter().zip(&self.cards)
    }
}

impl ProposedCard {
    fn bare(placed: Placed) -> Self {
        let Placed { kind, minutes, why } = placed;
        Self { kind, minutes, why, content: Content::default() }
    }
}

/// A placed card with what is inside it.
fn dressed(
    placed: Placed,
    slot: &Slot,
    free: u16,
    settings: &Settings,
    week: &WeekInLife,
    lately: &Lately,
    ahead: &Ahead,
) -> ProposedCard {
    let kind = placed.kind;
    // What the athlete chose for the session that stays is not chosen anew.
    let stays = slot.session.as_ref().filter(|session| session.kind == kind);
    let chosen = stays.filter(|session| matches!(session.content, Content::Library { .. } | Content::Own(_)));
    let event = slot.events.iter().find(|event| event.what.kind == kind);
    let held = slot.session.as_ref().is_some_and(|session| session.pinned && session.kind == kind);
    let content = match chosen {
        Some(session) => session.content.clone(),
        None => lately.next(kind, settings.level, week.mode, ahead),
    };
    let free = (!held && event.is_none()).then_some(free);
    let minutes =
        event.and_then(|event| event.what.minutes).or_else(|| length(kind, settings.level, week.mode, &content, free));
    ProposedCard { kind, minutes, why: placed.why, content }
}

/// Whether a day keeps its card whatever is proposed: done, skipped, kept against a rule, or gone by.
pub(crate) fn settled(slot: &Slot, today: Today) -> bool {
    let Some(session) = &slot.session else { return false };
    slot.record.is_some() || session.state != SessionState::Planned || session.anyway || slot.day < today
}

/// Whether something of a day could still be let go of: an event to come, a pin, or a card kept against a rule.
pub(crate) fn loosenable(slot: &Slot, today: Today) -> bool {
    let held = slot.open_session().is_some_and(|session| session.pinned || session.anyway);
    slot.day >= today && slot.record.is_none() && (held || !slot.events.is_empty())
}

/// The day that hurt, where a day lies in the 48 hours off after it.
fn off_after(ladder: Option<&LadderStand>, day: Day, today: Today) -> Option<Day> {
    let until = ladder?.off_until?;
    (day >= today && day <= until).then(|| until.plus(-DAYS_OFF))
}

/// The week as the builder is asked about it.
pub(crate) fn problem(
    gathered: &Gathered,
    settings: &Settings,
    week: &WeekInLife,
    ladder: Option<&LadderStand>,
    today: Today,
) -> Result<Problem, Malformed> {
    let first = gathered.week.first().weekday();
    let mut problem = Problem::free(week.mode, settings.sport).with_level(settings.level).with_first_weekday(first);
    if let Some(wish) = settings.speed_sessions {
        problem = problem.with_speed_sessions(wish)?;
    }
    if let Some(day) = settings.rest_day {
        problem = problem.with_preferred_rest_day(place(gathered.week, day))?;
    }
    problem = problem.with_long_days(&long_days(gathered.week, settings))?;
    for past in &gathered.before {
        problem = problem.with_past(*past)?;
    }
    for (day, (slot, framed)) in (0u8..).zip(gathered.slots.iter().zip(&gathered.frames)) {
        problem = problem.with_day(day, framed.frame)?;
        let off = off_after(ladder, slot.day, today).is_some();
        let session = slot.session.as_ref();
        // What did not happen is not made up for: the week goes on as if it had stood there.
        let lived = slot.kind().or(session.map(|session| session.kind)).filter(|_| settled(slot, today));
        let event = slot.events.first().map(|event| event.what.kind);
        let fixed = lived.or(event).or(session.map(|session| session.kind).filter(|kind| is_event(*kind)));
        let pinned = session.filter(|session| session.pinned).map(|session| session.kind);
        problem = match (fixed, pinned, off) {
            (Some(kind), ..) => problem.with_fixed(Card { day, kind })?,
            // Two days off after pain: nothing stands there but rest.
            (None, _, true) => problem.with_pinned(Card { day, kind: Kind::Rest })?,
            (None, Some(kind), false) => problem.with_pinned(Card { day, kind })?,
            (None, None, false) => problem,
        };
    }
    let current: Vec<Kind> = gathered.slots.iter().filter_map(|slot| slot.session.as_ref().map(|s| s.kind)).collect();
    Ok(match <[Kind; 7]>::try_from(current) {
        Ok(current) => problem.with_current(current),
        Err(_) => problem,
    })
}

/// The days with time for something long, by their places in the week: the athlete's own, else the weekend,
/// which is Saturday and Sunday wherever the week begins.
fn long_days(week: Week, settings: &Settings) -> Vec<u8> {
    match &settings.long_days {
        Some(days) => days.iter().map(|day| place(week, *day)).collect(),
        None if settings.week_start == WeekStart::Sunday => vec![0, 6],
        None => vec![5, 6],
    }
}

/// Where a weekday stands in a week, 0–6.
fn place(week: Week, day: Weekday) -> u8 {
    (0u8..).zip(week.days()).find(|(_, known)| known.weekday() == day).map_or(0, |(at, _)| at)
}
