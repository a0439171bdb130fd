//! The week in a terminal: seven lines, a bar for what each day asks, and the week's sentence.

use freshlegs_actions::views::{
    CardView, ContentsView, DaySheetView, DayView, ModesView, OfferView, OffersView, ProposalView, SessionView,
    WeekView,
};

use crate::table::table;

/// What the bars of a card's height look like, for 0–3.
const BARS: [&str; 4] = ["▁", "▃", "▅", "█"];

/// The board.
pub fn week(week: &WeekView) -> String {
    let counted = [&week.fresh_starts, &week.rest_kept].into_iter().flatten();
    let counted: String = counted.map(|count| format!(" · {count}")).collect();
    let mut head = format!("{} · {}{counted}\n", week.title, week.subtitle);
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
    let reasons = proposal.reasons.iter().map(|(what, why)| format!("\n{what} {why}")).collect::<String>();
    let changes = proposal.changes.iter().map(|change| format!("\n{change}")).collect::<String>();
    format!("{}\n{}\n\n{}\n{reasons}{changes}", proposal.title, proposal.subtitle, table(&[], &rows))
}

/// What a week may give up; nothing where nothing is asked for.
pub fn offers(offers: &OffersView) -> Option<String> {
    let said = offers.said.as_ref()?;
    let row = |offer: &OfferView| {
        let what = format!("week ease {} --week {}", offer.ease.name().replace('_', "-"), offer.week);
        vec![offer.label.clone(), offer.line.clone(), what]
    };
    let rows: Vec<Vec<String>> = offers.offers.iter().map(row).collect();
    Some(format!("{said}\n\n{}", table(&[], &rows)))
}

/// Why a card stands where it does, and what each other day says.
pub fn why(session: &SessionView) -> String {
    let row = |target: &freshlegs_actions::views::MoveTarget| {
        let sign = if target.here {
            ">"
        } else if target.fits {
            "+"
        } else {
            "-"
        };
        let points = target.costs.map(|points| format!("{points:+}")).unwrap_or_default();
        vec![sign.to_owned(), target.short.clone(), points, target.text.clone()]
    };
    let rows: Vec<Vec<String>> = session.moves.iter().map(row).collect();
    format!("{}\n{}\n\n{}", session.why_title, session.why.join("\n"), table(&[], &rows))
}

/// What is inside a session.
pub fn session(session: &SessionView) -> String {
    let row = |block: &freshlegs_actions::views::BlockView| {
        let dose = block.dose.as_ref().map(|dose| format!("{} {}", dose.amount, dose.unit).trim_end().to_owned());
        let what = [dose, block.intensity.clone(), block.recovery.clone()];
        let what = what.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let title = if block.title.is_empty() { what.clone() } else { block.title.clone() };
        vec![block.time.clone(), title, block.text.clone()]
    };
    let rows: Vec<Vec<String>> = session.blocks.iter().map(row).collect();
    format!("{}\n{}\n\n{}", session.card.title, session.subtitle, table(&[], &rows))
}

/// What could be inside a session; the sign marks what is.
pub fn contents(contents: &ContentsView) -> String {
    let row = |choice: &freshlegs_actions::views::ContentChoice| {
        let name = match (&choice.content, choice.template) {
            (_, Some(template)) => template.to_string(),
            (freshlegs_plan::Content::Library { id }, None) => id.clone(),
            _ => String::new(),
        };
        let dose = choice.dose.as_ref().map(|dose| format!("{} {}", dose.amount, dose.unit).trim_end().to_owned());
        let sign = if choice.now { ">" } else { " " };
        vec![sign.to_owned(), name, dose.unwrap_or_default(), choice.title.clone(), choice.purpose.clone()]
    };
    let rows: Vec<Vec<String>> = contents.choices.iter().map(row).collect();
    format!("{}\n\n{}", contents.title, table(&[], &rows))
}

/// The modes a week can be built in; the sign marks the one that holds.
pub fn modes(modes: &ModesView) -> String {
    let row = |choice: &freshlegs_actions::views::ModeChoice| {
        let sign = if choice.now { ">" } else { " " };
        vec![sign.to_owned(), choice.mode.name().to_owned(), choice.title.clone(), choice.line.clone()]
    };
    table(&[], &modes.modes.iter().map(row).collect::<Vec<_>>())
}

/// A day as a place to train.
pub fn day(day: &DaySheetView) -> String {
    let frame = &day.frame;
    let places = [("track", frame.track), ("gym", frame.gym), ("bike", frame.bike)];
    let places = places.into_iter().filter_map(|(name, there)| there.then_some(name)).collect::<Vec<_>>().join(", ");
    let head = format!("{}\n{} min, {places}", day.title, frame.minutes);
    let row = |event: &freshlegs_actions::views::EventView| {
        vec![event.event.to_string(), event.title.clone(), event.text.clone()]
    };
    let rows: Vec<Vec<String>> = day.events.iter().map(row).collect();
    if rows.is_empty() { head } else { format!("{head}\n\n{}", table(&[], &rows)) }
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
