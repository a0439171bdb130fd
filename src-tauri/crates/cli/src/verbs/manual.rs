//! `completions SHELL` and `man`, made from the same definitions as the help.

use clap::CommandFactory;
use clap_complete::Shell;
use freshlegs_actions::Refusal;

use crate::args::Program;
use crate::page::Answer;

pub fn completions(shell: Shell) -> Answer {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Program::command(), "freshlegs-cli", &mut text);
    Answer::Bytes(text)
}

pub fn page() -> Result<Answer, Refusal> {
    let mut text = Vec::new();
    let made = clap_mangen::Man::new(Program::command()).render(&mut text);
    made.map_err(|fault| Refusal::fault(fault.to_string()))?;
    Ok(Answer::Bytes(text))
}
