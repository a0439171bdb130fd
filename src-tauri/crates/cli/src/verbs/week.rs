//! `week build`, `show`, `move`, `skip`.

use freshlegs_actions::{Desk, Refusal};
use freshlegs_record::SkipReason;
use freshlegs_store::Moment;

use crate::args::WeekVerb;
use crate::draw;
use crate::page::Answer;

pub fn run(desk: &mut Desk, verb: WeekVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        WeekVerb::Build { week, accept: true } => {
            let week = desk.accept_week(moment, week.unwrap_or(moment.today))?.output;
            Answer::said(draw::week(&week), &week)
        }
        WeekVerb::Build { week, accept: false } => {
            let proposal = desk.propose_week(moment, week.unwrap_or(moment.today))?;
            Answer::said(draw::proposal(&proposal), &proposal)
        }
        WeekVerb::Show { week } => {
            let week = desk.read_week(moment, week.unwrap_or(moment.today))?;
            Answer::said(draw::week(&week), &week)
        }
        WeekVerb::Move { session, to, anyway } => {
            let moved = desk.move_session(moment, session, to, anyway)?.output;
            Answer::said(format!("{}\n\n{}", moved.said, draw::week(&moved.week)), &moved)
        }
        WeekVerb::Skip { session, reason } => {
            let reason = SkipReason::ALL.into_iter().find(|known| known.name() == reason);
            let reason = reason.unwrap_or(SkipReason::Life);
            let week = desk.skip_session(moment, session, reason)?.output;
            Answer::said(draw::week(&week), &week)
        }
        // `solve` was answered before the file was opened.
        WeekVerb::Solve { .. } => Err(Refusal::fault(String::new())),
    }
}
