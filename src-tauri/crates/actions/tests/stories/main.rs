//! Stories of one athlete, told through the verbs on a file in memory.

mod board;
mod export;
mod kit;
mod moving;
mod proposing;
mod recording;
mod sample;
mod season;
mod settings;
mod types;
mod undoing;
