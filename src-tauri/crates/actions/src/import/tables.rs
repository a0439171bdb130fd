//! A table that nobody knows: read by the athlete's mapping, or by a draft where the draft leaves nothing open.

use freshlegs_exchange::import::found::{Found, Rejected};
use freshlegs_exchange::import::local::Zone;
use freshlegs_exchange::import::mapped;
use freshlegs_exchange::import::mapping::{Field, Mapping};
use freshlegs_exchange::import::moment::DateOrder;
use freshlegs_exchange::import::propose::{Proposal, Question, propose_as, propose_for_text, propose_mapping};
use freshlegs_exchange::import::sheet::{Spreadsheet, sheets};
use freshlegs_exchange::import::table::Table;

/// How a table is read.
#[derive(Clone, Debug)]
pub(super) struct Drafted {
    /// The mapping it was read with.
    pub(super) mapping: Mapping,
    /// What the athlete is asked; nothing where the mapping is the athlete's own.
    pub(super) questions: Vec<Question>,
    /// Its first rows as they stand in the file, the header too.
    pub(super) first_rows: Vec<Vec<String>>,
    /// The names of all its columns.
    pub(super) names: Vec<String>,
    /// The sheets of a spreadsheet.
    pub(super) sheets: Vec<String>,
}

/// How many rows the mapping screen shows, the header too.
const SHOWN: usize = 12;

/// What is known of how a table is read.
#[derive(Clone, Copy)]
pub(super) struct Answers<'a> {
    /// The athlete's mapping for this file.
    pub(super) own: Option<&'a Mapping>,
    /// Saved ones that may fit.
    pub(super) saved: &'a [&'a Mapping],
    /// Whether one of the saved ones was asked for by its name.
    pub(super) must: bool,
    /// The order of dates, where a draft leaves it open.
    pub(super) order: Option<DateOrder>,
}

/// Reads a table by the file's own mapping, by the first saved one that fits, or by a draft.
pub(super) fn read_table(
    bytes: &[u8],
    sort: Option<Spreadsheet>,
    answers: Answers<'_>,
    zone: Zone<'_>,
) -> (Result<Found, Rejected>, Option<Drafted>) {
    let Answers { own, saved, must, order } = answers;
    if let Some(mapping) = own {
        // Another encoding, separator, sheet or header makes other columns: they are drafted anew.
        return if mapping.columns.is_empty() {
            match table_of(bytes, sort, mapping) {
                Ok(table) => {
                    let proposal = propose_as(&table, mapping);
                    by_draft(bytes, sort, table, proposal, order, zone)
                }
                Err(fault) => (Err(fault), None),
            }
        } else {
            by_mapping(bytes, sort, mapping, order, zone)
        };
    }
    for mapping in saved {
        let fits = table_of(bytes, sort, mapping).is_ok_and(|table| mapping.places(&table).is_ok());
        if fits || must {
            return by_mapping(bytes, sort, mapping, order, zone);
        }
    }
    if must {
        return (Err(Rejected::told("there is no mapping of that name; the preview shows how one is made")), None);
    }
    match draft(bytes, sort) {
        Ok((table, Proposal { mapping, .. })) if mapping.columns.is_empty() && table.width() < 2 => {
            (Err(Rejected::Unknown { looks: "text without columns" }), None)
        }
        Ok((table, proposal)) => by_draft(bytes, sort, table, proposal, order, zone),
        Err(fault) => (Err(fault), None),
    }
}

fn by_draft(
    bytes: &[u8],
    sort: Option<Spreadsheet>,
    table: Table,
    proposal: Proposal,
    order: Option<DateOrder>,
    zone: Zone<'_>,
) -> (Result<Found, Rejected>, Option<Drafted>) {
    let Proposal { mut mapping, mut questions } = proposal;
    if ordered(&mut mapping, order) {
        questions.retain(|question| !matches!(question, Question::DateOrder { .. }));
    }
    // How far is worth no question: where its decimal mark is open, the column waits for the athlete's own mapping.
    let unsure = |place: usize| {
        questions.iter().any(|asked| matches!(asked, Question::DecimalMark { column } if *column == place))
    };
    let names = table.names(mapping.header_rows);
    mapping.columns.retain(|column| {
        let same = names.iter().enumerate().filter(|(_, name)| **name == column.name);
        let place = same.map(|(place, _)| place).nth(column.nth);
        !(matches!(column.field, Field::Distance { .. }) && place.is_some_and(unsure))
    });
    // What the draft leaves open and the values do not decide comes back as the question. Days alone are no diary.
    let tells = |field: &Field| matches!(field, Field::Minutes { .. } | Field::Rating { .. });
    let held = if mapping.columns.iter().any(|column| tells(&column.field)) {
        mapped::read(&table, &mapping, zone)
    } else {
        Err(Rejected::NoColumn { what: "a length, a sport or a rating" })
    };
    let drafted = drafted(&table, mapping, questions, sheet_names(bytes, sort));
    (held, Some(drafted))
}

/// Gives the order to days whose order is open; whether there was one.
fn ordered(mapping: &mut Mapping, order: Option<DateOrder>) -> bool {
    let mut any = false;
    for column in &mut mapping.columns {
        if let (Field::Start { order: asked @ None, .. }, Some(order)) = (&mut column.field, order) {
            *asked = Some(order);
            any = true;
        }
    }
    any
}

fn by_mapping(
    bytes: &[u8],
    sort: Option<Spreadsheet>,
    mapping: &Mapping,
    order: Option<DateOrder>,
    zone: Zone<'_>,
) -> (Result<Found, Rejected>, Option<Drafted>) {
    match table_of(bytes, sort, mapping) {
        Ok(table) => {
            let mut mapping = mapping.clone();
            ordered(&mut mapping, order);
            let held = mapped::read(&table, &mapping, zone);
            (held, Some(drafted(&table, mapping, Vec::new(), sheet_names(bytes, sort))))
        }
        Err(fault) => (Err(fault), None),
    }
}

fn table_of(bytes: &[u8], sort: Option<Spreadsheet>, mapping: &Mapping) -> Result<Table, Rejected> {
    match sort {
        None => mapping.table_of_text(bytes),
        Some(sort) => mapping.table_of_sheet(bytes, sort),
    }
}

/// A draft: of the text, or of the first sheet that has days in it.
fn draft(bytes: &[u8], sort: Option<Spreadsheet>) -> Result<(Table, Proposal), Rejected> {
    let Some(sort) = sort else { return propose_for_text(bytes) };
    let mut drafts = sheets(bytes, sort)?.into_iter().map(|(name, table)| {
        let mut proposal = propose_mapping(&table);
        proposal.mapping.sheet = Some(name);
        (table, proposal)
    });
    let first = drafts.next().ok_or(Rejected::Empty)?;
    let dated = |draft: &(Table, Proposal)| {
        draft.1.mapping.columns.iter().any(|column| matches!(column.field, Field::Start { .. }))
    };
    if dated(&first) { Ok(first) } else { Ok(drafts.find(dated).unwrap_or(first)) }
}

fn sheet_names(bytes: &[u8], sort: Option<Spreadsheet>) -> Vec<String> {
    let read = sort.and_then(|sort| sheets(bytes, sort).ok()).unwrap_or_default();
    read.into_iter().map(|(name, _)| name).collect()
}

fn drafted(table: &Table, mapping: Mapping, questions: Vec<Question>, sheets: Vec<String>) -> Drafted {
    let row = |at: usize| {
        let width = table.row_width(at);
        (0..width).map(|column| table.cell(at, column).words().into_owned()).collect()
    };
    let first_rows = (0..table.len().min(SHOWN)).map(row).collect();
    Drafted { names: table.names(mapping.header_rows), mapping, questions, first_rows, sheets }
}
