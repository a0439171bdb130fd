//! The real program in a folder of its own: what it says, what it answers, how it ends.

mod help;
mod journey;
mod kit;
mod refusals;
