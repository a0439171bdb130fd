//! `inside`: what a session holds, what it could hold, and sessions of the athlete's own.

use std::path::Path;

use freshlegs_actions::views::ContentDraft;
use freshlegs_actions::{Desk, Refusal};
use freshlegs_calendar::Kind;
use freshlegs_plan::{OwnDraft, Rung};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::args::InsideVerb;
use crate::draw;
use crate::page::Answer;

/// The largest file that is read for one session.
const MOST: u64 = 1 << 20;

pub fn run(desk: &mut Desk, verb: InsideVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        InsideVerb::Show { session } => {
            let contents = desk.read_contents(moment, session)?;
            Answer::said(draw::contents(&contents), &contents)
        }
        InsideVerb::Set { session, usual: _, library, rung, own } => {
            let content = match (library, rung, own) {
                (Some(id), ..) => ContentDraft::Library { id },
                (None, Some(rung), _) => ContentDraft::Rung { rung: Rung::of(rung) },
                (None, None, Some(file)) => ContentDraft::Own(read(desk, &file)?),
                (None, None, None) => ContentDraft::Usual { more_reps: 0, more_metres: 0, volume: 100 },
            };
            let session = desk.set_content(moment, session, content)?.output;
            Answer::said(draw::session(&session), &session)
        }
        InsideVerb::Keep { kind, own } => {
            let body = read(desk, &own)?;
            let kind = kind.parse().unwrap_or(Kind::Play);
            let done = desk.save_template(moment, kind, body)?;
            let said = desk.words().word("terminal-inside-kept");
            Answer::said(&said, &done)
        }
        InsideVerb::Throw { template } => {
            let done = desk.remove_template(moment, template)?;
            let said = desk.words().word("terminal-inside-thrown");
            Answer::said(&said, &done)
        }
    }
}

fn read(desk: &Desk, file: &Path) -> Result<OwnDraft, Refusal> {
    let refuse = |reason: String| {
        let said = Phrase::new("terminal-inside-file").with("file", file.to_string_lossy().into_owned());
        Refusal::fault(desk.words().say(&said.with("reason", reason)))
    };
    let size = std::fs::metadata(file).map_err(|fault| refuse(fault.to_string()))?.len();
    if size > MOST {
        return Err(refuse(format!("{size} bytes")));
    }
    let text = std::fs::read_to_string(file).map_err(|fault| refuse(fault.to_string()))?;
    serde_json::from_str(&text).map_err(|fault| refuse(fault.to_string()))
}
