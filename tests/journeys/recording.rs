//! “How was it? A few numbers, nothing suggested to me, nothing lost; one sentence back.”

use serde_json::json;
use thirtyfour::components::SelectElement;

use super::board::{THURSDAY, open, plan, stands};
use super::form::{answers, card_says, done, is_blank, is_kept, rate, said_after, shows};
use crate::kit::{ENTER, HOME, Keyboard, TAB, Window, WindowOptions};

#[tokio::test]
async fn a_planned_session_and_one_of_ones_own_are_recorded_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;

    window.find("[data-kind=max_velocity] .week-card__record").await.click().await.unwrap();
    shows(&window, "Thursday’s max velocity").await;
    is_blank(&window).await;
    for (name, value) in [("keenness", 2), ("effort", 6), ("quality", 5), ("enjoyment", 7)] {
        rate(&window, name, value).await;
    }
    window.find("[data-choice=goal][data-value=kept]").await.click().await.unwrap();
    let said = done(&window).await;
    assert!(said.starts_with("Your first max velocity."), "something is said of it: {said}");
    window.press("Back to the week").await;
    card_says(&window, "max_velocity", "Effort 6 Quality 5 Enjoyment 7").await;

    // Changed my mind about one number, and then again.
    open(&window, "max_velocity").await;
    window.press("Change the record").await;
    shows(&window, "Thursday’s max velocity").await;
    assert_eq!(answers(&window).await, json!([2, 6, 5, 7]));
    rate(&window, "quality", 8).await;
    done(&window).await;
    window.press("Back to the week").await;
    card_says(&window, "max_velocity", "Effort 6 Quality 8 Enjoyment 7").await;
    window.press("Undo: Change the record of Thursday’s max velocity").await;
    card_says(&window, "max_velocity", "Effort 6 Quality 5 Enjoyment 7").await;

    // What nobody planned counts as well.
    window.by_role("link", "Record").await.click().await.unwrap();
    window.by_role("link", "Something else").await.click().await.unwrap();
    shows(&window, "What you did").await;
    let kind = SelectElement::new(&window.find("#kind-field").await).await.unwrap();
    kind.select_by_value("play").await.unwrap();
    rate(&window, "enjoyment", 9).await;
    done(&window).await;
    window.press("Back to the week").await;
    stands(&window, "play", THURSDAY).await;
    stands(&window, "max_velocity", THURSDAY).await;
}

#[tokio::test]
async fn a_session_is_recorded_with_nine_keys_and_nothing_typed_is_ever_lost() {
    let folder = tempfile::tempdir().unwrap();
    let options = WindowOptions { data: Some(folder.path().join("athlete")), ..WindowOptions::default() };
    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike(HOME).await;
    window.focus_comes_to("[data-kind=acceleration]").await;

    // From the card to the card: R, four digits with Tab between them, Enter.
    keyboard.count();
    keyboard.strike("r").await;
    shows(&window, "Monday’s acceleration").await;
    is_blank(&window).await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["2", "6", "5", "7"].join(TAB)).await;
    assert_eq!(answers(&window).await, json!([2, 6, 5, 7]));
    keyboard.strike(ENTER).await;
    said_after(&window).await;
    assert_eq!(keyboard.count(), 9, "a session takes nine keys");
    keyboard.control("1").await;
    card_says(&window, "acceleration", "Effort 6 Quality 5 Enjoyment 7").await;
    keyboard.control("z").await;
    window
        .until(
            "it is planned again",
            "return document.querySelector('[data-kind=acceleration]').dataset.state === 'planned'",
        )
        .await;

    // Today's, half of it, and then the lights go out.
    keyboard.control("2").await;
    shows(&window, "Thursday’s max velocity").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["-1", "10"].join(TAB)).await;
    assert_eq!(answers(&window).await, json!([-1, 10, null, null]), "a sign, and ten from two digits");
    is_kept(&window, "effort", 10).await;
    window.kill().await;

    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.control("2").await;
    shows(&window, "Thursday’s max velocity").await;
    window
        .until(
            "it says so",
            "return document.querySelector('session-record').textContent.includes('Continued from before.')",
        )
        .await;
    assert_eq!(answers(&window).await, json!([-1, 10, null, null]), "what was typed is there");
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["", "", "4", "5"].join(TAB)).await;
    keyboard.strike(ENTER).await;
    said_after(&window).await;
    keyboard.control("1").await;
    card_says(&window, "max_velocity", "Effort 10 Quality 4 Enjoyment 5").await;

    // Something of one's own, from anywhere.
    keyboard.control("n").await;
    shows(&window, "What you did").await;
    keyboard.tab_to("#kind-field").await;
    keyboard.strike("pl").await;
    window.until("it was play", "return document.querySelector('#kind-field').value === 'play'").await;
    keyboard.tab_to("[data-rating=enjoyment]").await;
    keyboard.strike(&format!("9{ENTER}")).await;
    said_after(&window).await;
    keyboard.control("1").await;
    stands(&window, "play", THURSDAY).await;
}
