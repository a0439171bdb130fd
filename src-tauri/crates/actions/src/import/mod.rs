//! Other programs' files come in: read, shown as they would be stored, and only then stored, in one step of undo.
//!
//! Nothing is decided twice: [`Reading`] is what the files hold, [`Sorted`] is what each thing would become beside
//! what is already there, and both the preview and the change are made of the same [`Sorted`].

mod alike;
mod bring_in;
mod cards;
mod choices;
mod doubles;
mod from;
mod given;
mod known;
mod memory;
mod merged;
mod mornings;
mod reading;
mod rest;
mod rows;
mod scales;
mod show;
mod sorted;
mod sorting;
mod source;
mod sports;
mod tables;
mod view;
mod walk;

pub use choices::ImportChoices;
pub use freshlegs_exchange::import::mapping::Mapping;
pub use freshlegs_exchange::import::moment::DateOrder;
pub use reading::{Reading, Watch};
pub use sorted::Sorted;
pub use view::{
    FateName, ImportAsk, ImportColumn, ImportCounts, ImportFile, ImportMorning, ImportRow, ImportScale, ImportSport,
    ImportTable, ImportView, ImportedRating,
};
