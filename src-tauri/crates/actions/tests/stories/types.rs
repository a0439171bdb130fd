//! The window's types are written from the views, so that a page cannot misread a reply.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use freshlegs_actions::import::{ImportChoices, ImportView};
use freshlegs_actions::views::{
    BinView, Bootstrap, ChartAsked, ContentDraft, ContentsView, DaySheetView, Draft, EventDraft, FrameDraft,
    LifeChange, Loosen, ModesView, OffersView, PickedUp, ProposalView, ReadingView, RecordForm, RecordLine,
    RecordedView, RecordsAsked, RecordsOutline, ReportPart, SeasonView, SessionView, SettingsView, TrendsView,
    WeekView,
};
use freshlegs_actions::{Done, MorningSaid, Moved, PastStep, RecordOf, Refusal, Said};
use freshlegs_record::SkipReason;
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "// What the window is given to show. Made from the Rust views; change those, then renew this file:
// FRESHLEGS_RENEW=1 cargo nextest run -p freshlegs-actions types
";

#[test]
fn the_windows_types_are_those_of_the_views() {
    let mut book = Book { config: Config::new().with_large_int("number"), ..Book::default() };
    book.visit::<Bootstrap>();
    book.visit::<Done<WeekView>>();
    book.visit::<ProposalView>();
    book.visit::<SessionView>();
    book.visit::<PickedUp>();
    book.visit::<ContentsView>();
    book.visit::<ContentDraft>();
    book.visit::<DaySheetView>();
    book.visit::<EventDraft>();
    book.visit::<FrameDraft>();
    book.visit::<ModesView>();
    book.visit::<LifeChange>();
    book.visit::<Loosen>();
    book.visit::<MorningSaid>();
    book.visit::<Moved>();
    book.visit::<SkipReason>();
    book.visit::<RecordOf>();
    book.visit::<RecordForm>();
    book.visit::<RecordedView>();
    book.visit::<RecordsAsked>();
    book.visit::<RecordsOutline>();
    book.visit::<RecordLine>();
    book.visit::<BinView>();
    book.visit::<ImportView>();
    book.visit::<ImportChoices>();
    book.visit::<Draft>();
    book.visit::<TrendsView>();
    book.visit::<ChartAsked>();
    book.visit::<ReadingView>();
    book.visit::<OffersView>();
    book.visit::<ReportPart>();
    book.visit::<SeasonView>();
    book.visit::<SettingsView>();
    book.visit::<Said>();
    book.visit::<PastStep>();
    book.visit::<Refusal>();
    let written = book.pages.values().fold(HEAD.to_owned(), |text, page| text + "\n" + page + "\n");
    let written: String = written.lines().map(|line| line.trim_end().to_owned() + "\n").collect();

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/types/views.d.ts");
    if std::env::var_os("FRESHLEGS_RENEW").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == written,
        "ui/types/views.d.ts is stale; renew it with: FRESHLEGS_RENEW=1 cargo nextest run -p freshlegs-actions types"
    );
}

/// Collects a type and all it is made of, each once, by name.
#[derive(Default)]
struct Book {
    config: Config,
    seen: BTreeSet<TypeId>,
    pages: BTreeMap<String, String>,
}

impl TypeVisitor for Book {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end())).unwrap_or_default();
            let page = format!("{docs}export {}", T::decl(&self.config));
            self.pages.insert(T::ident(&self.config), page);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
