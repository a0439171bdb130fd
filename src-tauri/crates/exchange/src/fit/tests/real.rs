//! Real athletes' files. They lie beside the repository, never in it; without them this says so and passes.

use std::path::{Path, PathBuf};

use super::*;
use crate::import::found::FoundSession;

fn folder() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = above.map(|folder| folder.join("shared/data/fit")).find(|folder| folder.is_dir());
    if found.is_none() {
        eprintln!("SKIPPED: no shared/data/fit beside the repository, so no real FIT file was read");
    }
    found
}

/// Start, sport, minutes and metres, effort and feel; then what is said beside it.
fn line(session: &FitSession) -> String {
    let FoundSession { start, sport, minutes, distance_m, .. } = &session.found;
    let start = start.map_or("no day".to_owned(), |start| {
        format!(
            "{} {} {}",
            start.day,
            start.time.unwrap(),
            start.utc.map_or("no UTC".to_owned(), |utc| utc.to_string())
        )
    });
    let given = |channel| rating(session, channel).map_or("–".to_owned(), |(given, _)| given.to_string());
    let (effort, feel) = (given(FoundChannel::Effort), given(FoundChannel::Feel));
    let (minutes, metres) = (minutes.unwrap_or(-1.0), distance_m.unwrap_or(-1.0));
    let remarks = &session.remarks;
    format!("{start} | {sport} | {minutes:.2} min {metres:.0} m | {effort} {feel} | {remarks:?}")
}

#[test]
fn real_files_say_what_two_other_decoders_read_in_them() {
    let Some(folder) = folder() else { return };
    // Checked with fitdecode 0.11 and fitparser 0.11.
    let files: [(&str, &str); 6] = [
        (
            "Indoor_Cycling2smO2sensors",
            "2025-05-22 15:51:27 2025-05-22 13:51:27 UTC | cycling, indoor cycling | 0.26 min -1 m | 20 50 | []",
        ),
        (
            "big_activity",
            "2023-09-04 12:55:19 2023-09-04 12:55:19 UTC | cycling, road | 514.62 min 32172 m | – – | [HomeZone]",
        ),
        ("compressed-speed-distance", "2012-02-13 11:16:16 no UTC | running | 64.72 min 10249 m | – – | []"),
        (
            "elemnt-bolt-no-application-id-inside-developer-data-id",
            "2017-08-21 10:18:00 2017-08-21 08:18:00 UTC | cycling | 2.33 min 964 m | – – | []",
        ),
        ("garmin-fenix-5-run", "2017-06-11 07:34:09 2017-06-11 14:34:09 UTC | running | 0.95 min 158 m | – – | []"),
        (
            "jumps-mtb",
            "2026-01-14 15:16:37 2026-01-14 13:16:37 UTC | cycling, mountain | 120.83 min 11138 m | – – | []",
        ),
    ];
    for (name, expected) in files {
        let bytes = std::fs::read(folder.join(name).with_extension("fit")).unwrap();
        let read = file(&bytes);
        let lines: Vec<String> = read.sessions.iter().map(line).collect();
        assert_eq!(lines, [expected], "{name}: {:?}", read.remarks);
    }
}

#[test]
fn real_files_survive_being_cut_anywhere() {
    let Some(folder) = folder() else { return };
    for name in ["Indoor_Cycling2smO2sensors.fit", "compressed-speed-distance.fit", "garmin-fenix-5-run.fit"] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        for end in (0..bytes.len()).step_by(7) {
            let _ = read(&bytes[..end], utc);
        }
    }
}
