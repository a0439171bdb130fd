//! Other programs' files come in, once, and go again with one undo.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use freshlegs_actions::import::{DateOrder, FateName, ImportChoices, ImportView, Mapping, Reading};
use freshlegs_actions::{Desk, RecordOf};
use freshlegs_calendar::{Day, Kind};
use freshlegs_store::RecordId;

use crate::kit::{Athlete, athlete, day};

/// An athlete whose clock is an hour ahead.
fn berlin(_: DateTime<Utc>) -> FixedOffset {
    FixedOffset::east_opt(3600).unwrap()
}

/// A folder with files in it.
struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }
}

fn read(desk: &Desk, path: &Path, choices: &ImportChoices) -> Reading {
    let saved = desk.saved_mappings().unwrap();
    Reading::of(&[path.to_owned()], choices, &saved, &berlin, &mut |_, _| true).unwrap()
}

impl Athlete {
    fn looks_at(&self, path: &Path, choices: &ImportChoices) -> ImportView {
        let reading = read(&self.desk, path, choices);
        let sorted = self.desk.sort_import(&self.now, &reading, choices).unwrap();
        self.desk.show_import(&reading, &sorted, choices, 1_000)
    }

    fn imports(&mut self, path: &Path, choices: &ImportChoices) -> String {
        let reading = read(&self.desk, path, choices);
        let sorted = self.desk.sort_import(&self.now, &reading, choices).unwrap();
        match self.desk.bring_in(&self.now, &reading, &sorted, choices) {
            Ok(done) => done.output.said,
            Err(refusal) => refusal.message,
        }
    }

    fn exported(&self) -> String {
        String::from_utf8(self.desk.export_json(&self.now).unwrap()).unwrap()
    }
}

/// A saved record.
fn of(record: RecordId) -> RecordOf {
    RecordOf { record: Some(record), ..RecordOf::default() }
}

const TRAINING_PEAKS: &str = "\"Title\",\"WorkoutType\",\"WorkoutDescription\",\"PlannedDuration\",\
\"PlannedDistanceInMeters\",\"WorkoutDay\",\"DistanceInMeters\",\"AthleteComments\",\"TimeTotalInHours\",\"Rpe\",\"Feeling\"\r\n\
\"Flys\",\"Run\",\"\",\"\",\"\",\"2026-11-03\",\"1200\",\"light feet\",\"0.75\",\"6\",\"1\"\r\n\
\"Blocks\",\"Run\",\"\",\"\",\"\",\"2026-11-05\",\"900\",\"\",\"0.5\",\"8\",\"9\"\r\n\
\"Lift\",\"Strength\",\"\",\"\",\"\",\"2026-11-06\",\"\",\"\",\"1\",\"0\",\"5\"\r\n\
\"Later\",\"Run\",\"easy\",\"0.75\",\"\",\"2026-12-01\",\"\",\"\",\"\",\"\",\"\"\r\n\
\"\",\"Day Off\",\"\",\"\",\"\",\"2026-11-04\",\"\",\"\",\"\",\"\",\"\"\r\n";

/// A FIT activity of one session: its first second (since 1989), how long, how hard and how it felt, 255 for nothing.
fn fit(start: u32, minutes: u32, effort: u8, feel: u8) -> Vec<u8> {
    let mut body: Vec<u8> = Vec::new();
    let form = |body: &mut Vec<u8>, message: u8, fields: &[[u8; 3]]| {
        body.extend([0x40, 0, 0, message, 0, fields.len() as u8]);
        fields.iter().for_each(|field| body.extend(field));
    };
    form(&mut body, 0, &[[0, 1, 0], [3, 4, 0x8C], [4, 4, 0x86]]);
    body.extend([0, 4]);
    body.extend(77_u32.to_le_bytes());
    body.extend(start.to_le_bytes());
    let session = [[253, 4, 0x86], [2, 4, 0x86], [7, 4, 0x86], [8, 4, 0x86], [5, 1, 0], [193, 1, 2], [192, 1, 2]];
    form(&mut body, 18, &session);
    body.push(0);
    for number in [start + minutes * 60, start, minutes * 60_000, minutes * 60_000] {
        body.extend(number.to_le_bytes());
    }
    body.extend([1, effort, feel]);
    // The header's own checksum may be nought; the file's may be wrong, and is then remarked upon.
    let mut file = vec![14, 0x20, 0, 0];
    file.extend((body.len() as u32).to_le_bytes());
    file.extend(*b".FIT\0\0");
    file.extend(body);
    file.extend([0, 0]);
    file
}

/// 2026-11-03 17:30 UTC, in seconds since the end of 1989.
const TUESDAY: u32 = 1_162_661_400;

fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_diary_comes_in_once_and_leaves_with_one_undo() {
    let (mut athlete, files) = (athlete(), Files::new());
    let file = files.put("workouts.csv", TRAINING_PEAKS);
    let empty = athlete.exported();
    let view = athlete.looks_at(&file, &ImportChoices::default());
    insta::assert_snapshot!(view.said, @"3 new, 0 changed, 0 here already, 0 left out, 1 for the plan, one rest day.");
    assert_eq!(athlete.exported(), empty, "looking stores nothing");

    let said = athlete.imports(&file, &ImportChoices::default());
    insta::assert_snapshot!(said, @"Imported: 3 new sessions, 1 for the plan, one rest day.");
    let flys = &view.rows.iter().find(|row| row.day == Some(day("2026-11-03"))).unwrap();
    assert_eq!((flys.effort, flys.quality, flys.minutes), (Some(6.0), Some(10.0), Some(45)), "Feeling 1 is the best");
    assert_eq!(flys.ratings[1].said, "feel 1 of 1–9 → 10 of 10");

    let full = athlete.exported();
    assert_eq!(
        athlete.imports(&file, &ImportChoices::default()),
        "There is nothing new in these files, so nothing was changed."
    );
    assert_eq!(athlete.exported(), full, "twice is once");
    let undone = athlete.desk.undo(&athlete.now).unwrap();
    assert_eq!(undone.output.said, "Undone: Import 3 sessions");
    assert_eq!(athlete.exported(), empty, "one undo takes all of it back");
}

#[test]
fn a_scale_that_runs_the_other_way_is_turned_once_and_stays_so() {
    let (mut athlete, files) = (athlete(), Files::new());
    let file = files.put("workouts.csv", TRAINING_PEAKS);
    let view = athlete.looks_at(&file, &ImportChoices::default());
    let feel = view.scales.iter().find(|scale| scale.channel == "feel").unwrap();
    assert!(!feel.certain, "no maker's word says so");
    assert_eq!(feel.direction, "1 is the best");
    assert_eq!(feel.question.as_deref(), Some("Tue 3 Nov 2026 says 1. Was that a good day?"));
    let turned = ImportChoices { turned: [(feel.key.clone(), true)].into(), ..ImportChoices::default() };
    let view = athlete.looks_at(&file, &turned);
    let feel = view.scales.iter().find(|scale| scale.channel == "feel").unwrap();
    assert_eq!((feel.direction.as_str(), feel.turned), ("9 is the best", true));
    athlete.imports(&file, &turned);
    let again = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!(again.counts.changed, 0, "what was answered once is remembered");
    let quality = |view: &ImportView| view.rows.iter().map(|row| row.quality).collect::<Vec<_>>();
    assert_eq!(quality(&again), quality(&view));
}

#[test]
fn what_the_athlete_changed_stays_when_the_file_says_something_new() {
    let (mut athlete, files) = (athlete(), Files::new());
    let file = files.put("workouts.csv", TRAINING_PEAKS);
    athlete.imports(&file, &ImportChoices::default());
    let rows = athlete.looks_at(&file, &ImportChoices::default()).rows;
    let record = rows.iter().find(|row| row.day == Some(day("2026-11-03"))).unwrap().record.unwrap();
    let form = athlete.desk.open_record(&athlete.now, of(record)).unwrap();
    assert_eq!(form.imported.as_deref(), Some("From TrainingPeaks: effort 6 of 0–10, feel 1 of 1–9."));
    let mut draft = form.draft;
    draft.quality = Some(4);
    athlete.desk.save_record(&athlete.now, &draft, "light").unwrap();

    let changed = TRAINING_PEAKS.replace("\"0.75\",\"6\",\"1\"", "\"1\",\"7\",\"3\"");
    files.put("workouts.csv", changed);
    let view = athlete.looks_at(&file, &ImportChoices::default());
    // The plan and the rest day are known as well.
    assert_eq!((view.counts.changed, view.counts.duplicate, view.counts.new), (1, 4, 0));
    athlete.imports(&file, &ImportChoices::default());
    let form = athlete.desk.open_record(&athlete.now, of(record)).unwrap();
    assert_eq!((form.draft.effort, form.draft.quality), (Some(7), Some(4)), "effort follows, the athlete's own stays");
    assert_eq!(form.draft.minutes, "60");
    assert!(athlete.looks_at(&file, &ImportChoices::default()).counts.changed == 0, "read twice is read once");
}

#[test]
fn a_watch_and_a_table_tell_of_the_same_session() {
    let (mut athlete, files) = (athlete(), Files::new());
    files.put("watch/flys.fit", fit(TUESDAY, 45, 60, 75));
    files.put("watch/copy of flys.fit", fit(TUESDAY, 45, 60, 75));
    files.put("watch/unrated.fit", fit(TUESDAY + 86_400, 30, 255, 255));
    let said = athlete.imports(&files.path(), &ImportChoices::default());
    insta::assert_snapshot!(said, @"Imported: 2 new sessions, 1 here already.");
    // The same evening by another program: begun three seconds later, rated once more.
    let table = "id,start_date_local,type,moving_time,elapsed_time,icu_rpe,name\n\
                 i1,2026-11-03T18:30:03,Run,2400,2700,9,Flys\n\
                 i2,2026-11-04T18:30:00,Run,1700,1800,4,Jog\n";
    let table = files.put("activities.csv", table);
    let view = athlete.looks_at(&table, &ImportChoices::default());
    let fates: Vec<_> = view.rows.iter().map(|row| (row.day.unwrap(), row.fate, row.effort)).collect();
    assert_eq!(
        fates,
        [(day("2026-11-04"), FateName::Changed, Some(4.0)), (day("2026-11-03"), FateName::Changed, Some(9.0)),]
    );
    athlete.imports(&table, &ImportChoices::default());
    let rows = athlete.looks_at(&files.path(), &ImportChoices::default()).rows;
    assert!(rows.iter().all(|row| row.fate == FateName::Duplicate), "{rows:?}");
    let exported: serde_json::Value = serde_json::from_str(&athlete.exported()).unwrap();
    let efforts: Vec<_> = exported["records"].as_array().unwrap().iter().map(|row| &row["effort"]["value"]).collect();
    assert_eq!(efforts, [6, 4], "the watch's own rating stays; what was missing is filled in");
}

#[test]
fn a_zip_is_gone_through_and_what_is_broken_is_told() {
    let (mut athlete, files) = (athlete(), Files::new());
    let inner = zip(&[("deep/run.fit", &fit(TUESDAY, 45, 60, 75))]);
    let all = zip(&[
        ("inner.zip", &inner),
        ("readme.pdf", b"%PDF-1.7 nothing"),
        ("photo.jpg", b"not looked at"),
        ("../../outside.fit", &fit(TUESDAY, 45, 10, 10)),
        ("empty.fit", b""),
        ("cut.fit", &fit(TUESDAY + 86_400, 45, 70, 50)[..40]),
    ]);
    let file = files.put("everything.zip", all);
    let view = athlete.looks_at(&file, &ImportChoices::default());
    let told: Vec<String> = view.files.iter().map(|file| format!("{}: {}", file.name, file.said)).collect();
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!(athlete.imports(&file, &ImportChoices::default()), "Imported: one new session, 4 left out.");
}

#[test]
fn a_table_of_ones_own_is_asked_about_and_its_mapping_kept() {
    let (mut athlete, files) = (athlete(), Files::new());
    let file = files.put("diary.csv", "Datum;Dauer (min);Anstrengung;Gefühl\n03/04/2026;45;6,5;1\n05/04/2026;30;8;5\n");
    let view = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!(view.counts.new, 0, "no day is guessed");
    assert_eq!(view.asks.len(), 1, "{:?}", view.asks);
    let mut mapping: Mapping = view.files[0].table.clone().unwrap().mapping;
    let order = Some(DateOrder::DayFirst);
    for column in &mut mapping.columns {
        if let freshlegs_exchange::import::mapping::Field::Start { order: asked, .. } = &mut column.field {
            *asked = order;
        }
    }
    mapping.name = "Diary".to_owned();
    let name = view.files[0].name.clone();
    let choices = ImportChoices { mappings: [(name, mapping)].into(), ..ImportChoices::default() };
    let view = athlete.looks_at(&file, &choices);
    let days: Vec<Day> = view.rows.iter().filter_map(|row| row.day).collect();
    assert_eq!(days, [day("2026-04-05"), day("2026-04-03")]);
    assert_eq!(view.rows[1].effort, Some(6.5), "the decimal comma is found");
    athlete.imports(&file, &choices);
    let again = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!((again.counts.duplicate, again.asks.len()), (2, 0), "a table of the same sort is known now");
}

#[test]
fn nothing_fills_enjoyment_and_a_sport_keeps_what_it_was_said_to_be() {
    let (mut athlete, files) = (athlete(), Files::new());
    let table = "id,start_date_local,type,elapsed_time,icu_rpe,enjoyment\na,2026-10-01T08:00:00,Ride,2700,5,9\n";
    let file = files.put("activities.csv", table);
    let choices =
        ImportChoices { kinds: [("Ride".to_owned(), Kind::CyclingIntervals)].into(), ..ImportChoices::default() };
    assert!(athlete.looks_at(&file, &ImportChoices::default()).sports[0].guessed);
    athlete.imports(&file, &choices);
    let exported: serde_json::Value = serde_json::from_str(&athlete.exported()).unwrap();
    assert_eq!(exported["records"][0]["enjoyment"], serde_json::Value::Null);
    assert_eq!(exported["records"][0]["kind"], "cycling_intervals");
    let more = files.put("more.csv", table.replace("a,2026-10-01", "b,2026-10-02"));
    assert_eq!(athlete.looks_at(&more, &ImportChoices::default()).rows[0].kind, Kind::CyclingIntervals);
}

#[test]
fn what_came_in_goes_out_whole_and_comes_back_the_same() {
    let (mut first, mut second, files) = (athlete(), athlete(), Files::new());
    files.put("a.fit", fit(TUESDAY, 45, 65, 70));
    files.put("workouts.csv", TRAINING_PEAKS);
    files.put("wellness.csv", "date,sleepQuality,soreness,fatigue,mood\n2026-11-03,1,2,3,2\n2026-11-04,4,4,4,4\n");
    first.imports(&files.path(), &ImportChoices::default());
    let text = first.exported();
    assert!(text.contains("\"value\": 65.0"), "the watch's own number is in the document");
    second.desk.import_export(&second.now, text.as_bytes()).unwrap();
    assert_eq!(second.exported(), text);
    let again = second.imports(&files.path(), &ImportChoices::default());
    assert_eq!(again, "There is nothing new in these files, so nothing was changed.", "it knows where things are from");
}

#[test]
fn a_session_still_to_come_and_one_that_was_typed_are_known() {
    let (mut athlete, files) = (athlete(), Files::new());
    let draft = freshlegs_actions::views::Draft {
        minutes: "45".to_owned(),
        effort: Some(6),
        ..athlete
            .desk
            .open_record(
                &athlete.now,
                RecordOf { day: Some(day("2026-11-03")), kind: Some(Kind::MaxVelocity), ..RecordOf::default() },
            )
            .unwrap()
            .draft
    };
    athlete.desk.save_record(&athlete.now, &draft, "light").unwrap();
    files.put("typed.fit", fit(TUESDAY, 45, 60, 75));
    files.put("wrong clock.fit", fit(TUESDAY + 400 * 86_400, 45, 60, 75));
    let view = athlete.looks_at(&files.path(), &ImportChoices::default());
    let told: Vec<_> = view.rows.iter().map(|row| (row.fate, row.why.clone().unwrap_or_default())).collect();
    let why = "A session on 2027-12-08 is still to come, so it was left out; correct its date and import again.";
    assert_eq!(told, [(FateName::Rejected, why.to_owned()), (FateName::Changed, String::new())], "its feel is new");
}

#[test]
fn reading_stops_when_it_is_told_to() {
    let files = Files::new();
    (0..5).for_each(|n| {
        files.put(&format!("{n}.fit"), fit(TUESDAY + n * 86_400, 45, 60, 75));
    });
    let mut seen = Vec::new();
    let mut watch = |done: usize, total: usize| {
        seen.push((done, total));
        done < 2
    };
    let read = Reading::of(&[files.path()], &ImportChoices::default(), &[], &berlin, &mut watch);
    assert_eq!(read.unwrap_err().to_string(), "reading was stopped; what was read before is shown");
    assert_eq!(seen, [(0, 5), (1, 5), (2, 5)]);
}

#[test]
fn our_own_table_is_known_where_it_comes_from() {
    let (mut first, mut second, files) = (athlete(), athlete(), Files::new());
    first.desk.load_sample(&first.now).unwrap();
    let table = first.desk.export_csv(Day::MIN, Day::MAX).unwrap();
    let file = files.put("records.csv", table);
    let view = first.looks_at(&file, &ImportChoices::default());
    assert_eq!((view.counts.new, view.counts.rejected), (0, 0), "{}", view.said);
    let said = second.imports(&file, &ImportChoices::default());
    insta::assert_snapshot!(said, @"Imported: 58 new sessions.");
    let felt = |athlete: &Athlete| -> Vec<serde_json::Value> {
        let exported: serde_json::Value = serde_json::from_str(&athlete.exported()).unwrap();
        let records = exported["records"].as_array().unwrap().clone();
        records.iter().map(|row| serde_json::json!([row["day"], row["kind"], row["effort"], row["quality"]])).collect()
    };
    assert_eq!(felt(&second), felt(&first), "days, kinds and ratings are the same");
}

#[test]
fn a_watch_meets_the_plan() {
    let (mut athlete, files) = (crate::kit::planned(), Files::new());
    // Tuesday of the week is strength, Monday acceleration, Thursday max velocity.
    let monday = TUESDAY + 20 * 86_400 - 86_400;
    files.put("monday.fit", fit(monday, 41, 60, 75));
    let view = athlete.looks_at(&files.path(), &ImportChoices::default());
    assert_eq!(view.rows[0].day, Some(day("2026-11-22")));
    files.put("monday.fit", fit(monday + 86_400, 41, 60, 75));
    let view = athlete.looks_at(&files.path(), &ImportChoices::default());
    assert_eq!(
        (view.rows[0].day, view.rows[0].kind),
        (Some(day("2026-11-23")), Kind::Acceleration),
        "a run on that day"
    );
    athlete.imports(&files.path(), &ImportChoices::default());
    assert!(athlete.line().starts_with("Acc* "), "the card is done: {}", athlete.line());
    athlete.desk.undo(&athlete.now).unwrap();
    assert!(athlete.line().starts_with("Acc "), "and open again: {}", athlete.line());
}

#[test]
fn what_was_planned_elsewhere_and_done_since_becomes_a_record() {
    let (mut athlete, files) = (athlete(), Files::new());
    let planned = TRAINING_PEAKS.replace("\"0.75\",\"6\",\"1\"", "\"\",\"\",\"\"").replace("\"1200\"", "\"\"");
    let file = files.put("workouts.csv", planned);
    athlete.imports(&file, &ImportChoices::default());
    files.put("workouts.csv", TRAINING_PEAKS);
    let view = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!((view.counts.new, view.counts.changed), (1, 0), "{}", view.said);
    athlete.imports(&file, &ImportChoices::default());
    assert_eq!(athlete.looks_at(&file, &ImportChoices::default()).counts.new, 0);
}

#[test]
fn two_diaries_with_the_same_numbers_are_two_diaries() {
    let (mut athlete, files) = (athlete(), Files::new());
    let first = files.put("one.csv", "Id,Date,Minutes,RPE\n1,2026-10-05,80,9\n2,2026-10-06,45,5\n");
    let second = files.put("two.csv", "Id,Date,Duration,Effort\n1,2026-10-15,30,4\n2,2026-10-16,50,6\n");
    athlete.imports(&first, &ImportChoices::default());
    let view = athlete.looks_at(&second, &ImportChoices::default());
    assert_eq!((view.counts.new, view.counts.changed), (2, 0), "{}", view.said);
}

#[test]
fn a_session_is_known_without_its_time_and_from_another_zone() {
    let (mut athlete, files) = (athlete(), Files::new());
    let diary = files.put("workouts.csv", TRAINING_PEAKS);
    athlete.imports(&diary, &ImportChoices::default());
    // The evening of the flys, measured two minutes longer and not rated.
    let watch = files.put("flys.fit", fit(TUESDAY, 47, 255, 255));
    let view = athlete.looks_at(&watch, &ImportChoices::default());
    assert_eq!(view.rows[0].fate, FateName::Duplicate, "the diary has no time of day, and nothing speaks against it");
    let zoneless = files.put("late.fit", fit(TUESDAY + 10 * 86_400 + 5 * 3_600, 47, 70, 50));
    athlete.imports(&zoneless, &ImportChoices::default());
    let tokyo = |_: DateTime<Utc>| FixedOffset::east_opt(9 * 3600).unwrap();
    let choices = ImportChoices::default();
    let reading = Reading::of(&[zoneless], &choices, &[], &tokyo, &mut |_, _| true).unwrap();
    let sorted = athlete.desk.sort_import(&athlete.now, &reading, &choices).unwrap();
    assert!(sorted.is_nothing(), "a computer that travelled moves no session");
}

#[test]
fn one_slip_of_the_keyboard_does_not_stretch_the_scale() {
    let (athlete, files) = (athlete(), Files::new());
    let file = files.put("diary.csv", "Date,Minutes,RPE\n2026-10-05,80,7\n2026-10-06,45,5\n2026-10-07,45,11\n");
    let view = athlete.looks_at(&file, &ImportChoices::default());
    let efforts: Vec<_> = view.rows.iter().map(|row| row.effort).collect();
    assert_eq!(efforts, [None, Some(5.0), Some(7.0)]);
    assert_eq!(view.rows[0].ratings[0].said, "effort 11 is off the scale 0–10: kept, and shown nowhere");
}

#[test]
fn of_two_mornings_on_a_day_the_first_counts_each_time() {
    let (mut athlete, files) = (athlete(), Files::new());
    let table = "date,sleepQuality,soreness,fatigue,mood\n2026-11-03,1,2,3,2\n2026-11-03,4,4,4,4\n";
    let file = files.put("wellness.csv", table);
    athlete.imports(&file, &ImportChoices::default());
    let view = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!((view.counts.mornings, view.counts.mornings_known), (0, 2), "twice is once");
}

#[test]
fn of_two_numbers_for_one_thing_the_athlete_says_which_counts() {
    let (mut athlete, files) = (athlete(), Files::new());
    let heads = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,\
                 Distance,Perceived Exertion\n";
    let row = "1,\"Nov 3, 2026, 5:30:00 PM\",Flys,Run,2700,1.2,activities/1.fit,2700.0,1200.0,4.0\n";
    let recording = fit(TUESDAY, 45, 80, 75);
    let table = format!("{heads}{row}");
    let export = zip(&[("activities.csv", table.as_bytes()), ("activities/1.fit", &recording)]);
    let file = files.put("export.zip", export);
    let view = athlete.looks_at(&file, &ImportChoices::default());
    let [double] = view.doubles.as_slice() else { panic!("{view:?}") };
    assert_eq!(double.said, "One session has two numbers for effort. Which one counts?");
    assert_eq!((view.rows[0].effort, double.taken.as_str()), (Some(8.0), "effort: FIT workout_rpe"));
    let list = double.scales.iter().find(|(_, name)| name.starts_with("Strava")).unwrap().0.clone();
    let choices = ImportChoices { preferred: Some(list.clone()), ..ImportChoices::default() };
    let view = athlete.looks_at(&file, &choices);
    assert_eq!((view.rows[0].effort, view.doubles[0].taken.as_str()), (Some(4.0), list.as_str()));
    athlete.imports(&file, &choices);
    let again = athlete.looks_at(&file, &ImportChoices::default());
    assert_eq!((again.counts.changed, again.rows[0].effort), (0, Some(4.0)), "the answer stays");
}
