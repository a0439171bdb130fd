//! What a command answers, and the one wrapper around every command's body.
//!
//! Tauri lets a panic in a command pass: the page would wait for ever. Here a panic becomes an error
//! with a number, and the log keeps the place in the code under the same number. Never the panic's own
//! words: they might hold what the athlete wrote.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;
use std::time::Instant;

use freshlegs_actions::Refusal;
use freshlegs_texts::{Catalogue, Language, Phrase};

/// The answer of a command.
pub type Reply<T> = Result<T, Refusal>;

/// A refusal that the page can only show, in words of the shell's own.
pub fn fault(sentence: &Phrase) -> Refusal {
    Refusal::fault(Catalogue::new(Language::default()).say(sentence))
}

/// Nothing was done, in words of the shell's own.
pub fn nothing(sentence: &Phrase) -> Refusal {
    Refusal::nothing(Catalogue::new(Language::default()).say(sentence))
}

/// What is left of a panic: a sentence with a number that the log knows too.
pub fn fault_from_panic(place: &str) -> Refusal {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let id = format!("{:x}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    log::error!("fault {id}: {place} panicked");
    fault(&Phrase::new("shell-fault").with("id", id))
}

/// Runs the body of a command: notes its name and time in the log, and turns a panic into a fault.
pub async fn answer<T>(name: &'static str, body: impl Future<Output = Reply<T>>) -> Reply<T> {
    let begun = Instant::now();
    let mut body = pin!(body);
    let outcome =
        std::future::poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| body.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(reply)) => Poll::Ready(reply),
            Err(_words) => Poll::Ready(Err(fault_from_panic(name))),
        });
    let reply = outcome.await;
    let outcome = reply.as_ref().err().map(|refusal| refusal.code);
    log::info!("{name}: {outcome:?} after {} ms", begun.elapsed().as_millis());
    reply
}

/// Sends the place of every panic to the log. The words of the panic stay out of it.
pub fn note_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        log::error!("panic in {} at {place}", std::thread::current().name().unwrap_or("a thread"));
    }));
}

#[cfg(test)]
mod tests {
    use freshlegs_actions::RefusalCode;

    use super::*;

    #[tokio::test]
    async fn a_panicking_body_answers_with_a_numbered_sentence() {
        let reply: Reply<()> = answer("read_week", async { panic!("knee pain since Tuesday") }).await;
        let fault = reply.unwrap_err();
        assert_eq!(fault.code, RefusalCode::Fault);
        assert!(!fault.message.contains("knee"), "a panic's words may be the athlete's: {}", fault.message);
        assert!(fault.message.contains(&format!("{:x}-", std::process::id())), "no number in {}", fault.message);
    }

    #[tokio::test]
    async fn a_body_that_waits_is_waited_for() {
        let reply = answer("undo", async {
            tokio::task::yield_now().await;
            Ok(7)
        });
        assert_eq!(reply.await, Ok(7));
    }
}
