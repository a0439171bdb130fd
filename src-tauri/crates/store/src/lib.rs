//! One SQLite file that belongs to the athlete. The only user of rusqlite.
//!
//! [`Store::read`] lends a [`Reader`]; only [`Store::change`] lends a [`Writer`], and then everything the
//! closure writes happens, or nothing does. Each change keeps the rows as they were, so that
//! [`Store::undo`] and [`Store::redo`] work after a restart too. Drafts stand outside undo.
//!
//! Reads no clock and no variable of the environment: a [`Moment`] and a [`Place`] are given.

mod backup;
mod changes;
mod fault;
mod ids;
mod images;
mod link;
mod lock;
mod migration;
mod moment;
mod op;
mod opening;
mod place;
mod reader;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod writer;

pub use backup::{Backup, BackupReason, Contents};
pub use changes::{Changed, Changes};
pub use fault::StoreFault;
pub use ids::{EventId, NotANumber, RecordId, SessionId, TemplateId};
pub use lock::Lock;
pub use moment::Moment;
pub use op::Op;
pub use place::{IDENTIFIER, Place};
pub use reader::Reader;
pub use store::Store;
pub use tables::chapter::Chapters;
pub use tables::day_frame::{FrameOf, Frames};
pub use tables::draft::Draft;
pub use tables::event::{Event, Events, NewEvent};
pub use tables::mapping::{Mappings, SavedMapping};
pub use tables::morning::{Morning, Mornings};
pub use tables::origin::{Came, Origin, Origins};
pub use tables::planned_week::PlannedWeek;
pub use tables::planned_week::Weeks;
pub use tables::rating::{AsGiven, Channel, Rating};
pub use tables::record::Records;
pub use tables::record::{Binned, NewRecord, Record, RecordFilter, RecordPlace, SoughtWord};
pub use tables::session::Sessions;
pub use tables::session::{NewSession, Session, SessionState};
pub use tables::step::Step;
pub use tables::template::{NewTemplate, Template, Templates};
pub use writer::Writer;
