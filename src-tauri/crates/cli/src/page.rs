//! Where answers go: words for people, or one JSON document.

use std::io::{self, ErrorKind, Write};

use freshlegs_actions::Refusal;
use serde::Serialize;
use serde_json::Value;

/// What a verb answers, in both forms.
pub enum Answer {
    /// Words for people, and the same as a document.
    Said { words: String, document: Value },
    /// Bytes as they are: an export, a man page, completions.
    Bytes(Vec<u8>),
}

impl Answer {
    /// An answer of words and a document.
    pub fn said(words: impl Into<String>, document: &impl Serialize) -> Result<Self, Refusal> {
        let document = serde_json::to_value(document).map_err(|fault| Refusal::fault(fault.to_string()))?;
        Ok(Self::Said { words: words.into(), document })
    }

    /// Writes the answer to standard output. A reader that went away early is no fault of ours.
    pub fn print(self, json: bool) -> Result<(), String> {
        let bytes = match self {
            Self::Bytes(bytes) => bytes,
            Self::Said { document, .. } if json => format!("{document:#}\n").into_bytes(),
            Self::Said { words, .. } if words.is_empty() => Vec::new(),
            Self::Said { words, .. } => (words.trim_end().to_owned() + "\n").into_bytes(),
        };
        let mut out = io::stdout().lock();
        match out.write_all(&bytes).and_then(|()| out.flush()) {
            Err(fault) if fault.kind() != ErrorKind::BrokenPipe => Err(fault.to_string()),
            _ => Ok(()),
        }
    }
}

/// Writes one sentence to standard error, on one line whatever it quotes.
pub fn complain(sentence: &str) {
    let sentence: String = sentence.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    // Nothing is left to tell it to if this fails.
    let _ = writeln!(io::stderr(), "{sentence}");
}
