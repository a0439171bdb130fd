//! The words of one printed week, as the caller has them.

use freshlegs_calendar::Kind;
use freshlegs_record::Entry;
use freshlegs_texts::Language;

/// The sheet of paper in the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Both, for a choice in the settings.
    pub const ALL: [Paper; 2] = [Paper::A4, Paper::Letter];

    /// The name as stored and as given on the command line: `a4` or `letter`.
    pub const fn name(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
        }
    }

    /// The paper of that name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }
}

/// One week, ready to be set.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekPage {
    /// The language of the words, for the screen reader.
    pub language: Language,
    /// "23–29 November 2026".
    pub title: String,
    /// "Week 48 · two speed days, three days apart · Mara Lind".
    pub subtitle: String,
    /// The one thing the athlete enjoys about moving fast, without quotation marks.
    pub enjoy: Option<String>,
    /// The seven days in order.
    pub days: [PrintDay; 7],
}

/// One day of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrintDay {
    /// "Mon".
    pub short: String,
    /// "23 Nov".
    pub date: String,
    /// The day's main session; nothing where no plan stands, and the row is left to the pen.
    pub card: Option<PrintCard>,
    /// What was already recorded of it; fills the boxes.
    pub record: Option<Entry>,
}

/// What stands on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintCard {
    /// What it is; decides edge, mark and slant.
    pub kind: Kind,
    /// "Max velocity".
    pub title: String,
    /// What became of it, if that must be said: "Skipped: travel", "moved from Tue". Stands light beside the title.
    pub tag: Option<String>,
    /// "5 × 40 m", set bold. A rest day has none.
    pub dose: Option<String>,
    /// "flys (20 + 20), 4 min between, with play". On a rest day "Nothing to do. A short walk if you like."
    pub dose_rest: String,
    /// Short parts, joined with dots: "Warm-up 10 min", "stop when quality drops two points".
    pub details: Vec<String>,
    /// The goal that is not a time, "relaxed shoulders"; joins the details as "goal: relaxed shoulders".
    pub goal: Option<String>,
    /// "first speed day, straight after a full rest day."; stands behind "Why:". May be empty.
    pub why: String,
}
