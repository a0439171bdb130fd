//! How much of a foreign file is read. A file beyond these is damaged, hostile, or no training diary.

/// The largest text that is read: ten years with a hundred columns are about 5 MB.
pub const TEXT_BYTES: usize = 64 << 20;
/// The largest spreadsheet.
pub const SHEET_BYTES: usize = 32 << 20;
/// The largest JSON: GoldenCheetah keeps every second of a ride in it.
pub const JSON_BYTES: usize = 64 << 20;
/// The most rows of a table.
pub const ROWS: usize = 200_000;
/// The most columns of a table.
pub const COLUMNS: usize = 1_000;
/// The most cells of a spreadsheet, empty ones between full ones too.
pub const CELLS: usize = 4_000_000;
/// How deep tags may stand in each other; spreadsheets need about ten.
pub const XML_DEPTH: usize = 200;
/// The most entries of a zip; an athlete of twenty years has about 20 000 files and as many photos.
pub const ENTRIES: usize = 100_000;
/// The largest entry that is unpacked.
pub const ENTRY_BYTES: u64 = 64 << 20;
/// The most that is unpacked of one zip, entry after entry and never at once.
pub const UNPACKED_BYTES: u64 = 8 << 30;
/// How many times its packed size an entry may have; training files have about five, and sheets of zeros a hundred.
pub const RATIO: u64 = 200;
/// Below this size nobody asks for the ratio.
pub const RATIO_FROM: u64 = 4 << 20;
/// The longest note that is taken, in characters, as in `record::Words`.
pub const NOTE: usize = 4_000;
/// The longest session, in minutes, as in `calendar::Minutes`.
pub const MINUTES: f64 = 1_440.0;
/// The farthest session, in metres.
pub const METRES: f64 = 2_000_000.0;

/// A number of bytes in whole MB, for a sentence.
pub const fn mb(bytes: u64) -> u64 {
    bytes >> 20
}
