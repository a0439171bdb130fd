//! Bytes of unknown encoding to text.
//!
//! The mark at the beginning is asked first, then whether every other byte is nought (UTF-16 without a mark, which
//! the detector takes for windows-1252), then whether it is UTF-8, and only then the detector. What it cannot know
//! (Mac Roman looks like windows-1252) the athlete chooses from [`CHARSETS`] beside a preview.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
};
use serde::{Deserialize, Serialize};

use super::limits::{TEXT_BYTES, mb};
use super::rejected::Rejected;

/// An encoding by its usual name, as it is saved in a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Charset(&'static Encoding);

/// What is offered when the preview shows wrong letters.
pub static CHARSETS: [Charset; 8] = [
    Charset(UTF_8),
    Charset(WINDOWS_1252),
    Charset(MACINTOSH),
    Charset(WINDOWS_1250),
    Charset(WINDOWS_1251),
    Charset(SHIFT_JIS),
    Charset(UTF_16LE),
    Charset(UTF_16BE),
];

impl Charset {
    /// Plain UTF-8.
    pub const UTF_8: Self = Self(UTF_8);

    /// Its name, for example `windows-1252`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// What the bytes most likely are.
    pub fn of(bytes: &[u8]) -> Self {
        if let Some((encoding, _)) = Encoding::for_bom(bytes) {
            return Self(encoding);
        }
        if let Some(encoding) = utf16_without_mark(bytes) {
            return Self(encoding);
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Self::UTF_8;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        Self(detector.guess(None, Utf8Detection::Deny))
    }
}

impl TryFrom<String> for Charset {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        let known = Encoding::for_label(name.as_bytes()).map(Self);
        known.ok_or_else(|| format!("“{}” is no encoding; for example utf-8", super::rejected::short(&name)))
    }
}

impl From<Charset> for String {
    fn from(charset: Charset) -> Self {
        charset.name().to_owned()
    }
}

/// The text without its mark. What the encoding does not have becomes �, which the preview shows.
pub fn text(bytes: &[u8], charset: Charset) -> Result<Cow<'_, str>, Rejected> {
    if bytes.len() > TEXT_BYTES {
        return Err(Rejected::TooLarge { what: "the file".to_owned(), most_mb: mb(TEXT_BYTES as u64) });
    }
    Ok(charset.0.decode_with_bom_removal(bytes).0)
}

/// The text in its most likely encoding.
pub fn likely_text(bytes: &[u8]) -> Result<Cow<'_, str>, Rejected> {
    text(bytes, Charset::of(bytes))
}

/// Western text in UTF-16 has a nought beside nearly every letter.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..2_000.min(bytes.len() & !1))?;
    let pairs = head.len() / 2;
    let nought = |second: usize| head.iter().skip(second).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (nought(0), nought(1));
    match pairs {
        0 => None,
        _ if second * 10 >= pairs * 6 && first * 10 < pairs => Some(UTF_16LE),
        _ if first * 10 >= pairs * 6 && second * 10 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn what_spreadsheets_save_is_read_with_its_umlauts() {
        let said = "Datum;Gefühl\n05.04.2024;fröhlich\n";
        let encoded = |encoding: &'static Encoding| encoding.encode(said).0.into_owned();
        let cases: [(&str, Vec<u8>); 7] = [
            ("utf-8", said.as_bytes().to_vec()),
            ("utf-8 with a mark", [b"\xEF\xBB\xBF", said.as_bytes()].concat()),
            ("windows-1252", encoded(WINDOWS_1252)),
            ("utf-16le with a mark", utf16(said, false, true)),
            ("utf-16be with a mark", utf16(said, true, true)),
            ("utf-16le", utf16(said, false, false)),
            ("utf-16be", utf16(said, true, false)),
        ];
        for (name, bytes) in cases {
            assert_eq!(likely_text(&bytes).unwrap(), said, "{name}");
        }
    }

    #[test]
    fn other_alphabets_are_told_apart() {
        let cases = [
            (WINDOWS_1251, "Дата;Тренировка;Самочувствие\n05.04.2024;Бег на дорожке;хорошо\n"),
            (SHIFT_JIS, "日付,運動,気分\n2024/04/05,短距離走の練習,良い\n"),
            (WINDOWS_1250, "Datum;Pocit\n5. 4. 2024;příjemně unavený, ale šťastný\n"),
        ];
        for (encoding, said) in cases {
            assert_eq!(likely_text(&encoding.encode(said).0).unwrap(), said, "{}", encoding.name());
        }
    }

    #[test]
    fn mac_roman_is_on_the_list() {
        let bytes = b"Gef\x9Fhl";
        assert_ne!(likely_text(bytes).unwrap(), "Gefühl", "nobody can know");
        assert!(CHARSETS.iter().any(|charset| text(bytes, *charset).unwrap() == "Gefühl"));
    }

    #[test]
    fn a_charset_is_saved_by_its_name() {
        for charset in CHARSETS {
            let json = serde_json::to_string(&charset).unwrap();
            assert_eq!(serde_json::from_str::<Charset>(&json).unwrap(), charset);
        }
        assert!(serde_json::from_str::<Charset>("\"klingon\"").unwrap_err().to_string().contains("no encoding"));
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>) {
            let _ = likely_text(&bytes);
        }

        #[test]
        fn utf8_is_always_itself(text in "\\PC{1,80}") {
            prop_assume!(!text.starts_with('\u{feff}'));
            let read = likely_text(text.as_bytes()).unwrap();
            prop_assert_eq!(read.as_ref(), text.as_str());
        }
    }
}
