//! Weeks in one line, for the tests of the rules: `acc str rec max ply lon res`.
//!
//! Three letters name a kind, `-` is a day without a card, `!` pins and `=` fixes. History is written
//! the same way and ends with the day before the week.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::{Catalogue, Language};

use super::{Around, Held, Refusal, Standing, WeekCards, verdict, verdict_of_move};
use crate::{DayFrame, Mode, Past};

/// A week under test.
#[derive(Clone)]
pub(crate) struct Week {
    cards: WeekCards,
    mode: Mode,
    before: Vec<Past>,
    days: [DayFrame; 7],
}

impl Week {
    pub(crate) fn of(line: &str) -> Self {
        Self { cards: cards(line), mode: Mode::Cultivate, before: Vec::new(), days: [DayFrame::FREE; 7] }
    }

    pub(crate) fn in_mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    pub(crate) fn after(mut self, line: &str) -> Self {
        self.before = history(line);
        self
    }

    pub(crate) fn day(mut self, day: usize, frame: DayFrame) -> Self {
        self.days[day] = frame;
        self
    }

    fn around(&self) -> Around<'_> {
        Around { first: Weekday::Monday, mode: self.mode, before: &self.before, days: &self.days }
    }

    #[track_caller]
    pub(crate) fn holds(&self) {
        assert_eq!(briefly(&verdict(&self.cards, &self.around())), "", "the week keeps every rule");
    }

    /// Expects exactly these rules, each with its days: `cap 6, spacing 0 1`.
    #[track_caller]
    pub(crate) fn breaks(self, expected: &str) -> Self {
        assert_eq!(briefly(&verdict(&self.cards, &self.around())), expected);
        self
    }

    /// Expects the first broken rule to say this.
    #[track_caller]
    pub(crate) fn saying(&self, sentence: &str) {
        let refusals = verdict(&self.cards, &self.around());
        assert_eq!(sentences(&refusals).first().map(String::as_str), Some(sentence));
    }

    #[track_caller]
    pub(crate) fn moving(&self, from: u8, to: u8, expected: &[&str]) {
        let refusals = verdict_of_move(&self.cards, &self.around(), from, to);
        assert_eq!(sentences(&refusals), expected, "moving day {from} to day {to}");
    }
}

/// The cards of a line.
pub(crate) fn cards(line: &str) -> WeekCards {
    let cards: Vec<_> = line.split_whitespace().map(standing).collect();
    cards.try_into().unwrap_or_else(|_| panic!("“{line}” has no seven days"))
}

/// The history of a line; its last word is day −1.
pub(crate) fn history(line: &str) -> Vec<Past> {
    let cards = line.split_whitespace().rev().map(standing).zip(1..);
    cards.filter_map(|(card, back): (_, i8)| card.map(|card| Past { day: -back, kind: card.kind })).collect()
}

/// The kind of three letters.
pub(crate) fn kind(letters: &str) -> Kind {
    match letters {
        "tec" => Kind::Technique,
        "acc" => Kind::Acceleration,
        "max" => Kind::MaxVelocity,
        "cod" => Kind::ChangeOfDirection,
        "sle" => Kind::ResistedSprint,
        "cyc" => Kind::CyclingIntervals,
        "ret" => Kind::ReturnDrills,
        "str" => Kind::StrengthMobility,
        "rec" => Kind::ActiveRecovery,
        "pla" => Kind::Play,
        "ply" => Kind::StrengthPlyo,
        "lon" => Kind::EasyLong,
        "res" => Kind::Rest,
        "mat" => Kind::Match,
        "com" => Kind::Competition,
        "spo" => Kind::SportPractice,
        "run" => Kind::LongRun,
        unknown => panic!("“{unknown}” names no kind"),
    }
}

fn standing(word: &str) -> Option<Standing> {
    let (held, letters) = match word.split_at(1) {
        ("-", _) => return None,
        ("!", letters) => (Held::Pinned, letters),
        ("=", letters) => (Held::Fixed, letters),
        _ => (Held::Placed, word),
    };
    Some(Standing { kind: kind(letters), held })
}

fn briefly(refusals: &[Refusal]) -> String {
    let one = |refusal: &Refusal| {
        let days: Vec<_> = refusal.days.iter().map(i8::to_string).collect();
        format!("{} {}", refusal.rule, days.join(" "))
    };
    refusals.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn sentences(refusals: &[Refusal]) -> Vec<String> {
    let catalogue = Catalogue::new(Language::En);
    refusals.iter().map(|refusal| catalogue.say(&refusal.sentence)).collect()
}

/// A broken week for every sentence that the rules have.
pub(crate) fn every_refusal() -> Vec<freshlegs_texts::Phrase> {
    use crate::Place;
    let nowhere = DayFrame::new(120, &[]);
    let weeks = [
        Week::of("acc - - - - - res").day(0, DayFrame::new(10, &[])),
        Week::of("max str - - - - res").day(0, nowhere).day(1, nowhere),
        Week::of("cyc - - - - - res").in_mode(Mode::Masters).day(0, DayFrame::new(120, &[Place::Gym])),
        Week::of("ret max - - - - res").in_mode(Mode::Return),
        Week::of("max - - - - res res").in_mode(Mode::Deload),
        Week::of("acc - max - acc - tec"),
        Week::of("acc max - - - - res"),
        Week::of("tec - acc - - - res").in_mode(Mode::Masters),
        Week::of("rec rec rec rec rec rec rec"),
        Week::of("ply acc =spo acc =run acc res"),
        Week::of("acc - - acc - - res"),
        Week::of("ply =mat str - - - res"),
        Week::of("acc - - max - - res").in_mode(Mode::Masters),
        Week::of("acc - - - - res res").in_mode(Mode::Plateau).after("acc - - -"),
        Week::of("tec =run - - - - res").in_mode(Mode::Base),
    ];
    weeks.iter().flat_map(|week| verdict(&week.cards, &week.around())).map(|refusal| refusal.sentence).collect()
}

/// The sentence of every rule, once each and in order, for a snapshot.
#[test]
fn the_sentences_of_the_rules() {
    let catalogue = Catalogue::new(Language::En);
    let mut said: Vec<_> = every_refusal().iter().map(|sentence| catalogue.say(sentence)).collect();
    said.sort();
    said.dedup();
    insta::assert_snapshot!(said.join("\n"), @r"
    Acceleration is what you did lately. A plateau asks for something new.
    Max velocity asks too much while you are coming back.
    Max velocity does not belong in this kind of week.
    Monday has 10 min; this takes at least 40.
    Only a day after Monday. Speed needs two.
    Only two days after Monday. Speed needs three.
    Speed may cost 4 points of ground impact a week. This makes 5.
    That would be four speed days. This week holds three.
    The day after a long run is never fast.
    The day after a match is for rest or active recovery.
    The day after jumps is never fast.
    The day after practice is never fast.
    The day before a long run stays slow.
    The day before a match stays light.
    The last speed day was acceleration too.
    The week needs a full rest day.
    There is no bike on Monday.
    There is no gym on Tuesday.
    There is no track on Monday.
    ");
}
