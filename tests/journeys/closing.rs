//! “I was in the middle of a word and closed the window. The words were there the next morning.”

use super::board::{plan, words};
use crate::kit::{Window, WindowOptions};

#[tokio::test]
async fn a_sentence_still_being_typed_is_kept_when_the_window_closes() {
    let folder = tempfile::tempdir().unwrap();
    let options = WindowOptions { data: Some(folder.path().join("athlete")), ..WindowOptions::default() };
    let window = Window::open(&options).await;
    plan(&window).await;
    window.find("#enjoy-field").await.send_keys("The wind in").await.unwrap();
    window.close().await;

    let window = Window::open(&options).await;
    window.find("#enjoy-words").await;
    assert_eq!(words(&window, "#enjoy-words").await, "The wind in");
}
