//! `trends drift --stream`: entries on standard input, readings on standard output. No folder, no file, no clock.

use std::io::{self, BufWriter, ErrorKind, Read, Write};

use freshlegs_actions::Refusal;
use freshlegs_trends::drift::{self, Method};

use crate::args::MethodName;
use crate::lines::{LONGEST, Line, Lines};
use crate::page::Answer;

pub fn stream(method: Option<MethodName>) -> Result<Answer, Refusal> {
    let method = method.map_or_else(Method::default, |MethodName::First| Method::First);
    match all(Lines::of(io::stdin().lock()), BufWriter::new(io::stdout().lock()), method) {
        // A reader that went away early has all it wanted.
        Err(fault) if fault.kind() == ErrorKind::BrokenPipe => Ok(Answer::Bytes(Vec::new())),
        Err(fault) => Err(Refusal::fault(fault.to_string())),
        Ok(Some(bad)) => Err(Refusal::fault(bad)),
        Ok(None) => Ok(Answer::Bytes(Vec::new())),
    }
}

/// Reads all lines, or up to the first that is no entry, which is answered with.
fn all<R: Read>(mut lines: Lines<R>, mut out: impl Write, method: Method) -> io::Result<Option<String>> {
    let mut readings = drift::Lines::new(method);
    let mut said = Vec::new();
    loop {
        // Whoever waits for an answer before going on gets it now; a file is answered in large pieces.
        if !lines.one_is_here() {
            out.flush()?;
        }
        let taken = match lines.next()? {
            None => break,
            Some(Line::Whole(text)) => readings.take(text, |reading| said.push(reading)),
            Some(Line::TooLong) => Err(readings.too_long(LONGEST)),
        };
        for reading in said.drain(..) {
            writeln!(out, "{reading}")?;
        }
        if let Err(bad) = taken {
            out.flush()?;
            return Ok(Some(bad.to_string()));
        }
    }
    if let Some(reading) = readings.end() {
        writeln!(out, "{reading}")?;
    }
    out.flush()?;
    Ok(None)
}
