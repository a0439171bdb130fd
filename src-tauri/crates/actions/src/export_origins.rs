//! What came from other programs' files, out into the document and back in.

use std::collections::BTreeMap;

use freshlegs_exchange::json::{GivenRow, MappingRow, OriginRow};
use freshlegs_store::{AsGiven, Came, Channel, Origin, Rating, Reader, RecordId, SavedMapping, StoreFault, Writer};

/// The ratings that stand on other scales, by their records.
pub(crate) fn given(read: &Reader<'_>) -> Result<BTreeMap<RecordId, Vec<GivenRow>>, StoreFault> {
    let mut given: BTreeMap<RecordId, Vec<GivenRow>> = BTreeMap::new();
    for rating in read.ratings_from_elsewhere()? {
        let Rating { record, channel, as_given, scale, least, most, towards, canonical } = rating;
        let channel = channel.scale().name.to_owned();
        let row = GivenRow { channel, value: as_given, scale, least, most, higher_is: towards, of_ten: canonical };
        given.entry(record).or_default().push(row);
    }
    Ok(given)
}

/// A rating of the document as it is stored.
pub(crate) fn as_given(row: GivenRow) -> Result<AsGiven, StoreFault> {
    let channel = Channel::ALL.into_iter().find(|channel| channel.scale().name == row.channel);
    let unknown = || StoreFault::Refused { rule: format!("there is no rating called “{}”", row.channel) };
    Ok(AsGiven {
        channel: channel.ok_or_else(unknown)?,
        as_given: row.value,
        scale: row.scale,
        least: row.least,
        most: row.most,
        towards: row.higher_is,
        canonical: row.of_ten,
    })
}

/// All origins, under the numbers that records have in the document.
pub(crate) fn origins(
    read: &Reader<'_>,
    records: &BTreeMap<RecordId, u32>,
    binned: &BTreeMap<RecordId, u32>,
) -> Result<Vec<OriginRow>, StoreFault> {
    let row = |origin: Origin| {
        let Origin { format, source, came, binned: _, told } = origin;
        let (record, morning) = match came {
            Came::Record(id) => (Some(id), None),
            Came::Morning(day) => (None, Some(day)),
            Came::Plan => (None, None),
        };
        let number = |of: &BTreeMap<RecordId, u32>| record.and_then(|id| of.get(&id)).copied();
        OriginRow { format, source, record: number(records), binned: number(binned), morning, told }
    };
    Ok(read.origins()?.into_iter().map(row).collect())
}

/// All mappings.
pub(crate) fn mappings(read: &Reader<'_>) -> Result<Vec<MappingRow>, StoreFault> {
    let row = |SavedMapping { name, body }| MappingRow { name, body };
    Ok(read.mappings()?.into_iter().map(row).collect())
}

/// Brings origins and mappings in; the records have their new numbers already, those of the bin behind the others.
pub(crate) fn bring_in(
    write: &mut Writer<'_>,
    origins: Vec<OriginRow>,
    mappings: Vec<MappingRow>,
    records: &[i64],
    count: usize,
) -> Result<(), StoreFault> {
    let (kept, binned) = records.split_at(count.min(records.len()));
    for row in origins {
        let OriginRow { format, source, record, binned: in_bin, morning, told } = row;
        let of = |number: Option<u32>, records: &[i64]| {
            let at = usize::try_from(number?).ok()?.checked_sub(1)?;
            records.get(at).and_then(|id| RecordId::try_from(*id).ok())
        };
        let came = match (of(record, kept).or_else(|| of(in_bin, binned)), morning) {
            (Some(id), _) => Came::Record(id),
            (None, Some(day)) => Came::Morning(day),
            (None, None) => Came::Plan,
        };
        write.origins().add(&Origin { format, source, came, binned: false, told })?;
    }
    mappings.into_iter().try_for_each(|MappingRow { name, body }| write.mappings().put(&SavedMapping { name, body }))
}
