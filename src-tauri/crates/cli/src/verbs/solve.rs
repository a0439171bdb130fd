//! `week solve`: problems on standard input, answers on standard output. No folder, no file, no clock.
//!
//! The sentences are English: a problem does not say which language its reader speaks.

use std::io::{self, BufWriter, ErrorKind, Read, Write};

use freshlegs_actions::Refusal;
use freshlegs_plan::{Malformed, answer_line, answer_text};
use freshlegs_texts::{Catalogue, Language, Phrase};

use crate::lines::{LONGEST, Line, Lines};
use crate::page::Answer;

pub fn run(each_line: bool) -> Result<Answer, Refusal> {
    let catalogue = Catalogue::new(Language::En);
    let say = |phrase: &Phrase| catalogue.say(phrase);
    if !each_line {
        return one(io::stdin().lock(), say);
    }
    all(Lines::of(io::stdin().lock()), BufWriter::new(io::stdout().lock()), say)?;
    Ok(Answer::Bytes(Vec::new()))
}

/// The whole input is one problem.
fn one(input: impl Read, say: impl Fn(&Phrase) -> String) -> Result<Answer, Refusal> {
    let mut text = Vec::new();
    input.take(LONGEST as u64 + 1).read_to_end(&mut text).map_err(|fault| unread(&fault))?;
    let answer = if text.len() > LONGEST { Err(too_long("problem")) } else { answer_text(&text, say) };
    let answer = answer.map_err(|refusal| Refusal::fault(refusal.to_string()))?;
    Ok(Answer::Bytes(format!("{answer}\n").into_bytes()))
}

/// Every line is a problem, an empty one too: answer and line keep the same number.
fn all<R: Read>(mut lines: Lines<R>, mut out: impl Write, say: impl Fn(&Phrase) -> String) -> Result<(), Refusal> {
    loop {
        // Whoever waits for an answer before asking again gets it now; a file is answered in large pieces.
        if !lines.one_is_here() && !arrived(out.flush())? {
            return Ok(());
        }
        let answer = match lines.next().map_err(|fault| unread(&fault))? {
            None => return Ok(()),
            Some(Line::Whole(text)) => answer_line(text, &say),
            Some(Line::TooLong) => too_long("line").to_json().to_string(),
        };
        if !arrived(writeln!(out, "{answer}"))? {
            return Ok(());
        }
    }
}

/// Whether there is still somebody to write to. A reader that went away early has all it wanted.
fn arrived(written: io::Result<()>) -> Result<bool, Refusal> {
    match written {
        Ok(()) => Ok(true),
        Err(fault) if fault.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(fault) => Err(Refusal::fault(format!("standard output cannot be written: {fault}"))),
    }
}

fn too_long(what: &str) -> Malformed {
    Malformed { path: String::new(), reason: format!("a {what} holds at most {LONGEST} bytes") }
}

fn unread(fault: &io::Error) -> Refusal {
    Refusal::fault(format!("standard input cannot be read: {fault}"))
}
