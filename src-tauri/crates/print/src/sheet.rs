//! The page as the template reads it: every word said and tidied, every answer a string.

use freshlegs_calendar::{Family, Kind};
use freshlegs_record::{Entry, Goal, Words};
use freshlegs_texts::{Catalogue, Phrase};
use serde::Serialize;

use crate::press::has_letter;
use crate::tidy::tidy;
use crate::{Paper, PrintCard, PrintDay, WeekPage};

/// One sheet of paper.
#[derive(Debug, PartialEq, Serialize)]
pub struct Sheet {
    paper: &'static str,
    language: &'static str,
    document_title: String,
    title: String,
    subtitle: String,
    enjoy: Option<String>,
    rows: Vec<Row>,
    /// The labels by the name of their message, `print-` left out.
    labels: Labels,
    legend: Vec<(String, String)>,
}

/// A day's row.
#[derive(Debug, PartialEq, Serialize)]
struct Row {
    short: String,
    date: String,
    card: Option<Card>,
    answers: Answers,
}

/// The plan's half of a row.
#[derive(Debug, PartialEq, Serialize)]
struct Card {
    kind: Kind,
    family: Family,
    family_words: String,
    title: String,
    tag: Option<String>,
    dose: Option<String>,
    dose_rest: String,
    details: String,
    why: String,
}

/// The pen's half of a row; empty strings where nothing is recorded.
#[derive(Debug, Default, PartialEq, Serialize)]
struct Answers {
    keenness: String,
    effort: String,
    quality: String,
    enjoyment: String,
    goal: Option<Goal>,
    pain: String,
    enjoyed: String,
    note: String,
    minutes: String,
}

/// What stands beside boxes and lines.
type Labels = std::collections::BTreeMap<&'static str, String>;

const LABELS: [&str; 21] = [
    "enjoy",
    "brand",
    "session",
    "keenness",
    "effort",
    "quality",
    "enjoyment",
    "goal",
    "goal-kept",
    "goal-partly",
    "goal-not-today",
    "pain",
    "pain-short",
    "enjoyed",
    "note",
    "minutes",
    "rested",
    "light-walk",
    "something-else",
    "ticked",
    "foot",
];

impl Sheet {
    /// Says every label and tidies every word.
    pub fn of(page: &WeekPage, paper: Paper, catalogue: &Catalogue) -> Self {
        let quoted = |words: &String| catalogue.say(&Phrase::new("print-quoted").with("words", print(words, LINE)));
        let legend = ["keenness", "effort", "quality", "enjoyment", "pain"].map(|name| {
            let term = format!("print-legend-{name}");
            (print(&catalogue.word(&term), WORD), print(&catalogue.word(&format!("{term}-ends")), LINE))
        });
        let labels: Labels = LABELS
            .into_iter()
            .map(|name| (name, print(&catalogue.word(&format!("print-{name}")), PARAGRAPH)))
            .collect();
        Self {
            paper: paper.name(),
            language: page.language.tag(),
            document_title: print(
                &catalogue.say(&Phrase::new("print-document-title").with("title", page.title.as_str())),
                LINE,
            ),
            title: print(&page.title, LINE),
            subtitle: print(&page.subtitle, LINE),
            enjoy: page.enjoy.as_ref().filter(|words| !words.trim().is_empty()).map(quoted),
            rows: page.days.iter().map(|day| row(day, catalogue)).collect(),
            labels,
            legend: legend.into(),
        }
    }
}

fn row(day: &PrintDay, catalogue: &Catalogue) -> Row {
    Row {
        short: print(&day.short, WORD),
        date: print(&day.date, WORD),
        card: day.card.as_ref().map(|planned| card(planned, catalogue)),
        answers: day.record.as_ref().map(|entry| answers(entry, catalogue)).unwrap_or_default(),
    }
}

fn card(card: &PrintCard, catalogue: &Catalogue) -> Card {
    let family = card.kind.family();
    let goal = card.goal.as_ref().filter(|words| !words.trim().is_empty());
    let goal = goal.map(|goal| catalogue.say(&Phrase::new("print-goal-detail").with("goal", goal.trim())));
    let details: Vec<&str> = card.details.iter().chain(&goal).map(|part| part.trim()).collect();
    let why = match card.why.trim() {
        "" => String::new(),
        reason => catalogue.say(&Phrase::new("print-why").with("reason", reason)),
    };
    Card {
        kind: card.kind,
        family,
        family_words: print(&catalogue.word(family_key(family)), WORD),
        title: print(&card.title, LINE),
        tag: card.tag.as_deref().map(|tag| print(tag, LINE)),
        dose: card.dose.as_deref().map(|dose| print(dose, LINE)),
        dose_rest: print(&card.dose_rest, PARAGRAPH),
        details: print(&details.join(" · "), PARAGRAPH),
        why: print(&why, PARAGRAPH),
    }
}

fn answers(entry: &Entry, catalogue: &Catalogue) -> Answers {
    let typed = |words: &Option<Words>| words.as_ref().map(|words| print(words.as_str(), LINE)).unwrap_or_default();
    let number = |rating: Option<i8>| rating.map(|rating| rating.to_string()).unwrap_or_default();
    let pain = entry.pain.as_ref().map(|pain| match &pain.place {
        Some(place) => catalogue
            .say(&Phrase::new("print-pain-said").with("level", pain.level.get()).with("place", place.as_str().trim())),
        None => pain.level.get().to_string(),
    });
    Answers {
        keenness: entry.keenness.map(|keenness| signed(keenness.get())).unwrap_or_default(),
        effort: number(entry.effort.map(|effort| effort.get())),
        quality: number(entry.quality.map(|quality| quality.get())),
        enjoyment: number(entry.enjoyment.map(|enjoyment| enjoyment.get())),
        goal: entry.goal,
        pain: pain.map(|pain| print(&pain, LINE)).unwrap_or_default(),
        enjoyed: typed(&entry.enjoyed),
        note: typed(&entry.note),
        minutes: entry.minutes.map(|minutes| u16::from(minutes).to_string()).unwrap_or_default(),
    }
}

/// "+3", "0", "−2" with a true minus sign.
fn signed(number: i8) -> String {
    match number {
        0 => "0".to_owned(),
        1.. => format!("+{number}"),
        _ => format!("−{}", number.unsigned_abs()),
    }
}

fn family_key(family: Family) -> &'static str {
    match family {
        Family::Speed => "print-family-speed",
        Family::Strength => "print-family-strength",
        Family::Easy => "print-family-easy",
        Family::Play => "print-family-play",
        Family::Rest => "print-family-rest",
        Family::Match => "print-family-match",
    }
}

/// Letters for a place that holds a word, a line, a paragraph: more than fit, so that the page decides where to cut,
/// and few enough that a novel in a note does not take seconds to measure.
const WORD: usize = 30;
const LINE: usize = 120;
const PARAGRAPH: usize = 280;

fn print(words: &str, most: usize) -> String {
    tidy(words, most, has_letter)
}
