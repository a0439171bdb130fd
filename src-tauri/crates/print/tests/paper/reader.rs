//! Reads a PDF with poppler's tools, which `cargo xtask test` installs.

use std::io::Write;
use std::process::{Command, Stdio};

/// What poppler makes of a PDF.
pub struct Reading {
    /// The words, in the order of the file.
    pub text: String,
    /// The structure as a screen reader walks it, without the boxes around drawings.
    pub structure: String,
    /// `key: value` lines: pages, page size, title, tagged.
    pub facts: String,
    /// The fonts, one a line: name and whether it is embedded.
    pub fonts: String,
}

/// Reads all of a PDF.
pub fn read(pdf: &[u8]) -> Reading {
    let structure = poppler("pdfinfo", &["-struct-text", "-"], pdf);
    Reading {
        text: poppler("pdftotext", &["-raw", "-", "-"], pdf),
        structure: structure
            .lines()
            .filter(|line| !line.contains("/BBox"))
            .map(|line| line.to_owned() + "\n")
            .collect(),
        facts: poppler("pdfinfo", &["-"], pdf),
        fonts: poppler("pdffonts", &["-"], pdf).lines().skip(2).map(|line| line.to_owned() + "\n").collect(),
    }
}

fn poppler(tool: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut tool = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|fault| panic!("{tool} is needed to read the page back (install poppler-utils): {fault}"));
    let mut stdin = tool.stdin.take().unwrap();
    let pdf = pdf.to_owned();
    // Written from aside, for the tool may answer before it has read all.
    let writer = std::thread::spawn(move || stdin.write_all(&pdf));
    let answer = tool.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    // Poppler prints the name of a heading with other than Latin letters in the PDF's own encoding.
    String::from_utf8_lossy(&answer.stdout).into_owned()
}
