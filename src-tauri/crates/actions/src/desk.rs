//! The desk: the athlete's file and the words, and every verb as a method of it.
//!
//! Each verb lives in a file of its own name. A verb that reads takes `&self`, one that changes takes
//! `&mut self` and answers [`Done`]; each takes the [`Moment`] first, since nothing here reads a clock.

use std::cell::RefCell;
use std::sync::OnceLock;

use freshlegs_charts::Past;
use freshlegs_store::{Changed, Moment, Op, Place, Reader, Store, StoreFault, Writer};
use freshlegs_texts::{Catalogue, Language, Phrase};

use crate::looked_back::LookedBack;
use crate::{Done, Refusal, label};

/// Everything a person can do with one athlete's file.
pub struct Desk {
    store: Store,
    place: Option<Place>,
    language: Language,
    /// Read when the first word is said: a terminal verb that says none starts faster.
    words: OnceLock<Catalogue>,
    /// What charts are drawn from, gathered when the first one is and dropped by every change.
    looked_back: RefCell<Option<LookedBack>>,
}

impl Desk {
    /// Opens the athlete's file, making it where there is none.
    pub fn open(place: &Place, moment: &Moment) -> Result<Self, Refusal> {
        let store = Store::open(place, moment).map_err(|fault| Refusal::start(fault.to_string()))?;
        let mut desk = Self::over(store, Some(place.clone()))?;
        desk.clear_bin(moment)?;
        Ok(desk)
    }

    /// A file that lives in memory only, for tests.
    pub fn in_memory() -> Result<Self, Refusal> {
        Self::over(Store::in_memory()?, None)
    }

    /// Puts the file away, complete without anything beside it.
    pub fn close(self) -> Result<(), Refusal> {
        Ok(self.store.close()?)
    }

    /// Where the file lies; nothing for one in memory.
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// The words of the athlete's language.
    pub fn words(&self) -> &Catalogue {
        self.words.get_or_init(|| Catalogue::new(self.language))
    }

    /// The language the athlete chose.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn speak(&mut self, language: Language) {
        if language != self.language {
            self.language = language;
            self.words = OnceLock::new();
        }
    }

    pub(crate) fn say(&self, phrase: &Phrase) -> String {
        self.words().say(phrase)
    }

    pub(crate) fn read(&self) -> Reader<'_> {
        self.store.read()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn store_mut(&mut self) -> &mut Store {
        self.looked_back.take();
        &mut self.store
    }

    /// One action of a person: everything that is written happens, or nothing does.
    pub(crate) fn change<T>(
        &mut self,
        op: Op,
        moment: &Moment,
        write: impl FnOnce(&mut Writer<'_>) -> Result<T, Refusal>,
    ) -> Result<Changed<T>, Refusal> {
        self.looked_back.take();
        self.store.change(op, moment, write)
    }

    /// The answer of a change, with what can be undone now.
    pub(crate) fn done<T>(&self, changed: Changed<impl Sized>, output: T) -> Result<Done<T>, Refusal> {
        Ok(Done { output, changes: changed.changes, history: label::history(self)? })
    }

    /// Lends the past to a chart; what stands in the file is read once between two changes.
    pub(crate) fn with_past<T>(&self, moment: &Moment, draw: impl FnOnce(Past<'_>) -> T) -> Result<T, Refusal> {
        let mut kept = self.looked_back.borrow_mut();
        let past = match kept.take().filter(|past| past.today == moment.today) {
            Some(past) => past,
            None => self.look_back(moment)?,
        };
        Ok(draw(kept.insert(past).past()))
    }

    fn over(store: Store, place: Option<Place>) -> Result<Self, Refusal> {
        let language = crate::settings::language(&store.read())?;
        Ok(Self { store, place, language, words: OnceLock::new(), looked_back: RefCell::new(None) })
    }
}

impl From<StoreFault> for Refusal {
    fn from(fault: StoreFault) -> Self {
        Refusal::fault(fault.to_string())
    }
}
