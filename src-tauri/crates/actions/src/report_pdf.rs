//! The last weeks as a report to print: for the athlete, a coach or a training partner.
//!
//! Everything in it can be left out. Notes and pain never enter it: they are the athlete's own business.

use std::collections::BTreeSet;
use std::path::Path;

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_charts::{ChartName, Kinds, Look, MapOptions, Theme, effort_quality};
use freshlegs_plan::{asks, kind_word};
use freshlegs_print::{Paper, ReportChart, ReportPage, ReportSection, report_pdf};
use freshlegs_record::Entry;
use freshlegs_store::{Moment, Record};
use freshlegs_texts::Phrase;

use crate::board::{Gathered, capital, rests_kept};
use crate::chart_view::dots;
use crate::mornings::fresh_starts;
use crate::records_list::date;
use crate::settings::Settings;
use crate::views::ReportPart;
use crate::{Desk, Refusal, dates};

/// How many weeks a report may reach back, this one included.
pub const REPORT_WEEKS: [u8; 3] = [4, 8, 12];

/// The map's size in pixels: as wide as the page, flat enough to leave room for words.
const MAP: (u32, u32) = (700, 430);
/// The sizes of the charts along the weeks.
const OVER_TIME: (u32, u32) = (700, 260);
const LOAD: (u32, u32) = (700, 230);
/// How many things enjoyed are told, the newest first.
const ENJOYED: usize = 14;

impl Desk {
    /// The suggested name of the file: `freshlegs-8-weeks-2026-11-26.pdf`.
    pub fn report_name(&self, moment: &Moment, weeks: u8) -> String {
        format!("freshlegs-{weeks}-weeks-{}.pdf", moment.today)
    }

    /// The last 4, 8 or 12 weeks as a PDF, without what is left out.
    pub fn report_pdf(
        &self,
        moment: &Moment,
        weeks: u8,
        leave_out: &[ReportPart],
        paper: Option<Paper>,
    ) -> Result<Vec<u8>, Refusal> {
        if !REPORT_WEEKS.contains(&weeks) {
            return Err(Refusal::field("weeks", self.words().word("actions-report-weeks")));
        }
        let settings = Settings::of(&self.read())?;
        let report = Report::of(self, &settings, moment, weeks)?;
        let page = report.page(self, leave_out)?;
        let pdf = report_pdf(&page, paper.unwrap_or(settings.paper), self.words());
        pdf.map_err(|fault| Refusal::fault(fault.to_string()))
    }

    /// Writes the report as a PDF.
    pub fn save_report(
        &self,
        moment: &Moment,
        weeks: u8,
        leave_out: &[ReportPart],
        path: &Path,
    ) -> Result<(), Refusal> {
        let pdf = self.report_pdf(moment, weeks, leave_out, None)?;
        self.write_file(path, &pdf)
    }
}

/// What a report tells of.
struct Report<'a> {
    settings: &'a Settings,
    moment: &'a Moment,
    weeks: Vec<Gathered>,
    records: Vec<Record>,
    from: Day,
}

impl<'a> Report<'a> {
    fn of(desk: &Desk, settings: &'a Settings, moment: &'a Moment, weeks: u8) -> Result<Self, Refusal> {
        let this = Week::holding(moment.today, settings.week_start);
        let read = desk.read();
        let gathered = (0..i64::from(weeks)).rev().map(|back| Gathered::of(&read, this.plus(-back)));
        let weeks = gathered.collect::<Result<Vec<_>, _>>()?;
        let from = weeks.first().map_or(this.first(), |gathered| gathered.week.first());
        let records = read.records(from, moment.today)?;
        Ok(Self { settings, moment, weeks, records, from })
    }

    fn page(&self, desk: &Desk, leave_out: &[ReportPart]) -> Result<ReportPage, Refusal> {
        let mut sections = Vec::new();
        for part in ReportPart::ALL.into_iter().filter(|part| !leave_out.contains(part)) {
            sections.extend(match part {
                ReportPart::Name => None,
                ReportPart::Reading => Some(self.reading(desk)?),
                ReportPart::Map => self.map(desk),
                ReportPart::OverTime => self.chart(desk, ChartName::OverTime, OVER_TIME)?,
                ReportPart::Load => self.chart(desk, ChartName::Load, LOAD)?,
                ReportPart::Weeks => Some(self.week_by_week(desk)),
                ReportPart::Rest => Some(self.rest(desk)?),
                ReportPart::Enjoyed => self.enjoyed(desk),
            });
        }
        let name = Some(self.settings.name.clone()).filter(|name| !name.is_empty());
        let name = name.filter(|_| !leave_out.contains(&ReportPart::Name));
        let (from, to) = (self.from, self.moment.today);
        let key = if from.year() == to.year() { "report-span" } else { "report-span-years" };
        let span = Phrase::new(key).with("from", dates::date(from)).with("from_year", from.year().to_string());
        let span = span.with("to", dates::date(to)).with("year", to.year().to_string());
        let subtitle: Vec<String> = Some(desk.say(&span)).into_iter().chain(name).collect();
        let enjoy = Some(self.settings.enjoy.clone()).filter(|words| !words.is_empty());
        Ok(ReportPage {
            language: self.settings.language,
            title: desk.say(&Phrase::new("report-title").with("weeks", self.weeks.len() as f64)),
            subtitle: subtitle.join(" · "),
            enjoy: enjoy.filter(|_| !leave_out.contains(&ReportPart::Enjoyed)),
            sections,
            foot: desk.words().word("report-foot"),
        })
    }

    fn reading(&self, desk: &Desk) -> Result<ReportSection, Refusal> {
        let reading = desk.read_reading(self.moment, None)?;
        let said = reading.sentences.iter().chain(&reading.note).map(String::as_str).collect::<Vec<_>>().join(" ");
        let clears = reading.clears.map(|clears| format!("{} {clears}", desk.words().word("reading-clears-head")));
        let plateau = reading.plateau.map(|plateau| format!("{} {}", plateau.said, plateau.then));
        let more = [clears, plateau, reading.skipped, reading.professional];
        Ok(ReportSection {
            title: desk.say(&Phrase::new("report-reading").with("word", reading.word)),
            sentences: Some(said).into_iter().chain(more.into_iter().flatten()).collect(),
            ..ReportSection::default()
        })
    }

    fn map(&self, desk: &Desk) -> Option<ReportSection> {
        let dots = dots(&self.records);
        let (width, height) = MAP;
        let options = MapOptions {
            width,
            height,
            theme: Theme::Print,
            small: false,
            today: self.moment.today,
            ringed: None,
            since: None,
            narrowed: false,
            table: false,
        };
        let chart = effort_quality(&dots, &options, desk.words());
        (!dots.is_empty()).then(|| ReportSection {
            title: chart.title.clone(),
            sentences: vec![chart.finding.clone()],
            chart: Some(ReportChart { svg: chart.svg, said: format!("{} {}", chart.title, chart.finding) }),
            ..ReportSection::default()
        })
    }

    /// A chart of the report's weeks; nothing where nothing was recorded in them.
    fn chart(
        &self,
        desk: &Desk,
        name: ChartName,
        (width, height): (u32, u32),
    ) -> Result<Option<ReportSection>, Refusal> {
        if self.records.is_empty() {
            return Ok(None);
        }
        let look = Look {
            width,
            height,
            theme: Theme::Print,
            today: self.moment.today,
            week_start: self.settings.week_start,
            since: Some(self.from),
            kinds: Kinds::All,
            table: false,
        };
        let chart = desk.with_past(self.moment, |past| name.draw(&past, &look, desk.words()))?;
        Ok(Some(ReportSection {
            title: chart.title.clone(),
            sentences: vec![chart.finding.clone()],
            chart: Some(ReportChart { svg: chart.svg, said: format!("{} {}", chart.title, chart.finding) }),
            ..ReportSection::default()
        }))
    }

    fn week_by_week(&self, desk: &Desk) -> ReportSection {
        let columns = ["week", "sessions", "speed", "effort", "quality", "enjoyment", "rest"];
        let row = |gathered: &Gathered| {
            let trained = |record: &&Record| record.entry.kind != Kind::Rest && gathered.week.holds(record.entry.day);
            let trained: Vec<&Entry> = self.records.iter().filter(trained).map(|record| &record.entry).collect();
            let speed: BTreeSet<Day> =
                trained.iter().filter(|entry| asks(entry.kind).speed).map(|entry| entry.day).collect();
            vec![
                desk.say(&dates::week(gathered.week)),
                trained.len().to_string(),
                speed.len().to_string(),
                mean(&trained, |entry| entry.effort.map(|n| n.get())),
                mean(&trained, |entry| entry.quality.map(|n| n.get())),
                mean(&trained, |entry| entry.enjoyment.map(|n| n.get())),
                rests_kept(gathered, self.moment.today).to_string(),
            ]
        };
        ReportSection {
            title: desk.words().word("report-weeks"),
            sentences: vec![desk.words().word("report-weeks-about")],
            columns: columns.iter().map(|name| desk.words().word(&format!("report-column-{name}"))).collect(),
            rows: self.weeks.iter().map(row).collect(),
            ..ReportSection::default()
        }
    }

    fn rest(&self, desk: &Desk) -> Result<ReportSection, Refusal> {
        let kept: usize = self.weeks.iter().map(|gathered| rests_kept(gathered, self.moment.today)).sum();
        let mut fresh = 0;
        for gathered in &self.weeks {
            fresh += fresh_starts(&desk.read(), gathered)?;
        }
        let weeks = self.weeks.len() as f64;
        let said = Phrase::new("report-rest-kept").with("kept", kept as f64).with("weeks", weeks);
        let fresh = (fresh > 0).then(|| Phrase::new("report-fresh").with("fresh", fresh as f64));
        Ok(ReportSection {
            title: desk.words().word("report-rest"),
            sentences: Some(said).into_iter().chain(fresh).map(|phrase| desk.say(&phrase)).collect(),
            ..ReportSection::default()
        })
    }

    fn enjoyed(&self, desk: &Desk) -> Option<ReportSection> {
        let line = |record: &Record| {
            let enjoyed = record.entry.enjoyed.as_ref()?;
            let day = desk.say(&date(record.entry.day, self.moment.today));
            let when = format!("{day} · {}", desk.say(&kind_word(record.entry.kind)));
            Some((when, capital(enjoyed.as_str())))
        };
        let lines: Vec<_> = self.records.iter().rev().filter_map(line).take(ENJOYED).collect();
        (!lines.is_empty()).then(|| ReportSection {
            title: desk.words().word("report-enjoyed"),
            lines,
            ..ReportSection::default()
        })
    }
}

/// The mean of a rating with one digit; a dash where nobody gave it.
fn mean(entries: &[&Entry], rating: impl Fn(&Entry) -> Option<i8>) -> String {
    let given: Vec<f64> = entries.iter().filter_map(|entry| rating(entry).map(f64::from)).collect();
    if given.is_empty() { "–".to_owned() } else { format!("{:.1}", given.iter().sum::<f64>() / given.len() as f64) }
}
