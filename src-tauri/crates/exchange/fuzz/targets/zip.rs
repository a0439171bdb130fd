//! Any bytes at all as a zip, and as the inside of one: a check sum would keep most changes of a packed file out, so the
//! zip is made here around the bytes as a Strava export, a workbook or a document.
#![no_main]

use std::io::{Cursor, Write};
use std::sync::Once;

use chrono::FixedOffset;
use freshlegs_exchange::import::found::Found;
use freshlegs_exchange::import::sheet::{Spreadsheet, sheets};
use freshlegs_exchange::import::sniff::sniff;
use freshlegs_exchange::import::zipped::gunzip;
use freshlegs_exchange::import::{mapped, propose::propose_mapping, strava_zip};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TOP: &str = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const BOOK: &str = "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"Log\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const RELS: &str = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
const STYLES: &str = "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// calamine may panic inside our catch, which a file survives. libFuzzer's own hook would end the run before that;
/// a panic of ours still ends it.
static QUIET: Once = Once::new();

fuzz_target!(|bytes: &[u8]| {
    QUIET.call_once(|| std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))));
    let Some((which, inside)) = bytes.split_first() else { return };
    match which % 8 {
        0 => export(&zip_of(&[("activities.csv", inside), ("activities/1.fit.gz", inside)])),
        1 => spreadsheet(&workbook(inside, STYLES.as_bytes()), Spreadsheet::Xlsx),
        2 => spreadsheet(&workbook(b"<worksheet><sheetData/></worksheet>", inside), Spreadsheet::Xlsx),
        3 => {
            let parts: [(&str, &[u8]); 3] =
                [("mimetype", ODS.as_bytes()), ("META-INF/manifest.xml", b"<m/>"), ("content.xml", inside)];
            spreadsheet(&zip_of(&parts), Spreadsheet::Ods);
        }
        _ => {
            let _ = sniff(bytes);
            let _ = gunzip(bytes, "1.fit.gz");
            export(bytes);
            spreadsheet(bytes, Spreadsheet::Xlsx);
            spreadsheet(bytes, Spreadsheet::Ods);
        }
    }
});

fn export(bytes: &[u8]) {
    let zone = &|_| FixedOffset::east_opt(3600).unwrap();
    let _ = strava_zip::read(Cursor::new(bytes), zone, None, &|_| Ok(Found::default()), &mut |_, _| true);
}

fn spreadsheet(bytes: &[u8], sort: Spreadsheet) {
    for (_, table) in sheets(bytes, sort).unwrap_or_default() {
        let proposal = propose_mapping(&table);
        let _ = mapped::read(&table, &proposal.mapping, &|_| FixedOffset::east_opt(3600).unwrap());
    }
}

fn workbook(sheet: &[u8], styles: &[u8]) -> Vec<u8> {
    zip_of(&[
        ("_rels/.rels", TOP.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELS.as_bytes()),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
