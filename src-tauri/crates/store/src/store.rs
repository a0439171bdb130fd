//! The athlete's file, opened: reading, changing, undo and redo.

use std::path::PathBuf;

use freshlegs_calendar::Day;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value;

use crate::link::Link;
use crate::{Changed, Contents, Moment, Op, Place, Reader, StoreFault, Writer, backup, opening};

/// The one connection to the athlete's file. Belongs to one thread at a time.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) file: PathBuf,
    pub(crate) place: Option<Place>,
}

impl Store {
    /// Opens the file of a place, making or migrating it where needed. Take the [`crate::Lock`] first.
    pub fn open(place: &Place, moment: &Moment) -> Result<Self, StoreFault> {
        opening::open(place, moment, opening::MIGRATIONS)
    }

    /// A store that lives in memory, for tests and for looking around.
    pub fn in_memory() -> Result<Self, StoreFault> {
        opening::in_memory()
    }

    /// Lends a reader.
    pub fn read(&self) -> Reader<'_> {
        Reader { link: self.link() }
    }

    /// Does one action of a person: everything that the closure writes, or nothing where it refuses or panics.
    /// A change that changes nothing leaves no step to undo.
    pub fn change<T, E: From<StoreFault>>(
        &mut self,
        op: Op,
        moment: &Moment,
        write: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Changed<T>, E> {
        self.in_one(|link| {
            let mut writer = Writer::new(link, *moment);
            let output = write(&mut writer)?;
            let changes = writer.finish(&op)?;
            Ok(Changed { output, changes })
        })
    }

    /// Takes back the last change; nothing if there is none.
    pub fn undo(&mut self, _moment: &Moment) -> Result<Option<Changed<Op>>, StoreFault> {
        self.in_one(|link| link.walk_back())
    }

    /// Does again what was taken back last; nothing if there is none.
    pub fn redo(&mut self, _moment: &Moment) -> Result<Option<Changed<Op>>, StoreFault> {
        self.in_one(|link| link.walk_forward())
    }

    /// Keeps what is typed so far, outside undo.
    pub fn keep_draft(&mut self, key: &str, body: &Value, moment: &Moment) -> Result<(), StoreFault> {
        self.link().keep_draft(key, body, moment)
    }

    /// Forgets what was typed; nothing happens if there is no such draft.
    pub fn drop_draft(&mut self, key: &str) -> Result<(), StoreFault> {
        self.link().drop_draft(key)
    }

    /// Looks the whole file through: SQLite's own check, what belongs to what, and whether every row can be read.
    /// Takes tens of milliseconds for ten years.
    pub fn examine(&self) -> Result<Contents, StoreFault> {
        let link = self.link();
        opening::check(link, "PRAGMA integrity_check(1)")?;
        let strays = link.number("SELECT count(*) FROM pragma_foreign_key_check")?;
        if strays > 0 {
            let what = format!("{strays} rows belong to something that is not there");
            return Err(StoreFault::Damaged { file: self.file.clone(), what });
        }
        let read = self.read();
        read.weeks(Day::MIN, Day::MAX)?;
        read.sessions(Day::MIN, Day::MAX)?;
        read.all_records()?;
        read.bin()?;
        read.ratings(None)?;
        read.settings()?;
        read.events(Day::MIN, Day::MAX)?;
        read.frames()?;
        read.chapters()?;
        read.templates()?;
        read.mornings(Day::MIN, Day::MAX)?;
        read.drafts()?;
        read.history(u32::MAX)?;
        backup::contents(link)
    }

    /// Closes the file, so that it is complete without its `-wal` beside it.
    pub fn close(self) -> Result<(), StoreFault> {
        let file = self.file;
        self.connection.close().map_err(|(_, error)| crate::link::fault(&file, &error))
    }

    pub(crate) fn link(&self) -> Link<'_> {
        Link::new(&self.connection, &self.file)
    }

    /// One transaction. Dropping it without a commit takes everything back, on a panic too.
    fn in_one<T, E: From<StoreFault>>(&mut self, act: impl FnOnce(Link<'_>) -> Result<T, E>) -> Result<T, E> {
        let file = &self.file;
        let fault = |error: rusqlite::Error| E::from(crate::link::fault(file, &error));
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate).map_err(fault)?;
        let output = act(Link::new(&transaction, file))?;
        transaction.commit().map_err(fault)?;
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_can_be_given_to_its_own_thread() {
        fn given<T: Send>(what: T) -> T {
            what
        }
        let store = given(Store::in_memory().unwrap());
        let span = std::thread::spawn(move || store.read().span().unwrap()).join().unwrap();
        assert_eq!(span, None);
    }
}
