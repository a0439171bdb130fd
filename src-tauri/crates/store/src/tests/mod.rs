//! The promises of the athlete's file, tried.

mod backups;
mod checks;
mod drafts;
mod faults;
mod kill;
mod kit;
mod records;
mod rows;
mod schema;
mod sifting;
mod undo;
mod walk;
