//! A Strava bulk export as it is downloaded: `activities.csv` and a recording for most of its rows.
//!
//! Most ratings stand only inside the FIT recordings, so these are read first and joined to their rows. Recordings without a row and rows
//! without a recording (typed by hand, and often rated) are sessions as well. Photos are never unpacked.

use std::collections::HashMap;
use std::io::{Read, Seek};

use super::found::{Found, FoundSession, Rejected};
use super::local::Zone;
use super::moment::DateOrder;
use super::rejected::short;
use super::strava::{StravaRow, rows};
use super::strava_join::joined;
use super::table::Table;
use super::zipped::{Zipped, gunzip};

/// Reads the sessions of one FIT recording.
pub type FitReader<'a> = &'a dyn Fn(&[u8]) -> Result<Found, Rejected>;

/// How many recordings have been read of how many. The answer is whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// The table of sessions in an export.
pub const TABLE: &str = "activities.csv";

/// Everything in the export.
pub fn read<R: Read + Seek>(
    zip: R,
    zone: Zone<'_>,
    order: Option<DateOrder>,
    fit: FitReader<'_>,
    watch: Watch<'_>,
) -> Result<Found, Rejected> {
    let mut zip = Zipped::open(zip)?;
    let mut found = Found::default();
    let table = zip.names().iter().position(|name| name == TABLE || name.ends_with("/activities.csv"));
    let mut listed = Vec::new();
    let mut folder = String::new();
    if let Some(at) = table {
        folder = zip.names().get(at).and_then(|name| name.strip_suffix(TABLE)).unwrap_or_default().to_owned();
        match zip.unpack(at).and_then(|bytes| rows(&Table::likely(&bytes)?, zone, order)) {
            Ok((read, rejected)) => (listed, found.rejected) = (read, rejected),
            // A question must be answered before anything is shown; any other fault leaves the recordings readable.
            Err(question @ Rejected::Unanswered { .. }) => return Err(question),
            Err(fault) => found.rejected.push(fault.inside(TABLE)),
        }
    }
    let mut recordings = recordings(zip.names(), &folder);
    let of_rows: Vec<_> = listed.into_iter().map(|row| (take(&mut recordings, &row), Some(row))).collect();
    let mut left: Vec<_> = recordings.into_values().map(|at| (Some(at), None)).collect();
    left.sort_by_key(|(at, _)| *at);
    let total = of_rows.iter().chain(&left).filter(|(at, _)| at.is_some()).count();
    let mut done = 0;
    for (at, row) in of_rows.into_iter().chain(left) {
        let mut recorded = Vec::new();
        if let Some(at) = at {
            if !watch(done, total) {
                return Err(Rejected::Stopped);
            }
            done += 1;
            recorded = recording(&mut zip, at, fit, &mut found);
        }
        found.sessions.extend(joined(row, recorded));
    }
    watch(done, total);
    Ok(found)
}

/// FIT recordings by the name that a row gives them.
fn recordings(names: &[String], folder: &str) -> HashMap<String, usize> {
    let fit = |name: &str| name.to_lowercase().ends_with(".fit") || name.to_lowercase().ends_with(".fit.gz");
    let inside = names.iter().enumerate().filter(|(_, name)| fit(name));
    inside.map(|(at, name)| (name.strip_prefix(folder).unwrap_or(name).to_owned(), at)).collect()
}

fn take(recordings: &mut HashMap<String, usize>, row: &StravaRow) -> Option<usize> {
    let name = row.file.as_deref()?.replace('\\', "/");
    recordings.remove(&name)
}

/// The sessions of a recording; a damaged one is told, and its row stays.
fn recording<R: Read + Seek>(
    zip: &mut Zipped<R>,
    at: usize,
    fit: FitReader<'_>,
    found: &mut Found,
) -> Vec<FoundSession> {
    let name = zip.names().get(at).cloned().unwrap_or_default();
    let read = zip.unpack(at).and_then(|bytes| {
        let packed = name.to_lowercase().ends_with(".gz");
        let bytes = if packed { gunzip(&bytes, &name)? } else { bytes };
        fit(&bytes).map_err(|fault| fault.inside(name.clone()))
    });
    match read {
        Ok(read) => {
            let said = read.remarks.iter().map(|remark| format!("“{}”: {remark}", short(&name)));
            found.remarks.extend(said);
            found.rejected.extend(read.rejected.into_iter().map(|fault| fault.inside(name.clone())));
            read.sessions
        }
        Err(fault) => {
            found.rejected.push(fault);
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use freshlegs_calendar::Towards;

    use super::super::found::{DeclaredScale, FoundChannel, FoundRating, Source};
    use super::super::strava::tests::{EN99, row};
    use super::super::told::{berlin, place};
    use super::super::zipped::tests::{gzip_of, zip_of};
    use super::*;

    /// A recording that says its effort and feel in two bytes; the FIT reader has its own tests.
    fn fit(bytes: &[u8]) -> Result<Found, Rejected> {
        let sessions = bytes.chunks(2).map(|raw| {
            let rating = |channel, raw: u8, towards| {
                (raw != 255)
                    .then(|| FoundRating::new(channel, raw.into(), DeclaredScale::new("FIT", 0.0, 100.0, towards)))
            };
            let effort = rating(FoundChannel::Effort, raw[0], Towards::Worse);
            let feel = rating(FoundChannel::Feel, raw[1], Towards::Better);
            FoundSession {
                source: Source { format: "fit".into(), id: "watch".into() },
                start: None,
                sport: "running".into(),
                kind: None,
                minutes: Some(45.0),
                ratings: effort.into_iter().chain(feel).collect(),
                note: None,
                distance_m: None,
                planned_only: false,
            }
        });
        if bytes == b"bad" {
            Err(Rejected::Empty)
        } else {
            Ok(Found { sessions: sessions.collect(), ..Found::default() })
        }
    }

    fn listed(id: &str, effort: &str, file: &str) -> String {
        row(&[(0, id), (1, "Jul 28, 2024, 2:05:07 PM"), (3, "Run"), (12, file), (15, "3000.0"), (43, effort)])
    }

    fn export(entries: &[(&str, &[u8])]) -> Found {
        read(Cursor::new(zip_of(entries)), &berlin, None, &fit, &mut |_, _| true).unwrap()
    }

    fn efforts(session: &FoundSession) -> Vec<Option<f64>> {
        let effort = |rating: &&FoundRating| rating.channel == FoundChannel::Effort;
        session.ratings.iter().filter(effort).map(|rating| rating.canonical).collect()
    }

    #[test]
    fn ratings_are_taken_from_the_recordings_inside() {
        let table = [
            EN99.trim_end(),
            "\n",
            &listed("1", "", "activities/1.fit.gz"),
            &listed("2", "7.0", "activities/2.fit"),
            &listed("3", "9.0", "activities/3.fit.gz"),
            &listed("4", "4.0", ""),
            &listed("5", "5.0", "activities/5.gpx.gz"),
            &listed("6", "6.0", "activities/6.fit.gz"),
        ]
        .concat();
        let found = export(&[
            ("activities.csv", table.as_bytes()),
            ("activities/1.fit.gz", &gzip_of(&[70, 75])),
            ("activities/2.fit", &[70, 255]),
            ("activities/3.fit.gz", &gzip_of(&[70, 25])),
            ("activities/5.gpx.gz", b"<gpx>"),
            ("activities/6.fit.gz", &gzip_of(b"bad")),
            ("activities/99.fit", &[20, 50]),
            ("media/photo.jpg", b"photo"),
        ]);
        let told: Vec<_> = found
            .sessions
            .iter()
            .map(|s| (s.source.id.as_str(), efforts(s), place(&s.ratings, FoundChannel::Feel)))
            .collect();
        assert_eq!(
            told,
            [
                ("1", vec![Some(7.0)], Some(7.5)),
                ("2", vec![Some(7.0)], None),
                ("3", vec![Some(7.0), Some(9.0)], Some(2.5)),
                ("4", vec![Some(4.0)], None),
                ("5", vec![Some(5.0)], None),
                ("6", vec![Some(6.0)], None),
                ("watch", vec![Some(2.0)], Some(5.0)),
            ],
            "an equal effort is one, a different one is kept to be asked about"
        );
        assert_eq!(
            found.rejected.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["activities/6.fit.gz: the file is empty; export it again"]
        );
    }

    #[test]
    fn a_recording_of_several_sports_is_several_sessions_and_one_of_them_has_the_rating() {
        let table = [EN99.trim_end(), "\n", &listed("1", "8.0", "activities/1.fit")].concat();
        let found =
            export(&[("export/activities.csv", table.as_bytes()), ("export/activities/1.fit", &[255, 255, 30, 50])]);
        let told: Vec<_> = found.sessions.iter().map(|s| (s.source.id.as_str(), efforts(s))).collect();
        assert_eq!(told, [("1/1", vec![Some(8.0)]), ("1/2", vec![Some(3.0)])]);
    }

    #[test]
    fn reading_can_be_watched_and_stopped() {
        let zip = zip_of(&[("activities/1.fit", &[1, 2]), ("activities/2.fit", &[1, 2])]);
        let mut seen = Vec::new();
        let mut watch = |done, total| {
            seen.push((done, total));
            done < 1
        };
        assert_eq!(read(Cursor::new(zip), &berlin, None, &fit, &mut watch), Err(Rejected::Stopped));
        assert_eq!(seen, [(0, 2), (1, 2)]);
    }

    #[test]
    fn a_bomb_inside_is_left_out_and_the_rest_is_there() {
        let zeros = vec![0; 5 << 20];
        let found = export(&[("activities/1.fit", &zeros), ("../2.fit", &[1, 2]), ("activities/3.fit", &[70, 75])]);
        assert_eq!((found.sessions.len(), found.rejected.len()), (1, 2), "{:?}", found.rejected);
    }
}
