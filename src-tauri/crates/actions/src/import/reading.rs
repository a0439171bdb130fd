//! What the chosen files hold. The athlete's own file is not looked at here.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use freshlegs_exchange::fit;
use freshlegs_exchange::import::found::{Found, Rejected};
use freshlegs_exchange::import::local::Zone;
use freshlegs_exchange::import::mapping::Mapping;
use freshlegs_exchange::import::sheet::Spreadsheet;
use freshlegs_exchange::import::sniff::{Format, sniff, sniff_zip};
use freshlegs_exchange::import::strava_zip;
use freshlegs_exchange::import::zipped::{Zipped, gunzip};

use super::choices::ImportChoices;
use super::tables::{Answers, Drafted, read_table};
use super::walk::{self, Chosen, is_beside_the_point};

/// How many files have been read of how many; the answer is whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// A zip inside a zip inside a zip is no export.
const ZIPS_IN_EACH_OTHER: usize = 2;
/// The largest file that is not a zip, in bytes.
const MOST_BYTES: u64 = 64 << 20;

/// What the chosen files hold.
#[derive(Debug, Default)]
pub struct Reading {
    pub(super) files: Vec<ReadFile>,
    /// The only file there was, if there was one only.
    only: Option<PathBuf>,
    /// The answers it was read with.
    pub(super) choices: ImportChoices,
}

/// One file, or one entry of a zip.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub(super) name: String,
    pub(super) format: Option<Format>,
    pub(super) held: Result<Found, Rejected>,
    /// How a table is read, and what must be asked first.
    pub(super) drafted: Option<Drafted>,
}

impl Reading {
    /// Reads files, folders and zips. A file that cannot be read is told; the others are read all the same. `saved` are
    /// the athlete's mappings.
    pub fn of(
        paths: &[PathBuf],
        choices: &ImportChoices,
        saved: &[Mapping],
        zone: Zone<'_>,
        watch: Watch<'_>,
    ) -> Result<Self, Rejected> {
        let chosen = walk::files(paths);
        let mut room = Room { choices, saved, zone, watch, files: Vec::new(), total: chosen.len(), done: 0 };
        for one in &chosen {
            room.step()?;
            room.path(one)?;
        }
        (room.watch)(room.total, room.total);
        let only = <&[Chosen; 1]>::try_from(chosen.as_slice()).ok().map(|[one]| one.path.clone());
        Ok(Self { files: room.files, only, choices: choices.clone() })
    }

    /// Whether these answers ask for the files to be read again.
    pub fn must_be_read_again(&self, choices: &ImportChoices) -> bool {
        !self.choices.same_reading(choices)
    }

    /// The sentence for an import of which nothing could be read; nothing where something could.
    pub fn refused(&self) -> Option<String> {
        let fault = |file: &ReadFile| file.held.as_ref().err().map(|why| (file.name.clone(), why.to_string()));
        let faults: Vec<(String, String)> = self.files.iter().filter_map(fault).collect();
        match faults.as_slice() {
            [(name, why), ..] if faults.len() == self.files.len() => Some(format!("“{name}”: {why}")),
            _ => None,
        }
    }

    /// Whether there is a table for which a mapping can be made.
    pub fn has_tables(&self) -> bool {
        self.files.iter().any(|file| file.drafted.is_some())
    }

    /// Whether there was no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Where the complete export of ours lies, if it is all there is; it comes in another way.
    pub fn own_export(&self) -> Option<&Path> {
        let alone = matches!(self.files.as_slice(), [ReadFile { format: Some(Format::Freshlegs), .. }]);
        self.only.as_deref().filter(|_| alone)
    }
}

struct Room<'a> {
    choices: &'a ImportChoices,
    saved: &'a [Mapping],
    zone: Zone<'a>,
    watch: Watch<'a>,
    files: Vec<ReadFile>,
    total: usize,
    done: usize,
}

impl Room<'_> {
    fn step(&mut self) -> Result<(), Rejected> {
        let go_on = (self.watch)(self.done, self.total);
        self.done += 1;
        if go_on { Ok(()) } else { Err(Rejected::Stopped) }
    }

    fn push(&mut self, name: &str, format: Option<Format>, held: Result<Found, Rejected>) {
        self.files.push(ReadFile { name: name.to_owned(), format, held, drafted: None });
    }

    fn path(&mut self, Chosen { path, name, by_name }: &Chosen) -> Result<(), Rejected> {
        if !by_name && is_beside_the_point(name) {
            return Ok(());
        }
        match open(path) {
            Err(fault) => self.push(name, None, Err(fault)),
            Ok((file, true)) => self.zip(name, file, 0)?,
            Ok((mut file, false)) => match whole(&mut file) {
                Ok(bytes) => self.bytes(name, &bytes, 0)?,
                Err(fault) => self.push(name, None, Err(fault)),
            },
        }
        Ok(())
    }

    fn bytes(&mut self, name: &str, bytes: &[u8], depth: usize) -> Result<(), Rejected> {
        let format = match sniff(bytes) {
            Ok(format) => format,
            Err(fault) => {
                self.push(name, None, Err(fault));
                return Ok(());
            }
        };
        match format {
            Format::Fit => self.push(name, Some(format), read_fit(bytes, self.zone)),
            Format::Gzip if depth > ZIPS_IN_EACH_OTHER => {}
            Format::Gzip => match gunzip(bytes, name) {
                Ok(inside) => self.bytes(name, &inside, depth + 1)?,
                Err(fault) => self.push(name, Some(format), Err(fault)),
            },
            Format::Zip | Format::StravaZip => self.zip(name, Cursor::new(bytes), depth)?,
            Format::Table => self.table(name, format, bytes, None),
            Format::Xlsx => self.table(name, format, bytes, Some(Spreadsheet::Xlsx)),
            Format::Ods => self.table(name, format, bytes, Some(Spreadsheet::Ods)),
            Format::Freshlegs => self.push(name, Some(format), Ok(Found::default())),
            known => {
                let read = known.read(bytes, self.zone, self.choices.order);
                self.push(name, Some(known), read.unwrap_or_else(|| Ok(Found::default())));
            }
        }
        Ok(())
    }

    /// A table that needs a mapping: the athlete's for this file, a saved one that fits, or a draft.
    fn table(&mut self, name: &str, format: Format, bytes: &[u8], sort: Option<Spreadsheet>) {
        let own = self.choices.mappings.get(name);
        let named = |saved: &&Mapping| self.choices.mapping.as_ref().is_none_or(|name| saved.name == *name);
        let saved: Vec<&Mapping> = self.saved.iter().filter(named).collect();
        let must = self.choices.mapping.is_some();
        let (held, drafted) =
            read_table(bytes, sort, Answers { own, saved: &saved, must, order: self.choices.order }, self.zone);
        self.files.push(ReadFile { name: name.to_owned(), format: Some(format), held, drafted });
    }

    fn zip<R: Read + Seek>(&mut self, name: &str, mut file: R, depth: usize) -> Result<(), Rejected> {
        let sort = sniff_zip(&mut file).and_then(|sort| {
            let back = file.seek(SeekFrom::Start(0)).map_err(|fault| Rejected::broken("the zip", fault));
            back.map(|_| sort)
        });
        match sort {
            Err(fault) => self.push(name, None, Err(fault)),
            Ok(Format::StravaZip) => self.strava(name, file)?,
            Ok(Format::Zip) if depth >= ZIPS_IN_EACH_OTHER => {
                self.push(name, Some(Format::Zip), Err(Rejected::TooDeep))
            }
            Ok(Format::Zip) => self.entries(name, file, depth)?,
            Ok(_) => match whole(&mut file) {
                Ok(bytes) => self.bytes(name, &bytes, depth + 1)?,
                Err(fault) => self.push(name, None, Err(fault)),
            },
        }
        Ok(())
    }

    fn strava<R: Read + Seek>(&mut self, name: &str, file: R) -> Result<(), Rejected> {
        let (zone, order, before, total) = (self.zone, self.choices.order, self.done, self.total);
        let fit = |bytes: &[u8]| read_fit(bytes, zone);
        let watch = &mut self.watch;
        let mut inside = |done: usize, all: usize| watch(before + done, total + all);
        let read = strava_zip::read(file, zone, order, &fit, &mut inside);
        if matches!(read, Err(Rejected::Stopped)) {
            return Err(Rejected::Stopped);
        }
        self.push(name, Some(Format::StravaZip), read);
        Ok(())
    }

    fn entries<R: Read + Seek>(&mut self, name: &str, file: R, depth: usize) -> Result<(), Rejected> {
        let mut zip = match Zipped::open(file) {
            Ok(zip) => zip,
            Err(fault) => {
                self.push(name, Some(Format::Zip), Err(fault));
                return Ok(());
            }
        };
        let names: Vec<String> = zip.names().to_vec();
        self.total += names.len();
        for (at, entry) in names.iter().enumerate() {
            self.step()?;
            let own = entry.rsplit('/').next().unwrap_or_default();
            if own.is_empty() || own.starts_with('.') || entry.starts_with("__MACOSX/") || is_beside_the_point(own) {
                continue;
            }
            let spoken = format!("{name}/{entry}");
            match zip.unpack(at) {
                Ok(bytes) => self.bytes(&spoken, &bytes, depth + 1)?,
                Err(fault) => self.push(&spoken, None, Err(fault)),
            }
        }
        Ok(())
    }
}

/// A FIT file as every import tells it.
fn read_fit(bytes: &[u8], zone: Zone<'_>) -> Result<Found, Rejected> {
    fit::read(bytes, zone).map(Found::from).map_err(Rejected::from)
}

/// The opened file, and whether it begins like a zip.
fn open(path: &Path) -> Result<(File, bool), Rejected> {
    let unread = |fault: std::io::Error| Rejected::told(format!("it could not be read ({fault}); choose another file"));
    let mut file = File::open(path).map_err(unread)?;
    let mut head = Vec::new();
    file.by_ref().take(4).read_to_end(&mut head).map_err(unread)?;
    file.seek(SeekFrom::Start(0)).map_err(unread)?;
    Ok((file, head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")))
}

/// All bytes of a file, unless they are more than any training diary has.
fn whole(file: &mut impl Read) -> Result<Vec<u8>, Rejected> {
    let mut bytes = Vec::new();
    let read = file.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|fault| Rejected::broken("the file", fault))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Rejected::TooLarge { what: "the file".to_owned(), most_mb: MOST_BYTES >> 20 });
    }
    Ok(bytes)
}
