//! Files that are cut, damaged, packed or hostile. Nothing may panic, and nothing may take long.

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

use super::*;

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[test]
fn a_cut_file_keeps_what_was_read_and_says_so() {
    let whole = Fit::activity().records(601).session(&rated(70, 75)).end().close();
    let left = 14 + Fit::activity().records(601).body.len() + 40;
    let read = file(&whole[..left]);
    assert_eq!(read.remarks, [Remark::Cut]);
    assert_eq!(read.sessions[0].found.minutes, Some(10.0), "by its points, since the summary is gone");
    assert_eq!(read.sessions[0].remarks, [Remark::FromPoints, Remark::HomeZone]);
    // Newer watches write the summary first.
    let first = Fit::activity().session(&rated(70, 75)).end().records(601).close();
    assert_eq!(felt(&first[..first.len() / 2]), [(Some(70.0), Some(75.0))]);
    assert_eq!(refusal(&whole[..40]), Refused::CutTooEarly);
    assert_eq!(refusal(&whole[..11]), Refused::NotFit);
}

#[test]
fn a_summary_cut_in_half_says_what_its_half_said() {
    let whole = Fit::activity().session(&rated(70, 75)).close();
    let session = only(&whole[..whole.len() - 3]);
    assert_eq!(rating(&session, FoundChannel::Effort), Some((70.0, Some(7.0))));
    assert_eq!(rating(&session, FoundChannel::Feel), None);
    assert_eq!(when(&session), "2026-11-26 17:30:00");
}

#[test]
fn a_hole_in_the_middle_does_not_take_the_session_away() {
    let undefined = [0x0F, 1, 2, 3, 4, 5, 6, 7];
    let bytes = Fit::activity().records(9).raw(&undefined).records(9).session(&rated(70, 75)).end().close();
    assert_eq!(felt(&bytes), [(Some(70.0), Some(75.0))]);
    assert_eq!(file(&bytes).remarks, [Remark::Damaged { at: 14 + Fit::activity().records(9).body.len() }]);
    let mut punched = Fit::activity().records(60).session(&rated(70, 75)).end().close();
    punched.drain(200..233);
    assert_eq!(felt(&punched), [(Some(70.0), Some(75.0))], "bytes that went missing");
}

#[test]
fn a_hole_in_a_multisport_file_leaves_the_later_legs() {
    // The form of a session is written once and used by all legs, so it must outlive the hole.
    let leg = |n: u32| [&session_fields(THURSDAY + n * HALF_AN_HOUR)[..], &rated(50 + 10 * n as u8, 75)].concat();
    let fit = Fit::activity().records(60).form(1, SESSION, &leg(0)).row(1, &leg(0)).records(60);
    let at = 14 + fit.body.len() - 100;
    let mut bytes = fit.row(1, &leg(1)).records(9).row(1, &leg(2)).end().close();
    bytes.drain(at..at + 33);
    assert_eq!(felt(&bytes), [50.0, 60.0, 70.0].map(|effort| (Some(effort), Some(75.0))));
}

#[test]
fn nothing_and_zeros_and_other_things_are_refused_in_a_sentence() {
    assert_eq!(refusal(b"").to_string(), "the file is empty; copy it from the watch again");
    let no_fit = "this is no FIT file; choose the .fit or .fit.gz of an activity";
    assert_eq!(refusal(&[0; 4096]).to_string(), no_fit);
    assert_eq!(refusal(b"<?xml version=\"1.0\"?><gpx></gpx>").to_string(), no_fit);
    assert_eq!(refusal(b"PK\x03\x04").to_string(), no_fit);
    assert_eq!(refusal(&vec![0; MOST_BYTES + 1]), Refused::TooLarge);
}

#[test]
fn a_session_of_which_nothing_was_written_is_left_out() {
    let empty = [(2, V::Long(u32::MAX)), (7, V::Long(u32::MAX)), (192, V::Byte(255)), (193, V::Byte(255))];
    let read = file(&Fit::activity().with(1, SESSION, &empty).session(&rated(70, 75)).close());
    assert_eq!((read.sessions.len(), read.remarks), (1, vec![Remark::NothingSaid]));
    let points = only(&Fit::activity().records(61).with(1, SESSION, &empty).close());
    assert_eq!(points.found.minutes, Some(1.0), "its points speak for it");
}

#[test]
fn a_packed_file_is_unpacked_once_and_only_so_far() {
    let plain = Fit::activity().records(601).session(&rated(70, 75)).end().close();
    assert_eq!(file(&packed(&plain)), file(&plain));
    assert_eq!(refusal(&packed(&packed(&plain))), Refused::PackedTwice);
    let bomb = packed(&vec![0; 100_001]);
    assert!(bomb.len() < 1_000 && gz::unpack(&bomb, 100_001).is_ok());
    assert_eq!(gz::unpack(&bomb, 100_000), Err(Refused::TooLarge));
    assert_eq!(refusal(&packed(b"")), Refused::Empty);
    assert_eq!(refusal(&[0x1F, 0x8B, 8, 0]), Refused::Packing);
    let cut = packed(&plain);
    assert_eq!(file(&cut[..cut.len() - 9]).sessions.len(), 1, "only the packing's own checksum is gone");
    assert_eq!(file(&cut[..cut.len() / 2]).remarks, [Remark::Cut]);
}

/// Each would be endless, or quadratic, for a reader that does not count.
#[test]
fn hostile_files_end_soon() {
    let megabyte = |pattern: &[u8]| pattern.repeat((1 << 20) / pattern.len());
    let open = |body: &[u8]| Fit::activity().raw(body).close();
    let endless: Vec<(&str, Vec<u8>)> = vec![
        ("messages without fields", open(&[&[0x40, 0, 0, 18, 0, 0][..], &megabyte(&[0])].concat())),
        ("empty sequences", megabyte(&Fit::default().close())),
        ("headers that claim the rest", megabyte(b"\x0E\x10\0\0\0\0\x20\0.FIT\0\0")),
        ("headers that claim everything", megabyte(b"\x0E\x10\0\0\xFF\xFF\xFF\xFF.FIT\0\0")),
        ("definitions all the way", open(&megabyte(&[0x40, 0, 0, 18, 0, 1, 2, 4, 0x86]))),
        ("sessions all the way", open(&megabyte(&Fit::default().session(&rated(70, 75)).body))),
        ("nearly definitions", open(&megabyte(&[0x40, 0, 0, 18, 0, 255, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 0xFF]))),
        ("lost all the time", open(&megabyte(&[0x40, 0, 0, 18, 0, 3, 1, 1, 2, 2, 1, 2, 3, 1, 2, 0x1F]))),
    ];
    for (name, bytes) in endless {
        let began = Instant::now();
        let sessions = read(&bytes, utc).map_or(0, |file| file.sessions.len());
        assert!(sessions <= 500, "{name}: {sessions} sessions");
        // Generous: this is a build for debugging, on a machine that does other things.
        assert!(began.elapsed() < Duration::from_secs(10), "{name}: {:?}", began.elapsed());
    }
}

fn any_file() -> Vec<u8> {
    let first = Fit::activity().records(5).session(&rated(70, 75)).end().close();
    [first, Fit::big_endian().session_at(THURSDAY + 7200, &rated(20, 25)).close()].concat()
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes, utc);
        let _ = read(&Fit::activity().raw(&bytes).close(), utc);
        let _ = read(&packed(&bytes), utc);
    }

    #[test]
    fn no_damage_makes_it_panic_or_rate_beyond_the_scale(
        changes in proptest::collection::vec((0usize..700, any::<u8>()), 0..9), end in 0usize..700,
    ) {
        let mut bytes = any_file();
        for (at, byte) in changes {
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
        }
        bytes.truncate(end.max(1));
        for session in read(&bytes, utc).map(|file| file.sessions).unwrap_or_default() {
            prop_assert!(session.found.minutes.is_none_or(|minutes| minutes > 0.0 && minutes <= 1440.0));
            for rating in session.found.ratings {
                prop_assert!(rating.canonical.is_none_or(|place| (0.0..=10.0).contains(&place)));
            }
        }
    }

    #[test]
    fn wherever_a_file_is_cut_the_sessions_before_the_cut_are_there(left in 0usize..700) {
        let bytes = any_file();
        let first = Fit::activity().records(5).session(&rated(70, 75)).body.len() + 14;
        let cut = &bytes[..left.min(bytes.len())];
        let felt = read(cut, utc).map(|_| felt(cut)).unwrap_or_default();
        prop_assert!(left < first || felt.first() == Some(&(Some(70.0), Some(75.0))), "{felt:?}");
    }
}
