//! A full disk, a folder that cannot be written, a second program: a sentence, and nothing lost.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use freshlegs_calendar::Kind;

use super::kit::{Athlete, CHILD, again, done, monday, planned, some_op};
use crate::{BackupReason, Lock, Place, Store, StoreFault};

/// Records until the disk is full, and answers with how many were saved and what was said then.
fn record_until_full(store: &mut Store) -> (usize, StoreFault) {
    let mut saved = store.read().all_records().unwrap().len();
    loop {
        match store.change(some_op(), &monday(), |write| write.records().add(&done("2026-11-24", Kind::Play, 3, 8))) {
            Ok(_) => saved += 1,
            Err(fault) => return (saved, fault),
        }
        assert!(saved < 20_000, "the disk never filled up");
    }
}

#[test]
fn a_file_that_cannot_grow_keeps_everything_from_before() {
    let mut athlete = Athlete::new();
    athlete.store.plan(&planned("2026-11-24", Kind::Play));
    athlete.store.connection.pragma_update(None, "max_page_count", 60).unwrap();
    let (saved, fault) = record_until_full(&mut athlete.store);
    assert!(matches!(fault, StoreFault::Full { .. }), "{fault}");
    assert!(saved > 10, "some were saved before");
    assert_eq!(athlete.store.read().all_records().unwrap().len(), saved, "all of them are there");
    assert!(athlete.store.is_sound());
    assert!(athlete.store.undo(&monday()).unwrap().is_some(), "and the last one can be taken back");
    let athlete = athlete.restarted();
    assert_eq!(athlete.store.read().all_records().unwrap().len(), saved - 1);
}

#[test]
fn a_closure_that_overlooks_a_full_disk_cannot_write_half_a_change() {
    let mut athlete = Athlete::new();
    athlete.store.connection.pragma_update(None, "max_page_count", 40).unwrap();
    let before = athlete.store.dump();
    let result = athlete.store.change(some_op(), &monday(), |write| {
        for _ in 0..10_000 {
            let _ = write.records().add(&done("2026-11-24", Kind::Play, 3, 8));
        }
        Ok::<_, StoreFault>(())
    });
    assert!(result.is_err(), "the change did not happen");
    assert_eq!(athlete.store.dump(), before, "and left nothing behind");
}

/// On a real disk of 700 kB: recording stops with a sentence, a backup leaves no part behind, nothing is lost.
#[test]
fn a_full_disk_keeps_everything_from_before() {
    if let Some(disk) = std::env::var_os(CHILD) {
        let place = Place::at(Path::new(&disk).join("data"));
        let mut store = Store::open(&place, &monday()).unwrap();
        let (saved, fault) = record_until_full(&mut store);
        assert!(matches!(fault, StoreFault::Full { .. }), "{fault}");
        assert_eq!(store.read().all_records().unwrap().len(), saved, "all that was saved can be read");
        assert!(store.is_sound());

        let fault = store.back_up(BackupReason::Routine, &monday()).unwrap_err();
        assert!(matches!(fault, StoreFault::Full { .. }), "{fault}");
        assert_eq!(fs::read_dir(place.backups()).unwrap().count(), 0, "no part is left behind");

        store.close().unwrap();
        let store = Store::open(&place, &monday()).unwrap();
        assert_eq!(store.read().all_records().unwrap().len(), saved, "and after a restart");
        assert!(store.is_sound());
        return;
    }
    let disk = "mount -t tmpfs -o size=700k none \"$0\" && exec \"$@\"";
    on_a_disk_of_its_own("tests::faults::a_full_disk_keeps_everything_from_before", disk);
}

#[test]
fn a_disk_that_only_reads_is_refused_and_left_as_it_was() {
    if let Some(disk) = std::env::var_os(CHILD) {
        for folder in ["with a file", "empty", "missing"] {
            let place = Place::at(Path::new(&disk).join(folder));
            let lock = Lock::take(&place).err().unwrap();
            assert!(matches!(lock, StoreFault::ReadOnly { .. }), "{folder}: {lock}");
            let fault = Store::open(&place, &monday()).err().unwrap();
            assert!(matches!(fault, StoreFault::ReadOnly { .. }), "{folder}: {fault}");
        }
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    Store::open(&Place::at(folder.path().join("with a file")), &monday()).unwrap().close().unwrap();
    fs::create_dir_all(Place::at(folder.path().join("empty")).profile()).unwrap();
    let disk = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";
    on_a_disk("tests::faults::a_disk_that_only_reads_is_refused_and_left_as_it_was", disk, folder.path());
}

/// The usual case: the disk is fine, but the folder belongs to someone else or was made read-only.
#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_refused_and_left_as_it_was() {
    use std::os::unix::fs::{PermissionsExt, chown};
    use std::os::unix::process::CommandExt;

    if let Some(folder) = std::env::var_os(CHILD) {
        let fault = Store::open(&Place::at(folder), &monday()).err().unwrap();
        assert!(matches!(fault, StoreFault::ReadOnly { .. }), "{fault}");
        return;
    }
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    Store::open(&place, &monday()).unwrap().close().unwrap();
    allow(folder.path(), 0o755);
    allow(&place.profile(), 0o555);
    let mut child = again("tests::faults::a_folder_without_permission_is_refused_and_left_as_it_was", folder.path());
    // For root there is no folder without permission, so root lets nobody try.
    let is_root = fs::write(place.profile().join("try"), "").is_ok();
    if is_root {
        fs::remove_file(place.profile().join("try")).unwrap();
        chown(place.file(), Some(65_534), Some(65_534)).unwrap();
        child.uid(65_534).gid(65_534);
    }
    match child.current_dir("/").output() {
        Ok(verdict) => assert!(verdict.status.success(), "{}", String::from_utf8_lossy(&verdict.stderr)),
        Err(error) if is_root => eprintln!("SKIPPED: nobody cannot run this test ({error})"),
        Err(error) => panic!("{error}"),
    }
    let left: Vec<_> = fs::read_dir(place.profile()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["freshlegs.db"], "nothing was laid beside the file");
    allow(&place.profile(), 0o755);
}

#[test]
fn a_folder_that_cannot_be_made_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "not a folder").unwrap();
    let fault = Store::open(&Place::at(&file), &monday()).err().unwrap();
    assert!(matches!(fault, StoreFault::System { doing: "create", .. }), "{fault}");
    assert!(fault.to_string().contains("a file"), "it names the place: {fault}");
    assert_eq!(fs::read(&file).unwrap(), b"not a folder", "and leaves it alone");
}

#[test]
fn a_second_program_is_refused_until_the_first_ends() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let first = Lock::take(&place).unwrap();
    let fault = Lock::take(&place).unwrap_err();
    assert!(matches!(fault, StoreFault::InUse { .. }), "{fault}");
    drop(first);
    Lock::take(&place).expect("the lock went with its holder");
}

#[test]
fn a_file_in_use_cannot_be_opened_twice_even_without_the_lock() {
    let athlete = Athlete::new();
    let fault = Store::open(&athlete.place(), &monday()).err().unwrap();
    assert!(matches!(fault, StoreFault::InUse { .. }), "{fault}");
}

#[test]
fn a_damaged_file_is_found_after_a_program_that_did_not_close() {
    let mut athlete = Athlete::new();
    for _ in 0..40 {
        athlete.store.record(&done("2026-11-24", Kind::Play, 3, 8));
    }
    let place = athlete.place();
    athlete.store.close().unwrap();
    let mut bytes = fs::read(place.file()).unwrap();
    bytes[8192..16384].fill(0xA5);
    fs::write(place.file(), bytes).unwrap();
    // What a program that was killed leaves behind: a log that was not written back.
    fs::write(place.file().with_extension("db-wal"), [0; 32]).unwrap();

    let fault = Store::open(&place, &monday()).err().unwrap();
    assert!(matches!(fault, StoreFault::Damaged { .. }), "{fault}");
}

#[cfg(unix)]
#[test]
fn only_the_athlete_can_look_into_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let athlete = Athlete::new();
    let mode = fs::metadata(athlete.place().profile()).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "what is in it is about a person's body");
}

#[test]
fn faults_say_what_and_where_and_what_to_do() {
    let place = || "/home/kim/freshlegs".into();
    let file = || "/home/kim/freshlegs/profile/freshlegs.db".into();
    let faults = [
        StoreFault::InUse { place: place() },
        StoreFault::ReadOnly { place: place() },
        StoreFault::Full { place: file() },
        StoreFault::Newer { file: file(), found: 3, known: 1 },
        StoreFault::NotOurs { file: file() },
        StoreFault::Damaged { file: file(), what: "row 7 missing from index record_day".to_owned() },
        StoreFault::Row { table: "session", id: "7".into(), column: "kind".into(), why: "“nap” is no kind".into() },
        StoreFault::Missing { what: "record", id: "7".to_owned() },
        StoreFault::NoPlace,
        StoreFault::System { doing: "rename", place: file(), why: "interrupted".to_owned() },
    ];
    insta::assert_snapshot!(faults.map(|fault| fault.to_string()).join("\n"));
}

fn on_a_disk_of_its_own(test: &str, shell: &str) {
    let folder = tempfile::tempdir().unwrap();
    on_a_disk(test, shell, folder.path());
}

/// Runs a test again in a place of its own where this user may mount disks, and passes its verdict on.
/// Where the system does not allow that, it says so and proves nothing.
fn on_a_disk(test: &str, shell: &str, disk: &Path) {
    let child = again(test, disk);
    let run = |command: &str| -> std::io::Result<Output> {
        let mut own = Command::new("unshare");
        own.args(["--user", "--map-root-user", "--mount", "sh", "-c", command]).arg(disk);
        own.arg(child.get_program()).args(child.get_args()).env(CHILD, disk).output()
    };
    let allowed = run(&shell.replace("exec \"$@\"", "true")).is_ok_and(|tried| tried.status.success());
    if !allowed {
        eprintln!("SKIPPED {test}: this system lets no one mount a disk for a test");
        return;
    }
    let verdict = run(shell).unwrap();
    let said = String::from_utf8_lossy(&verdict.stdout).into_owned() + &String::from_utf8_lossy(&verdict.stderr);
    assert!(verdict.status.success() && said.contains("1 passed"), "on {}: {said}", disk.display());
}
