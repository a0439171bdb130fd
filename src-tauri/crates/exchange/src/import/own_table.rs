//! Our own table of records (`csv_out`), maybe changed in a spreadsheet: its columns and scales are known.
//!
//! Enjoyment is not read back: no import fills it. The complete export brings it.

use freshlegs_calendar::Towards;

use super::found::{Found, FoundChannel, Rejected};
use super::length::LengthUnit;
use super::local::Zone;
use super::mapped;
use super::mapping::{Field, MappedColumn, Mapping, RowsAre};
use super::moment::DateOrder;
use super::number::Decimal;
use super::table::Table;
use super::text::Charset;

/// The columns by which it is known.
pub const KNOWN_BY: [&str; 6] = ["record", "day", "kind", "keenness", "stopped_early", "recorded_at"];

/// The format's name.
pub const NAME: &str = "freshlegs";

/// Everything in a table of ours. A spreadsheet may have turned its dates, so an order may be given.
pub fn read(table: &Table, zone: Zone<'_>, order: Option<DateOrder>) -> Result<Found, Rejected> {
    let decimal = Some(Decimal::Point);
    let rating = |channel, least: f64, towards| {
        let (most, not_given) = (least + 10.0, Vec::new());
        Field::Rating { channel, least, most, towards, decimal, not_given }
    };
    let fields = [
        // The number alone would be that of another athlete's record, too.
        ("record", Field::Id),
        ("recorded_at", Field::Id),
        ("day", Field::Start { order, utc: false }),
        ("kind", Field::Sport),
        ("minutes", Field::Minutes { unit: LengthUnit::Minutes, decimal }),
        ("keenness", rating(FoundChannel::Keenness, -5.0, Towards::Better)),
        ("effort", rating(FoundChannel::Effort, 0.0, Towards::Worse)),
        ("quality", rating(FoundChannel::Feel, 0.0, Towards::Better)),
        ("note", Field::Note),
    ];
    let columns = fields.map(|(name, field)| MappedColumn { name: name.to_owned(), nth: 0, field }).to_vec();
    let mapping = Mapping {
        name: String::new(),
        charset: Charset::UTF_8,
        separator: ',',
        sheet: None,
        header_rows: 1,
        rows: RowsAre::Sessions,
        missing: Vec::new(),
        columns,
    };
    let mut found = mapped::read(table, &mapping, zone)?;
    for session in &mut found.sessions {
        session.source.format = NAME.to_owned();
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use freshlegs_calendar::{Kind, Minutes};
    use freshlegs_record::Entry;

    use super::super::told::{berlin, given, place};
    use super::*;
    use crate::csv_out::{CsvRecord, csv};

    #[test]
    fn what_went_out_as_a_table_comes_back_on_its_own_scales() {
        let at = DateTime::parse_from_rfc3339("2026-11-26T18:42:00+01:00").unwrap();
        let entry = Entry {
            keenness: Some((-3).try_into().unwrap()),
            effort: Some(0.try_into().unwrap()),
            quality: Some(7.try_into().unwrap()),
            enjoyment: Some(9.try_into().unwrap()),
            minutes: Some(Minutes::of(40)),
            note: "=light".to_owned().try_into().ok(),
            ..Entry::blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity)
        };
        let text = csv(&[CsvRecord { record: 7, entry, tags: Vec::new(), recorded_at: at, changed_at: at }]);
        let found = read(&Table::likely(text.as_bytes()).unwrap(), &berlin, None).unwrap();
        let [session] = found.sessions.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            (session.kind, session.minutes, session.note.as_deref()),
            (Some(Kind::MaxVelocity), Some(40.0), Some("=light"))
        );
        assert_eq!(given(&session.ratings, FoundChannel::Keenness), Some(-3.0));
        assert_eq!(place(&session.ratings, FoundChannel::Keenness), Some(2.0));
        assert_eq!(place(&session.ratings, FoundChannel::Effort), Some(0.0), "nought is a rating here");
        assert_eq!(place(&session.ratings, FoundChannel::Feel), Some(7.0));
        assert_eq!(session.ratings.len(), 3, "no channel for enjoyment");
    }
}
