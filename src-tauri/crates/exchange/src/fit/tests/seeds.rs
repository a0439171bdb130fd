//! The corpus that fuzzing begins with: one small file for each trap, written by our own kit.

use std::path::Path;

use super::*;

fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let plain = || Fit::activity().records(3).session(&rated(70, 75)).end();
    let later = Fit::activity().session_at(THURSDAY + 7200, &rated(20, 0)).end().close();
    let fields = [&session_fields(THURSDAY)[..], &rated(255, 255)].concat();
    let mut developer = Fit::default().form(1, SESSION, &fields).body;
    developer[0] |= 0x20;
    developer.extend([1, 0, 4, 0]);
    let whole = plain().close();
    let row = [(5, V::Long(500))];
    let short_times = Fit::activity().with(0, RECORD, &[(253, V::Long(THURSDAY))]).form(1, RECORD, &row);
    vec![
        ("big_endian.fit", Fit::big_endian().session(&rated(60, 25)).end().close()),
        ("chained.fit", [whole.clone(), later].concat()),
        ("compressed_times.fit", short_times.row(0xBE, &row).row(0xA3, &row).close()),
        ("cut.fit", whole[..whole.len() - 60].to_vec()),
        ("developer.fit", Fit::activity().raw(&developer).row(1, &fields).raw(&[7; 4]).end().close()),
        ("hole.fit", plain().raw(&[0x1F, 9, 9]).session_at(THURSDAY + 9000, &rated(130, 101)).close()),
        ("length_zero.fit", plain().close_as(Ends { length: Some(0), header: 12, ..USUAL })),
        ("plain.fit", whole),
        ("profile.fit", Fit::activity().with(1, SESSION, &[(2, V::Long(9)), (110, V::Text("Frisbee"))]).end().close()),
        ("workout.fit", Fit::of_type(5).close()),
    ]
}

#[test]
fn the_corpus_is_what_the_kit_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/fit");
    for (name, bytes) in seeds() {
        let path = folder.join(name);
        if std::env::var_os("FRESHLEGS_RENEW").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &bytes).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert_eq!(kept, bytes, "{name}: renew it with FRESHLEGS_RENEW=1");
    }
}
