//! Typst's world: the templates, one file of values, our own font, and nothing else.
//!
//! Library, fonts and templates are made once; a page only brings its values. There is no file
//! system and no clock here, so the template cannot reach either.

use std::sync::LazyLock;

use freshlegs_charts::fonts;
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use serde::Serialize;

use crate::PrintFault;

/// The faces of the page; the bytes live once, in the room that draws.
const FACES: [&[u8]; 5] = [fonts::REGULAR, fonts::MEDIUM, fonts::SEMIBOLD, fonts::BOLD, fonts::BOLD_ITALIC];

/// The templates' files: the pages, and what is drawn or measured for them.
const TEMPLATE: [(&str, &str); 5] = [
    ("week.typ", include_str!("../templates/week.typ")),
    ("report.typ", include_str!("../templates/report.typ")),
    ("answers.typ", include_str!("../templates/answers.typ")),
    ("marks.typ", include_str!("../templates/marks.typ")),
    ("fit.typ", include_str!("../templates/fit.typ")),
];

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A week, on one page.
    Week,
    /// A report, on as many pages as it needs.
    Report,
}

impl Sort {
    /// The template of the page, and where it finds its values.
    fn files(self) -> (&'static str, &'static str) {
        match self {
            Self::Week => ("week.typ", "week.json"),
            Self::Report => ("report.typ", "report.json"),
        }
    }

    /// The most pages.
    fn most(self) -> usize {
        match self {
            Self::Week => 1,
            Self::Report => 12,
        }
    }
}

/// What does not change from page to page.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
}

/// Nothing only if a name in [`TEMPLATE`] were not a path, which no words of an athlete can bring about.
static PRESS: LazyLock<Option<Press>> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.iter().filter_map(|face| Font::new(Bytes::new(*face), 0)).collect();
    let sources = TEMPLATE.iter().map(|(name, text)| Some(Source::new(file(name)?, (*text).to_owned())));
    let sources: Vec<Source> = sources.collect::<Option<_>>()?;
    Some(Press {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        sources,
        fonts,
    })
});

/// Sets a page with its values and makes the PDF of it.
pub fn set(values: &impl Serialize, sort: Sort) -> Result<Vec<u8>, PrintFault> {
    let values = serde_json::to_vec(values).map_err(|fault| PrintFault::Set(fault.to_string()))?;
    let not_whole = || PrintFault::Set("the template is not whole".to_owned());
    let press = PRESS.as_ref().ok_or_else(not_whole)?;
    let (main, place) = sort.files();
    let (main, place) = file(main).zip(file(place)).ok_or_else(not_whole)?;
    let page = Page { press, main, place, values: Bytes::new(values) };
    let Warned { output, .. } = typst::compile::<PagedDocument>(&page);
    let document = output.map_err(|faults| refused(&faults))?;
    if !(1..=sort.most()).contains(&document.pages().len()) {
        return Err(PrintFault::Pages(document.pages().len()));
    }
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| PrintFault::Set(fault.message().to_string()))?;
    let creator = Smart::Custom(Some("Freshlegs".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| refused(&faults));
    // What typst remembers of this page would only help if the very same week were printed at once again.
    typst::comemo::evict(1);
    pdf
}

/// Whether the page's font can show a letter.
pub fn has_letter(letter: char) -> bool {
    PRESS
        .as_ref()
        .and_then(|press| press.fonts.first())
        .is_some_and(|font| font.info().coverage.contains(letter.into()))
}

/// The world of one page.
struct Page {
    press: &'static Press,
    main: FileId,
    place: FileId,
    values: Bytes,
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.place { Ok(self.values.clone()) } else { Err(absent(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

fn refused(faults: &[SourceDiagnostic]) -> PrintFault {
    let said: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    PrintFault::Set(said.join("; "))
}
