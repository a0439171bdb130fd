//! “The week on one page, for the fridge.”

use std::process::Command;

use super::board::plan;
use crate::kit::{WEEK, Window, WindowOptions, terminal};

#[tokio::test]
async fn the_week_is_one_page_and_the_same_from_the_window_and_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let athlete = folder.path().join("athlete");
    let window = Window::open(&WindowOptions { data: Some(athlete.clone()), ..WindowOptions::default() }).await;
    plan(&window).await;

    window.press("Print").await;
    let page = saved_page(&window).await;
    assert_eq!(pages(&page), 1);
    window.by_role("button", "Show in folder").await;

    window.close().await;
    let file = folder.path().join("week.pdf");
    let printed = terminal(&athlete, &["print", "week", "--week", WEEK, "--out", &file.to_string_lossy()]);
    assert!(printed.status.success(), "{printed:?}");
    assert!(std::fs::read(&file).unwrap() == page, "the terminal gives the same bytes");
}

/// The page that was saved, once the window says that it is.
pub async fn saved_page(window: &Window) -> Vec<u8> {
    let folder = window.saved();
    window.said("Saved “").await;
    let file = std::fs::read_dir(&folder).unwrap().next().expect("a file lies where it was saved").unwrap().path();
    assert_eq!(file.extension().and_then(|ending| ending.to_str()), Some("pdf"));
    window.said(&format!("Saved “{}”.", file.file_name().unwrap().to_string_lossy())).await;
    std::fs::read(file).unwrap()
}

/// How many pages a PDF has.
pub fn pages(pdf: &[u8]) -> usize {
    let facts = poppler("pdfinfo", pdf);
    let count = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
    count.and_then(|count| count.trim().parse().ok()).unwrap_or_else(|| panic!("no PDF: {facts}"))
}

/// The words of a PDF.
pub fn text(pdf: &[u8]) -> String {
    poppler("pdftotext", pdf)
}

fn poppler(tool: &str, pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let read = Command::new(tool).arg(file.path()).args((tool == "pdftotext").then_some("-")).output();
    String::from_utf8_lossy(&read.expect("poppler is installed").stdout).into_owned()
}
