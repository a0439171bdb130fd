//! Zips and gzips, one entry at a time, with limits against what only looks small.
//!
//! Only the central directory is read at first: an export of several hundred megabytes is mostly photos.
//! An entry is never trusted to be as large as it says.

use std::io::{Read, Seek};

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;
use zip::result::ZipError;

use super::limits::{ENTRIES, ENTRY_BYTES, RATIO, RATIO_FROM, UNPACKED_BYTES, mb};
use super::rejected::{Rejected, short};

/// A zip whose entries are unpacked one by one.
pub struct Zipped<R> {
    archive: ZipArchive<R>,
    names: Vec<String>,
    left: u64,
}

impl<R: Read + Seek> Zipped<R> {
    /// Opens the directory of a zip.
    pub fn open(reader: R) -> Result<Self, Rejected> {
        let archive = ZipArchive::new(reader).map_err(|fault| Rejected::broken("the zip", fault))?;
        if archive.len() > ENTRIES {
            return Err(Rejected::TooManyEntries { entries: archive.len(), most: ENTRIES });
        }
        let name = |at| match archive.name_for_index(at) {
            Some(Ok(name)) => name.replace('\\', "/"),
            _ => String::new(),
        };
        let names = (0..archive.len()).map(name).collect();
        Ok(Self { archive, names, left: UNPACKED_BYTES })
    }

    /// The entries' names in their order, with `/` between folders.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Where an entry of this name stands.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// The bytes of an entry.
    pub fn unpack(&mut self, at: usize) -> Result<Vec<u8>, Rejected> {
        let name = self.names.get(at).map(String::as_str).unwrap_or_default();
        let entry = short(name);
        if points_outside(name) {
            return Err(Rejected::PathOutside { entry });
        }
        let mut file = match self.archive.by_index(at) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
                return Err(Rejected::Locked { entry });
            }
            Err(fault) => return Err(Rejected::broken(format!("“{entry}” in the zip"), fault)),
        };
        if file.encrypted() {
            return Err(Rejected::Locked { entry });
        }
        let packed = file.compressed_size();
        let most = ENTRY_BYTES.min(self.left);
        let bytes = limited(&mut file, packed, most, &entry)?;
        self.left = self.left.saturating_sub(bytes.len() as u64);
        Ok(bytes)
    }
}

/// The bytes inside a `.gz`.
pub fn gunzip(bytes: &[u8], name: &str) -> Result<Vec<u8>, Rejected> {
    limited(&mut MultiGzDecoder::new(bytes), bytes.len() as u64, ENTRY_BYTES, &short(name))
}

/// Whether the bytes begin like a `.gz`.
pub fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1F, 0x8B])
}

/// Reads to the end, or to the first sign of a bomb.
fn limited(reader: &mut dyn Read, packed: u64, most: u64, entry: &str) -> Result<Vec<u8>, Rejected> {
    let by_ratio = packed.saturating_mul(RATIO).max(RATIO_FROM);
    let allowed = by_ratio.min(most);
    let mut bytes = Vec::new();
    let read = reader.take(allowed + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > allowed {
        return Err(if by_ratio <= most {
            Rejected::Bomb { entry: entry.to_owned() }
        } else if most < ENTRY_BYTES {
            Rejected::UnpacksTooLarge { entry: entry.to_owned(), most_mb: mb(UNPACKED_BYTES) }
        } else {
            Rejected::TooLarge { what: format!("“{entry}”"), most_mb: mb(ENTRY_BYTES) }
        });
    }
    match read {
        Ok(_) => Ok(bytes),
        Err(fault) => Err(Rejected::broken(format!("“{entry}”"), fault)),
    }
}

/// Nothing is ever written by an entry's name; such a name still says that the zip was made to do harm.
fn points_outside(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    name.starts_with('/') || drive || name.contains('\0') || name.split('/').any(|part| part == "..")
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::{Cursor, Write};

    use proptest::prelude::*;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A zip of these entries.
    pub fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
            writer.start_file(*name, packed).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// A `.gz` of these bytes.
    pub fn gzip_of(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn refusal(name: &str, bytes: &[u8]) -> String {
        let mut zip = Zipped::open(Cursor::new(zip_of(&[(name, bytes)]))).unwrap();
        zip.unpack(0).map(|bytes| bytes.len()).unwrap_err().to_string()
    }

    #[test]
    fn an_entry_comes_out_as_it_went_in() {
        let mut zip = Zipped::open(Cursor::new(zip_of(&[("a.csv", b"day"), ("activities/1.fit", b"fit")]))).unwrap();
        assert_eq!(zip.names(), ["a.csv", "activities/1.fit"]);
        assert_eq!(zip.unpack(1).unwrap(), b"fit");
        assert_eq!(gunzip(&gzip_of(b"fit"), "1.fit.gz").unwrap(), b"fit");
    }

    #[test]
    fn what_is_made_to_do_harm_is_left_out_with_a_sentence() {
        let zeros = vec![0; 5 << 20];
        assert_eq!(
            refusal("activities.csv", &zeros),
            "“activities.csv” in the zip unpacks to far more than it should and was left out; unpack it by hand if you trust it"
        );
        assert!(
            gunzip(&gzip_of(&zeros), "1.fit.gz")
                .map(|bytes| bytes.len())
                .unwrap_err()
                .to_string()
                .contains("far more than it should")
        );
        for name in ["../../.bashrc", "/etc/passwd", "C:/autoexec.bat", "activities/../../x", "..\\..\\x"] {
            assert!(refusal(name, b"x").contains("points outside the zip"), "{name}");
        }
    }

    #[test]
    fn a_damaged_zip_or_gzip_is_a_sentence() {
        let mut bytes = zip_of(&[("a.csv", &b"day,effort\n".repeat(100))]);
        let half = bytes.len() / 3;
        for byte in bytes.iter_mut().skip(half).take(4) {
            *byte ^= 0x55;
        }
        let told = Zipped::open(Cursor::new(bytes)).and_then(|mut zip| zip.unpack(0)).unwrap_err().to_string();
        assert!(told.contains("is damaged") && told.ends_with("export it again"), "{told}");
        let gz = gzip_of(&b"day,effort\n".repeat(100));
        assert!(gunzip(&gz[..gz.len() / 2], "1.fit.gz").unwrap_err().to_string().contains("is damaged"));
        assert!(Zipped::open(Cursor::new(b"PK\x03\x04".to_vec())).is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>) {
            let _ = gunzip(&bytes, "");
            let _ = Zipped::open(Cursor::new([b"PK\x03\x04", bytes.as_slice()].concat())).map(|mut zip| zip.unpack(0));
        }
    }
}
