//! The board's verbs.

use freshlegs_actions::views::{Ease, LifeChange, WeekView};
use freshlegs_actions::{Acceptance, Desk, Refusal};
use freshlegs_plan::Rung;
use freshlegs_record::SkipReason;
use freshlegs_store::Moment;

use crate::args::{EaseName, LifeArgs, WeekVerb};
use crate::draw;
use crate::page::Answer;

pub fn run(desk: &mut Desk, verb: WeekVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        WeekVerb::Build { week, accept: true, only, anyway, life } => {
            let how = Acceptance { life: asked(life), only, anyway };
            drawn(desk.accept_week(moment, week.unwrap_or(moment.today), &how)?.output)
        }
        WeekVerb::Build { week, accept: false, life, .. } => {
            let proposal = desk.propose_week(moment, week.unwrap_or(moment.today), asked(life).as_ref())?;
            match &proposal.conflict {
                Some(conflict) => Err(Refusal::fault(conflict.sentence.clone())),
                None => Answer::said(draw::proposal(&proposal), &proposal),
            }
        }
        WeekVerb::Show { week } => drawn(desk.read_week(moment, week.unwrap_or(moment.today))?),
        WeekVerb::Move { session, to, anyway } => {
            let moved = desk.move_session(moment, session, to, anyway)?.output;
            Answer::said(format!("{}\n\n{}", moved.said, draw::week(&moved.week)), &moved)
        }
        WeekVerb::Why { session } => {
            let session = desk.read_session(moment, session)?;
            Answer::said(draw::why(&session), &session)
        }
        WeekVerb::Pin { session } => drawn(desk.pin_session(moment, session, true)?.output),
        WeekVerb::Unpin { session } => drawn(desk.pin_session(moment, session, false)?.output),
        WeekVerb::Put { date, kind, anyway } => {
            // The parser has let only kinds through.
            let kind =
                kind.parse().map_err(|refusal: freshlegs_calendar::NotAKind| Refusal::fault(refusal.to_string()))?;
            drawn(desk.add_session(moment, date, kind, anyway)?.output)
        }
        WeekVerb::Swap { session, anyway } => drawn(desk.swap_for_play(moment, session, anyway)?.output),
        WeekVerb::Offers { week } => {
            let offers = desk.read_offers(moment, week)?;
            Answer::said(draw::offers(&offers).unwrap_or_else(|| desk.words().word("terminal-no-offers")), &offers)
        }
        WeekVerb::Ease { what, week, accept } => {
            let (week, ease) = (week.unwrap_or(moment.today), eased(what));
            if accept {
                return drawn(desk.accept_ease(moment, week, ease, None)?.output);
            }
            let proposal = desk.propose_ease(moment, week, ease)?;
            Answer::said(draw::proposal(&proposal), &proposal)
        }
        WeekVerb::Remove { session } => drawn(desk.remove_session(moment, session)?.output),
        WeekVerb::Modes { week } => {
            let modes = desk.read_modes(moment, week.unwrap_or(moment.today))?;
            Answer::said(draw::modes(&modes), &modes)
        }
        WeekVerb::SkipDeload { week } => drawn(desk.skip_deload(moment, week.unwrap_or(moment.today))?.output),
        WeekVerb::Skip { session, reason } => {
            let reason = SkipReason::ALL.into_iter().find(|known| known.name() == reason);
            drawn(desk.skip_session(moment, session, reason.unwrap_or(SkipReason::Life))?.output)
        }
        // `solve` was answered before the file was opened.
        WeekVerb::Solve { .. } => Err(Refusal::fault(String::new())),
    }
}

fn eased(what: EaseName) -> Ease {
    match what {
        EaseName::Play => Ease::Play,
        EaseName::Rest => Ease::Rest,
        EaseName::SpeedLess => Ease::SpeedLess,
    }
}

fn drawn(week: WeekView) -> Result<Answer, Refusal> {
    Answer::said(draw::week(&week), &week)
}

/// The chapter of life that was asked for; the parser has let only known names through.
fn asked(life: LifeArgs) -> Option<LifeChange> {
    let LifeArgs { mode, weeks, weak_link, race, rung, volume } = life;
    let mode = mode?.parse().ok()?;
    let weak_link = weak_link.and_then(|name| name.parse().ok());
    Some(LifeChange { mode, weeks, weak_link, race, rung: rung.map(Rung::of), volume })
}
