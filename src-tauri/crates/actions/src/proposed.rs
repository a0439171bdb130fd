//! The proposed week as rows: what the builder would put, and what stays because it is already lived.
//!
//! Used by the proposal that is shown and by the one that is accepted, so that both are the same week.

use freshlegs_calendar::{Kind, Today, Week, WeekStart};
use freshlegs_plan::{Card, Malformed, Placed, Problem, Proposal, RuleBreach, propose};
use freshlegs_store::SessionState;

use crate::board::{Gathered, Slot};
use crate::settings::Settings;
use crate::{Desk, Refusal};

/// A proposed week beside the rows that stand.
pub(crate) struct ProposedWeek {
    pub(crate) gathered: Gathered,
    pub(crate) placed: [Placed; 7],
    /// The rules that no week around the athlete's own cards could keep.
    pub(crate) waived: Vec<RuleBreach>,
}

impl ProposedWeek {
    /// Builds the week anew; the same rows and settings give the same week.
    pub(crate) fn of(desk: &Desk, settings: &Settings, week: Week, today: Today) -> Result<Self, Refusal> {
        let gathered = Gathered::with_before(&desk.read(), week)?;
        let problem = problem(&gathered, settings, today).map_err(|fault| Refusal::fault(fault.to_string()))?;
        let Proposal { week: placed, waived, .. } = propose(&problem);
        Ok(Self { gathered, placed, waived })
    }

    /// The seven days: what stands and what is proposed for it.
    pub(crate) fn days(&self) -> impl Iterator<Item = (&Slot, &Placed)> {
        self.gathered.slots.iter().zip(&self.placed)
    }
}

/// Whether a day keeps its card whatever is proposed: done, skipped, kept against a rule, or gone by.
pub(crate) fn settled(slot: &Slot, today: Today) -> bool {
    let Some(session) = &slot.session else { return false };
    slot.record.is_some() || session.state != SessionState::Planned || session.anyway || slot.day < today
}

/// The week as the builder is asked about it.
pub(crate) fn problem(gathered: &Gathered, settings: &Settings, today: Today) -> Result<Problem, Malformed> {
    let first = gathered.week.first().weekday();
    let mut problem =
        Problem::free(settings.mode(), settings.sport).with_level(settings.level).with_first_weekday(first);
    if settings.week_start == WeekStart::Sunday {
        // The weekend is Saturday and Sunday, wherever the week begins.
        problem = problem.with_long_days(&[0, 6])?;
    }
    for past in &gathered.before {
        problem = problem.with_past(*past)?;
    }
    for (day, slot) in (0u8..).zip(&gathered.slots) {
        // What did not happen is not made up for: the week goes on as if it had stood there.
        let lived = slot.kind().or(slot.session.as_ref().map(|session| session.kind));
        if let Some(kind) = lived.filter(|_| settled(slot, today)) {
            problem = problem.with_fixed(Card { day, kind })?;
        }
    }
    let current: Vec<Kind> = gathered.slots.iter().filter_map(|slot| slot.session.as_ref().map(|s| s.kind)).collect();
    Ok(match <[Kind; 7]>::try_from(current) {
        Ok(current) => problem.with_current(current),
        Err(_) => problem,
    })
}
