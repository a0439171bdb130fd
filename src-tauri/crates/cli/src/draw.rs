//! The week in a terminal: seven lines, a bar for what each day asks, and the week's sentence.

use freshlegs_actions::views::{CardView, DayView, ProposalView, WeekView};

use crate::table::table;

/// What the bars of a card's height look like, for 0–3.
const BARS: [&str; 4] = ["▁", "▃", "▅", "█"];

/// The board.
pub fn week(week: &WeekView) -> String {
    let mut head = format!("{} · {}\n", week.title, week.subtitle);
    if let Some(enjoy) = &week.enjoy {
        head += &format!("“{enjoy}”\n");
    }
    let rows: Vec<Vec<String>> = week.days.iter().flat_map(day_rows).collect();
    format!("{head}\n{}\n\n{}", table(&[], &rows), week.foot)
}

/// A proposed week with its reasons.
pub fn proposal(proposal: &ProposalView) -> String {
    let row = |day: &freshlegs_actions::views::ProposalDay| {
        let mut cells =
            vec![name(&day.short, &day.number, day.today), bar(&day.card), day.card.title.clone(), dose(&day.card)];
        cells.push(day.card.tag.clone().unwrap_or_default());
        cells.push(day.card.why.clone());
        cells
    };
    let rows: Vec<Vec<String>> = proposal.days.iter().map(row).collect();
    format!("{}\n{}\n\n{}", proposal.title, proposal.subtitle, table(&[], &rows))
}

fn day_rows(day: &DayView) -> Vec<Vec<String>> {
    let named = name(&day.short, &day.number, day.today);
    if day.cards.is_empty() {
        return vec![vec![named]];
    }
    let row = |(n, card): (usize, &CardView)| {
        let ratings = card.ratings.iter().map(|rating| format!("{} {}", rating.title.to_lowercase(), rating.value));
        let number = match (card.session, card.record) {
            (Some(session), None) => format!("session {session}"),
            (Some(session), Some(record)) => format!("session {session}, record {record}"),
            (None, Some(record)) => format!("record {record}"),
            (None, None) => String::new(),
        };
        vec![
            if n == 0 { named.clone() } else { String::new() },
            bar(card),
            card.title.clone(),
            dose(card),
            card.tag.clone().unwrap_or_default(),
            ratings.collect::<Vec<_>>().join(", "),
            number,
        ]
    };
    day.cards.iter().enumerate().map(row).collect()
}

fn name(short: &str, number: &str, today: bool) -> String {
    format!("{} {short} {number:>2}", if today { ">" } else { " " })
}

fn bar(card: &CardView) -> String {
    BARS.get(usize::from(card.asks)).copied().unwrap_or_default().to_owned()
}

fn dose(card: &CardView) -> String {
    card.dose.as_ref().map(|dose| format!("{} {}", dose.amount, dose.unit).trim_end().to_owned()).unwrap_or_default()
}
