//! The one thread that owns the athlete's file.
//!
//! Commands run on many threads; the file has one owner. They send it errands over a bounded road and wait
//! for the answer. An errand is one verb, and its transaction begins and ends inside it. An errand that
//! panics answers with a fault, and the next one finds the file as the last whole transaction left it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::{Lock, Moment, Place};
use freshlegs_texts::Phrase;
use tokio::sync::{mpsc, oneshot};

use crate::clock::Clock;
use crate::reply::{Reply, fault, fault_from_panic};

/// Errands that may wait before a command waits with them. A person is never this far ahead.
const ROAD: usize = 64;

/// Not while the window is coming up.
const FIRST_BACKUP: Duration = Duration::from_secs(10);
const NEXT_BACKUP: Duration = Duration::from_secs(3600);

/// The way to the file's thread. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Database {
    road: mpsc::Sender<Errand>,
}

enum Errand {
    Verb(Box<dyn FnOnce(&mut Room) + Send>),
    Close(SyncSender<()>),
}

impl Database {
    /// Starts the thread and opens the file on it. A file that cannot be opened is no error here:
    /// every errand answers with the reason until [`Database::reopen`] finds it gone.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn start(place: Place, lock: Option<Lock>, clock: Clock) -> std::io::Result<Self> {
        let (road, errands) = mpsc::channel(ROAD);
        let work = move || Room::open(place, lock, clock).work(errands);
        std::thread::Builder::new().name("database".to_owned()).spawn(work)?;
        Ok(Self { road })
    }

    /// Does one verb on the athlete's file and answers with its outcome.
    ///
    /// # Errors
    /// The verb's refusal; the reason why the file is not open; a fault if the verb panicked.
    pub async fn act<T, F>(&self, verb: F) -> Reply<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Desk, &Moment) -> Reply<T> + Send + 'static,
    {
        self.send(|room| {
            let moment = room.clock.moment();
            verb(room.desk.as_mut().map_err(|refusal| refusal.clone())?, &moment)
        })
        .await
    }

    /// Tries once more to open a file that could not be opened.
    ///
    /// # Errors
    /// The reason, if it still cannot.
    pub async fn reopen(&self) -> Reply<()> {
        self.send(Room::reopen).await
    }

    /// Backs the file up some time after the start, and looks again every hour: a copy is made if something
    /// changed and the last one is old enough. Goes on until the file is closed.
    pub async fn back_up_now_and_then(self) {
        let mut pause = FIRST_BACKUP;
        loop {
            tokio::time::sleep(pause).await;
            pause = NEXT_BACKUP;
            match self.act(|desk, now| desk.back_up_now_and_then(now)).await {
                Ok(backup) => log::info!("backup: {}", if backup.is_some() { "made" } else { "not needed" }),
                Err(refusal) if self.road.is_closed() => return log::info!("backups end: {:?}", refusal.code),
                Err(refusal) => log::warn!("backup failed: {:?}", refusal.code),
            }
        }
    }

    /// Takes nothing more, finishes what was sent, closes the file. Returns when it is closed, or when the
    /// patience ends: what was committed is safe either way.
    pub fn close(&self, patience: Duration) {
        let (closed, wait) = sync_channel(1);
        if self.road.blocking_send(Errand::Close(closed)).is_ok() && wait.recv_timeout(patience).is_err() {
            log::warn!("the file was still busy after {} ms", patience.as_millis());
        }
    }

    async fn send<T, F>(&self, errand: F) -> Reply<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Room) -> Reply<T> + Send + 'static,
    {
        let (answer, wait) = oneshot::channel();
        let closing = || fault(&Phrase::new("shell-closing"));
        let verb = Box::new(move |room: &mut Room| {
            let outcome = catch_unwind(AssertUnwindSafe(|| errand(room)));
            // A page that was closed meanwhile no longer waits; the verb is done all the same.
            let _ = answer.send(outcome.unwrap_or_else(|_words| Err(fault_from_panic("a verb"))));
        });
        self.road.send(Errand::Verb(verb)).await.map_err(|_| closing())?;
        wait.await.map_err(|_| closing())?
    }
}

/// What the thread holds.
struct Room {
    place: Place,
    lock: Option<Lock>,
    clock: Clock,
    desk: Result<Desk, Refusal>,
}

impl Room {
    fn open(place: Place, lock: Option<Lock>, clock: Clock) -> Self {
        let mut room = Self { place, lock, clock, desk: Err(fault(&Phrase::new("shell-closing"))) };
        // A panic while opening must not end the thread, or the window would say nothing but "closing".
        let opened = catch_unwind(AssertUnwindSafe(|| room.reopen()));
        if opened.is_err() {
            room.desk = Err(Refusal::start(fault_from_panic("opening the file").message));
        }
        room
    }

    fn reopen(&mut self) -> Reply<()> {
        if self.desk.is_err() {
            self.desk = self.desk();
        }
        match &self.desk {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refusal.clone()),
        }
    }

    fn desk(&mut self) -> Result<Desk, Refusal> {
        if self.lock.is_none() {
            self.lock = Some(Lock::take(&self.place).map_err(|fault| Refusal::start(fault.to_string()))?);
        }
        Desk::open(&self.place, &self.clock.moment())
    }

    fn work(mut self, mut errands: mpsc::Receiver<Errand>) {
        let mut waiting = Vec::new();
        while let Some(errand) = errands.blocking_recv() {
            match errand {
                Errand::Verb(verb) => verb(&mut self),
                // What is already on the road still arrives; after that the road is at its end.
                Errand::Close(closed) => {
                    errands.close();
                    waiting.push(closed);
                }
            }
        }
        if let Ok(desk) = self.desk {
            let moment = self.clock.moment();
            let put_away = || desk.back_up_on_quitting(&moment).map(drop).and(desk.close());
            match catch_unwind(AssertUnwindSafe(put_away)) {
                Ok(Ok(())) => {}
                Ok(Err(refusal)) => log::warn!("putting the file away: {:?}", refusal.code),
                Err(_words) => log::error!("putting the file away panicked"),
            }
        }
        drop(self.lock);
        for closed in waiting {
            let _ = closed.send(());
        }
    }
}
