//! The athlete's file, opened.

use crate::{Changed, Moment, Op, Place, Reader, StoreFault, Writer};

/// The one connection to the athlete's file. Belongs to one thread at a time.
pub struct Store {}

impl Store {
    /// Opens the file of a place, making or migrating it where needed.
    pub fn open(_place: &Place, _moment: &Moment) -> Result<Self, StoreFault> {
        unimplemented!()
    }

    /// A store that lives in memory, for tests and for looking around.
    pub fn in_memory() -> Result<Self, StoreFault> {
        unimplemented!()
    }

    /// Lends a reader.
    pub fn read(&self) -> Reader<'_> {
        unimplemented!()
    }

    /// Does one action of a person: everything that the closure writes, or nothing where it refuses.
    /// A change that changes nothing leaves no step to undo.
    pub fn change<T, E: From<StoreFault>>(
        &mut self,
        _op: Op,
        _moment: &Moment,
        _write: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        unimplemented!()
    }

    /// Takes back the last change; nothing if there is none.
    pub fn undo(&mut self, _moment: &Moment) -> Result<Option<Changed<Op>>, StoreFault> {
        unimplemented!()
    }

    /// Does again what was taken back last; nothing if there is none.
    pub fn redo(&mut self, _moment: &Moment) -> Result<Option<Changed<Op>>, StoreFault> {
        unimplemented!()
    }

    /// Keeps what is typed so far, outside undo.
    pub fn keep_draft(&mut self, _key: &str, _body: &serde_json::Value, _moment: &Moment) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Forgets what was typed; nothing happens if there is no such draft.
    pub fn drop_draft(&mut self, _key: &str) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
