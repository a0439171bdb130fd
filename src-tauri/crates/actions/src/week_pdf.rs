//! The week on one sheet of paper.

use std::path::Path;

use freshlegs_calendar::{Day, Kind, Week, Weekday};
use freshlegs_plan::{Inside, Mode, Part, face, inside, is_event};
use freshlegs_print::{Paper, PrintCard, PrintDay, WeekPage, week_pdf};
use freshlegs_store::{Event, Moment, Session, SessionState};
use freshlegs_texts::{Language, Phrase};

use crate::board::{Gathered, Slot, endless, kinds, speed_days, why};
use crate::contents;
use crate::settings::Settings;
use crate::{Desk, Refusal, dates};

impl Desk {
    /// The suggested name of the file: `freshlegs-week-2026-11-23.pdf`.
    pub fn week_pdf_name(&self, week: Day) -> String {
        format!("freshlegs-week-{week}.pdf")
    }

    /// The week that holds a day as a PDF, on the athlete's paper unless another is asked for.
    pub fn week_pdf(&self, moment: &Moment, week: Day, paper: Option<Paper>) -> Result<Vec<u8>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let gathered = Gathered::of(&self.read(), week)?;
        let page = self.week_page(&gathered, &settings);
        let _ = moment;
        let pdf = week_pdf(&page, paper.unwrap_or(settings.paper), self.words());
        pdf.map_err(|fault| Refusal::fault(fault.to_string()))
    }

    /// Writes the week as a PDF.
    pub fn save_week_pdf(&self, moment: &Moment, week: Day, path: &Path) -> Result<(), Refusal> {
        let pdf = self.week_pdf(moment, week, None)?;
        self.write_file(path, &pdf)
    }

    fn week_page(&self, gathered: &Gathered, settings: &Settings) -> WeekPage {
        let week = gathered.week;
        let mut subtitle = vec![self.say(&dates::week_number(week))];
        if gathered.planned() {
            subtitle.push(self.say(&speed_days(&kinds(gathered))).trim_end_matches('.').to_owned());
        }
        subtitle.extend(Some(settings.name.clone()).filter(|name| !name.is_empty()));
        let mut slots = gathered.slots.iter();
        WeekPage {
            language: settings.language,
            title: self.say(&dates::week_of_year(week)),
            subtitle: subtitle.join(" · "),
            enjoy: Some(settings.enjoy.clone()).filter(|words| !words.is_empty()),
            days: std::array::from_fn(|_| slots.next().map(|slot| self.print_day(slot, settings)).unwrap_or_default()),
        }
    }

    fn print_day(&self, slot: &Slot, settings: &Settings) -> PrintDay {
        let record = slot.record.as_ref().or(slot.loose.first().filter(|_| slot.session.is_none()));
        let loose =
            record.filter(|_| slot.session.is_none()).map(|record| self.print_loose(record.entry.kind, settings));
        let event = slot.bare_event().map(|event| self.print_event(event, settings));
        let of_event = |session: &Session| slot.events.iter().find(|event| event.what.kind == session.kind);
        let planned = slot.session.as_ref().map(|session| {
            let mut card = self.print_card(session, settings);
            card.dose = card.dose.filter(|_| !endless(of_event(session)));
            card
        });
        PrintDay {
            short: self.say(&dates::weekday_short(slot.day)),
            date: self.say(&dates::date_short(slot.day)),
            card: event.or(planned).or(loose),
            record: record.map(|record| record.entry.clone()),
        }
    }

    fn print_card(&self, session: &Session, settings: &Settings) -> PrintCard {
        let what = contents::inside(session);
        let mut card = self.print_face(session.kind, &what, settings);
        let tag = match (session.state, session.moved_from) {
            (SessionState::Skipped(reason), _) => {
                let reason = Phrase::new(format!("actions-skip-{}", reason.name()));
                Some(Phrase::new("actions-print-skipped").with("reason", reason))
            }
            (_, Some(from)) => Some(Phrase::new("actions-tag-from").with("day", dates::weekday_short(from))),
            _ => None,
        };
        card.tag = tag.map(|tag| self.say(&tag));
        card.why = self.lowered(&self.say(&why(session)));
        card
    }

    /// An event that the plan does not know yet.
    fn print_event(&self, event: &Event, settings: &Settings) -> PrintCard {
        let what = inside(event.what.kind, settings.level, Mode::default(), event.what.minutes);
        let mut card = self.print_face(event.what.kind, &what, settings);
        card.dose = card.dose.filter(|_| !endless(Some(event)));
        card.why = self.lowered(&self.words().word("plan-why-entered"));
        card
    }

    fn print_loose(&self, kind: Kind, settings: &Settings) -> PrintCard {
        let what = inside(kind, settings.level, Mode::default(), None);
        let title = self.print_face(kind, &what, settings).title;
        PrintCard {
            dose: None,
            dose_rest: self.words().word("actions-loose"),
            details: Vec::new(),
            goal: None,
            why: String::new(),
            kind,
            title,
            tag: None,
        }
    }

    /// A sentence that goes on in the middle of a line. Names of days keep their capital.
    fn lowered(&self, sentence: &str) -> String {
        // Each language decides: in one where nouns have capitals the sentence stays as it is.
        let Language::En = self.language();
        let named = Weekday::ALL
            .iter()
            .any(|day| sentence.starts_with(&self.words().word(&format!("calendar-{}", day.name()))));
        let mut letters = sentence.chars();
        match letters.next() {
            Some(first) if !named => first.to_lowercase().chain(letters).collect(),
            _ => sentence.to_owned(),
        }
    }

    fn print_face(&self, kind: Kind, what: &Inside, settings: &Settings) -> PrintCard {
        let words = self.words();
        let face = face(kind, what);
        let mut lines = face.details.iter().map(|line| words.say(line));
        let dose = face.dose.as_ref().map(|dose| {
            let dose = crate::board::dose(words, dose);
            format!("{} {}", dose.amount, dose.unit).trim_end().to_owned()
        });
        // On a rest day every line is the text; elsewhere the first stands beside the number.
        let dose_rest = match dose {
            Some(_) => lines.by_ref().take(2).collect::<Vec<_>>().join(", "),
            None => lines.by_ref().collect::<Vec<_>>().join(" "),
        };
        let warm_up = what.blocks.iter().find(|block| block.part == Part::WarmUp).and_then(|block| block.minutes);
        let warm_up = warm_up
            .filter(|_| what.stop_rule.is_some())
            .map(|minutes| words.say(&Phrase::new("actions-print-warm-up").with("minutes", dates::minutes(minutes))));
        // A match has a rule of its own, which is no matter of two points.
        let stop = what.stop_rule.as_ref().filter(|_| !is_event(kind)).map(|_| words.word("actions-print-stop"));
        let own = Some(settings.goal.clone()).filter(|goal| !goal.is_empty());
        PrintCard {
            kind,
            title: words.say(&face.title),
            tag: None,
            dose,
            dose_rest: if face.dose.is_some() { self.lowered(&dose_rest) } else { dose_rest },
            details: warm_up.into_iter().chain(stop).chain(lines).collect(),
            goal: what.goal.as_ref().map(|goal| own.unwrap_or_else(|| words.say(goal))),
            why: String::new(),
        }
    }
}
