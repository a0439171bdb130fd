//! From the story to weeks with entries in them.

use freshlegs_calendar::{Day, Effort, Enjoyment, Family, Keenness, Kind, Minutes, Pain, Quality, Week};
use freshlegs_plan::Mode;
use freshlegs_record::{Ended, Entry, Goal, PainReport, SkipReason, Words};
use freshlegs_texts::{Catalogue, Phrase};

use super::dice::Dice;
use super::story::{CHAPTERS, Chapter, usually};

/// All that the sample athlete has planned and done.
pub(crate) struct Life {
    /// Her name.
    pub(crate) name: String,
    /// What she enjoys about moving fast.
    pub(crate) enjoy: String,
    /// Her goal that is not a time.
    pub(crate) goal: String,
    /// Eleven weeks, the last one holds today.
    pub(crate) weeks: Vec<LivedWeek>,
    /// What she did without a plan.
    pub(crate) loose: Vec<Entry>,
}

/// A week as it was planned and lived.
pub(crate) struct LivedWeek {
    pub(crate) week: Week,
    pub(crate) mode: Mode,
    pub(crate) days: Vec<LivedDay>,
}

/// A planned day and what became of it.
pub(crate) struct LivedDay {
    pub(crate) day: Day,
    pub(crate) kind: Kind,
    pub(crate) outcome: Outcome,
}

/// What became of a planned day.
pub(crate) enum Outcome {
    /// Still to come, kept as rest, or never written down.
    Open,
    /// Done, and said how it was.
    Done(Box<Entry>),
    /// It did not happen.
    Skipped(SkipReason),
}

/// The seed; changing it changes her whole autumn. Of many tried it drifts plainly and looks like the pictures.
const SEED: u64 = 112_834;
/// How many texts of a sort stand in `actions.ftl`.
const ENJOYED: [(Family, &str, usize); 4] = [
    (Family::Speed, "speed", 10),
    (Family::Strength, "strength", 5),
    (Family::Easy, "easy", 6),
    (Family::Play, "play", 4),
];
const GOOD_NOTES: usize = 8;
const HEAVY_NOTES: usize = 6;

/// Her life up to yesterday. `planned` says how many minutes a kind is planned with.
pub(crate) fn life(
    this_week: Week,
    today: Day,
    words: &Catalogue,
    planned: impl Fn(Kind, Mode) -> Option<Minutes>,
) -> Life {
    let mut teller = Teller { dice: Dice::new(SEED), words, told: Vec::new(), mood: 0.0 };
    let mut life = Life {
        name: words.word("actions-sample-name"),
        enjoy: words.word("actions-sample-enjoy"),
        goal: words.word("actions-sample-goal"),
        weeks: Vec::new(),
        loose: Vec::new(),
    };
    for (week, chapter) in (0i64..).zip(&CHAPTERS) {
        let week = this_week.plus(week + 1 - CHAPTERS.len() as i64);
        let days = (0usize..).zip(week.days()).zip(chapter.days).map(|((n, day), kind)| {
            let outcome = teller.outcome(chapter, n, day, kind, today, planned(kind, chapter.mode));
            LivedDay { day, kind, outcome }
        });
        let days = days.collect();
        life.weeks.push(LivedWeek { week, mode: chapter.mode, days });
        let games = chapter.games.iter().map(|n| week.first().plus(*n as i64)).filter(|day| *day < today);
        life.loose.extend(games.map(|day| teller.entry(chapter, day, Kind::Play, Some(Minutes::of(35)))));
    }
    life
}

/// Tells what each day was like; remembers the mood and the sentences used.
struct Teller<'a> {
    dice: Dice,
    words: &'a Catalogue,
    told: Vec<String>,
    mood: f64,
}

impl Teller<'_> {
    fn outcome(
        &mut self,
        chapter: &Chapter,
        n: usize,
        day: Day,
        kind: Kind,
        today: Day,
        planned: Option<Minutes>,
    ) -> Outcome {
        if day >= today || kind == Kind::Rest || chapter.unwritten.contains(&n) {
            return Outcome::Open;
        }
        match chapter.skipped.iter().find(|(skipped, _)| *skipped == n) {
            Some((_, reason)) => Outcome::Skipped(*reason),
            None => Outcome::Done(Box::new(self.entry(chapter, day, kind, planned))),
        }
    }

    fn entry(&mut self, chapter: &Chapter, day: Day, kind: Kind, planned: Option<Minutes>) -> Entry {
        // Moods last: each day keeps most of the day before (a first-order autoregression of 0.6).
        self.mood = 0.6 * self.mood + 0.25 * self.dice.around();
        let speed = kind.family() == Family::Speed;
        let heavy = chapter.heavy * if speed { 1.0 } else { 0.5 } - self.mood;
        let [keen, effort, quality, enjoyment] = usually(kind);
        let [keen, effort, quality, enjoyment] = [
            self.rating(keen - 1.3 * heavy, 0.7, (-4, 5)),
            self.rating(effort + 0.9 * heavy, 0.5, (1, 8)),
            self.rating(quality - 1.0 * heavy, 0.5, (2, 8)),
            self.rating(enjoyment - 0.9 * heavy, 0.6, (2, 10)),
        ];
        // Not every question is answered every day, least of all after a walk.
        let answers = |teller: &mut Self, chance| teller.dice.happens(if speed { 1.0 } else { chance });
        let asked = answers(self, 0.85);
        let mut entry = Entry::blank(day, kind);
        entry.keenness = Keenness::try_from(keen).ok().filter(|_| answers(self, 0.8));
        entry.effort = Effort::try_from(effort).ok().filter(|_| asked);
        entry.quality = Quality::try_from(quality).ok().filter(|_| asked);
        entry.enjoyment = Enjoyment::try_from(enjoyment).ok().filter(|_| answers(self, 0.9));
        self.write_around(&mut entry, heavy, planned);
        entry
    }

    /// Goal, pain, words and minutes.
    fn write_around(&mut self, entry: &mut Entry, heavy: f64, planned: Option<Minutes>) {
        if entry.kind.family() == Family::Speed {
            let luck = self.dice.unit() + 0.3 * heavy;
            entry.goal = Some(if luck < 0.6 {
                Goal::Kept
            } else if luck < 0.95 {
                Goal::Partly
            } else {
                Goal::NotToday
            });
            entry.goal_words = Words::try_from(self.words.word("actions-sample-goal")).ok();
            if heavy > 0.8 && self.dice.happens(0.5) {
                entry.ended = Ended::StoppedEarly;
            }
        }
        if heavy > 0.4 && self.dice.happens(0.12) {
            let place = Words::try_from(self.words.word("actions-sample-pain-place")).ok();
            entry.pain = Pain::try_from(1 + self.dice.below(2) as i64).ok().map(|level| PainReport { level, place });
        }
        let family = ENJOYED.iter().find(|(family, ..)| *family == entry.kind.family());
        if let Some((_, name, many)) = family.filter(|_| self.dice.happens(0.5)) {
            entry.enjoyed = self.unsaid(&format!("actions-sample-enjoyed-{name}"), *many);
        }
        if self.dice.happens(0.3) {
            let (name, many) = if heavy > 0.5 { ("heavy", HEAVY_NOTES) } else { ("good", GOOD_NOTES) };
            entry.note = self.unsaid(&format!("actions-sample-note-{name}"), many);
        }
        let off = (self.dice.around() * 3.0).round() as i64;
        entry.minutes = planned.and_then(|minutes| Minutes::try_from(i64::from(minutes.get()) + off).ok());
    }

    /// A whole number around a middle, within what she would ever say.
    fn rating(&mut self, middle: f64, spread: f64, (least, most): (i64, i64)) -> i64 {
        ((middle + spread * self.dice.around()).round() as i64).clamp(least, most)
    }

    /// A sentence of this sort that was not told yet; nothing once all are told.
    fn unsaid(&mut self, sort: &str, many: usize) -> Option<Words> {
        let start = self.dice.below(many);
        let keys = (0..many).map(|n| format!("{sort}-{}", (start + n) % many + 1));
        let key = keys.into_iter().find(|key| !self.told.contains(key))?;
        let said = self.words.say(&Phrase::new(&key));
        self.told.push(key);
        Words::try_from(said).ok()
    }
}
