//! The Record form as the stories use it.

use serde_json::{Value, json};

use super::board::words;
use crate::kit::Window;

/// Waits for the form, and that it names what is recorded.
pub async fn shows(window: &Window, title: &str) {
    window.find("session-record record-form rating-row").await;
    assert_eq!(words(window, "session-record h1").await, title);
    window.ready().await;
}

/// The answers as the form shows them: the four ratings, or nothing for those not given.
pub async fn answers(window: &Window) -> Value {
    window
        .script(
            "return ['keenness', 'effort', 'quality', 'enjoyment'].map((name) => {
               const chosen = document.querySelector(`[data-rating=${name}][aria-checked=true]`);
               return chosen === null ? null : Number(chosen.dataset.value);
             })",
        )
        .await
}

/// Nothing is given beforehand: no rating, no choice, no word.
pub async fn is_blank(window: &Window) {
    let given = "return [...document.querySelectorAll('session-record [aria-checked=true], session-record input, session-record textarea')]
        .filter((field) => field.ariaChecked === 'true' || field.value).length";
    assert_eq!(window.script(given).await, json!(0), "nothing is given beforehand");
}

/// Gives a rating with the mouse.
pub async fn rate(window: &Window, name: &str, value: i8) {
    let cell = format!("[data-rating={name}][data-value='{value}']");
    window.find(&cell).await.click().await.unwrap();
    let chosen = format!("return document.querySelector(\"{cell}\").ariaChecked === 'true'");
    window.until(&format!("{name} is {value}"), &chosen).await;
}

/// Presses Done and gives the sentence that is said then.
pub async fn done(window: &Window) -> String {
    window.press("Done").await;
    said_after(window).await
}

/// The sentence that is said after saving.
pub async fn said_after(window: &Window) -> String {
    words(window, "recorded-session [data-said]").await
}

/// Back on the board, as the card now tells it.
pub async fn card_says(window: &Window, kind: &str, ratings: &str) {
    let tells = format!(
        "const card = document.querySelector('week-board [data-kind={kind}][data-state=done]');
         return card?.querySelector('.week-card__ratings')?.textContent.replace(/\\s+/g, ' ').trim() === '{ratings}'"
    );
    window.until(&format!("the card of {kind} says “{ratings}”"), &tells).await;
}

/// Waits until the program itself holds an answer of the open form.
pub async fn is_kept(window: &Window, name: &str, value: i8) {
    let session = window.script("return document.querySelector('session-record').draft.session").await;
    for _ in 0..200 {
        let form = window.call("open_record", json!({ "session": session })).await.unwrap();
        if form["draft"][name] == value {
            return;
        }
    }
    panic!("{name} {value} never came to the file");
}
