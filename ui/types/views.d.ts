// What the window is given to show. Made from the Rust views; change those, then renew this file:
// FRESHLEGS_RENEW=1 cargo nextest run -p freshlegs-actions types

/**
 * A session behind a reading.
 */
export type BehindSession = {
/**
 * The record to open.
 */
record: RecordId,
/**
 * The day.
 */
day: Day,
/**
 * "Mon 9".
 */
short: string,
/**
 * What it was.
 */
kind: Kind,
/**
 * "acceleration".
 */
title: string,
/**
 * Its mark.
 */
shape: Shape | null,
/**
 * Effort 0–10.
 */
effort: number | null,
/**
 * Quality 0–10.
 */
quality: number | null,
/**
 * Keenness −5 to 5.
 */
keenness: number | null, };

/**
 * What lies in the bin.
 */
export type BinView = {
/**
 * "3 records".
 */
said: string,
/**
 * The records, what was removed last first.
 */
lines: Array<BinnedLine>, };

/**
 * A record in the bin.
 */
export type BinnedLine = {
/**
 * The record as a line of the list.
 */
line: RecordLine,
/**
 * When it was removed, with the distance from Greenwich.
 */
removed_at: string,
/**
 * "27 days left".
 */
left: string, };

/**
 * A part of a session.
 */
export type BlockView = {
/**
 * "10 min".
 */
time: string,
/**
 * "Warm-up"; empty where the dose is the title.
 */
title: string,
/**
 * The big number, for the main work.
 */
dose: Dose | null,
/**
 * "flys, at 95 %".
 */
intensity: string | null,
/**
 * "4 min between reps".
 */
recovery: string | null,
/**
 * What to do, a sentence or two.
 */
text: string,
/**
 * Metres of build-up before the fast part, for the drawn lane of a fly; else nothing.
 */
build_up_metres: number | null,
/**
 * Metres of one rep, for the drawn lane; else nothing.
 */
rep_metres: number | null, };

/**
 * Everything the window needs before its first paint, in one call.
 */
export type Bootstrap = {
/**
 * Today, as the athlete's clock or `--today` has it.
 */
today: Day,
/**
 * The settings.
 */
settings: SettingsView,
/**
 * What can be undone and redone.
 */
history: HistoryView,
/**
 * The locale files of the language, for the window's own reader.
 */
locale: Array<string>,
/**
 * The program's version.
 */
version: string,
/**
 * Whether nothing was ever planned or recorded in this file.
 */
first_run: boolean,
/**
 * This week.
 */
week: WeekView,
/**
 * The proposal for this week where none is planned yet.
 */
proposal: ProposalView | null, };

/**
 * What has become of a card.
 */
export type CardState = "planned" | "done" | "moved" | "skipped" | "rest" | "fixed";

/**
 * A session or rest day on the board.
 */
export type CardView = {
/**
 * The planned session; nothing for a free-standing record.
 */
session: SessionId | null,
/**
 * What was recorded of it, if anything.
 */
record: RecordId | null,
/**
 * The event it is, if the athlete entered it.
 */
event: EventId | null,
/**
 * What it is.
 */
kind: Kind,
/**
 * How it is dressed.
 */
family: Family,
/**
 * The mark that its stimulus has everywhere; nothing outside speed.
 */
shape: Shape | null,
/**
 * Planned, done, …
 */
state: CardState,
/**
 * "Done", "from Tue", "Kept", "Skipped"; nothing for a card that is simply planned.
 */
tag: string | null,
/**
 * "Max velocity".
 */
title: string,
/**
 * "4 × 20" and "m". A rest day has none.
 */
dose: Dose | null,
/**
 * Short lines under the dose: "from standing", "2–3 min between", "50 min in all".
 */
details: Array<string>,
/**
 * Minutes in all, as planned, or as done once recorded. Nothing for rest.
 */
minutes: Minutes | null,
/**
 * What the day asks of the nervous system, 0–3: the card's height.
 */
asks: number,
/**
 * What the card draws.
 */
picture: Picture,
/**
 * Why it stands here, one sentence. Empty for what was never planned.
 */
why: string,
/**
 * Effort, quality and enjoyment once recorded, in this order, those given only.
 */
ratings: Array<RatingView>,
/**
 * Whether it can be moved (planned or moved, and not yet done or skipped).
 */
movable: boolean,
/**
 * Whether the athlete holds it in place.
 */
pinned: boolean,
/**
 * The rule it was kept against, in its own sentence.
 */
exception: string | null,
/**
 * Whether the Record button is shown on the card itself: not done, and today or a past day.
 */
recordable: boolean,
/**
 * One sentence for the screen reader: "Max velocity, 5 times 40 metres, planned".
 */
label: string, };

/**
 * Which kinds of thing a change touched.
 */
export type Changes = {
/**
 * Planned weeks and sessions, and what they are built around.
 */
plan: boolean,
/**
 * Records and their ratings, and mornings.
 */
records: boolean,
/**
 * Settings.
 */
settings: boolean, };

/**
 * One channel of a reading.
 */
export type ChannelView = {
/**
 * How far it has moved, in the athlete's own spreads; positive is worse.
 */
d: number,
/**
 * How much evidence there is, in standard errors.
 */
s: number, };

/**
 * A chart as a page asks for it.
 */
export type ChartAsked = {
/**
 * For example `over-time`.
 */
name: string,
/**
 * Pixels.
 */
width: number,
/**
 * Pixels.
 */
height: number,
/**
 * `light`, `dark` or `print`.
 */
theme: string,
/**
 * How far back: `6w`, `3m`, `1y` or `all`.
 */
range: string,
/**
 * `all`, a family or a kind.
 */
kinds: string,
/**
 * Whether the numbers are wanted, too.
 */
table: boolean, };

/**
 * A box on the chart that stands for a record, or for some weeks.
 */
export type ChartHit = {
/**
 * The record to open; nothing where the week of the day is opened.
 */
record: RecordId | null,
/**
 * Its day; of weeks the first.
 */
day: Day,
/**
 * Left edge in pixels of the view box.
 */
x: number,
/**
 * Top edge.
 */
y: number,
/**
 * Width.
 */
width: number,
/**
 * Height.
 */
height: number,
/**
 * "Mon 23, acceleration".
 */
short: string,
/**
 * "Monday 23 November, acceleration, effort 6, quality 4".
 */
label: string, };

/**
 * The numbers behind a chart.
 */
export type ChartTable = {
/**
 * Column heads.
 */
columns: Array<string>,
/**
 * Rows, newest first, cells in the columns' order.
 */
rows: Array<Array<string>>, };

/**
 * A drawn chart, its sentence, its table and what can be pointed at.
 */
export type ChartView = {
/**
 * The chart's name, for example `effort-quality`.
 */
name: string,
/**
 * SVG made by us from numbers only; safe to insert.
 */
svg: string,
/**
 * Pixels, the same as in the SVG's view box.
 */
width: number,
/**
 * Pixels.
 */
height: number,
/**
 * What the chart is.
 */
title: string,
/**
 * What it shows, one sentence.
 */
finding: string,
/**
 * What can be pointed at or focused, oldest first.
 */
hits: Array<ChartHit>,
/**
 * The numbers.
 */
table: ChartTable, };

/**
 * The athlete's own entries that cannot hold together.
 */
export type ConflictView = {
/**
 * "Monday's acceleration and Tuesday's max velocity cannot both stay: speed needs two days between."
 */
sentence: string,
/**
 * The days it stands on, in order, for the eye.
 */
days: Array<Day>,
/**
 * The one entry to loosen, first; then others that take part in it. Each is a button.
 */
ways: Array<WayOut>, };

/**
 * What a planned session holds.
 */
export type Content = { "is": "usual",
/**
 * Reps more than the dose one begins with.
 */
more_reps?: number,
/**
 * Metres a rep more than the dose one begins with.
 */
more_metres?: number,
/**
 * Per cent of the volume; an athlete who comes back begins at 70 (`training-rules.md` §5).
 */
volume?: number, } | { "is": "rung",
/**
 * Which one.
 */
rung: Rung, } | { "is": "library",
/**
 * Its id, for example `falling-starts`.
 */
id: string, } | { "is": "own" } & OwnSession;

/**
 * One session to choose.
 */
export type ContentChoice = {
/**
 * What the session would hold.
 */
content: Content,
/**
 * The athlete's own template it is, if it is one.
 */
template: TemplateId | null,
/**
 * "Flys with a soft start".
 */
title: string,
/**
 * What it is for, in one sentence.
 */
purpose: string,
/**
 * "5 × 40 m".
 */
dose: Dose | null,
/**
 * Whether it is what the session holds now.
 */
now: boolean, };

/**
 * What a session shall hold, as it was chosen or typed.
 */
export type ContentDraft = { "is": "usual",
/**
 * Reps more than the level begins with.
 */
more_reps: number,
/**
 * Metres more than the level begins with.
 */
more_metres: number,
/**
 * How much of the usual volume, in per cent.
 */
volume: number, } | { "is": "rung",
/**
 * Which, 0–6.
 */
rung: Rung, } | { "is": "library",
/**
 * Its name there.
 */
id: string, } | { "is": "own" } & OwnDraft;

/**
 * What could be inside a session.
 */
export type ContentsView = {
/**
 * The session.
 */
session: SessionId,
/**
 * Its kind.
 */
kind: Kind,
/**
 * "Max velocity, Thursday".
 */
title: string,
/**
 * What is inside it now, ready to be changed by hand.
 */
now: OwnSession,
/**
 * What was half written here by hand, if anything was; in the window's own form.
 */
typed: unknown,
/**
 * The usual one, the library's and the athlete's own, the best suited first.
 */
choices: Array<ContentChoice>, };

/**
 * Which way the numbers of a date are read.
 */
export type DateOrder = "year_first" | "day_first" | "month_first" | "excel_days" | "epoch_seconds" | "epoch_millis";

/**
 * One local day between the years 1900 and 2199, written `2026-11-23`.
 */
export type Day = string;

/**
 * A kind of session that may be put on a day.
 */
export type DayKind = {
/**
 * The kind.
 */
kind: Kind,
/**
 * "Max velocity".
 */
title: string,
/**
 * The rule that speaks against it, in one sentence.
 */
against: string | null, };

/**
 * One day, opened from its head.
 */
export type DaySheetView = {
/**
 * The day.
 */
day: Day,
/**
 * "Monday 23 November".
 */
title: string,
/**
 * "every Monday", for the switch between this date and all such weekdays.
 */
every: string,
/**
 * Minutes and places.
 */
frame: FrameView,
/**
 * How its morning was; nothing for a day to come.
 */
morning: MorningView | null,
/**
 * What was entered for it.
 */
events: Array<EventView>,
/**
 * The events that may be entered: kind and title.
 */
event_kinds: Array<[Kind, string]>,
/**
 * The sessions that may be put here, with what speaks against each, if anything does.
 */
session_kinds: Array<DayKind>,
/**
 * What keeps sessions from being put here ("This day is done."); nothing if they may.
 */
closed: string | null,
/**
 * The card that would give way; nothing on an empty day.
 */
card: string | null, };

/**
 * One column of the board.
 */
export type DayView = {
/**
 * The day.
 */
day: Day,
/**
 * "Mon".
 */
short: string,
/**
 * "23".
 */
number: string,
/**
 * "Monday 23 November", for the screen reader and the sheet.
 */
label: string,
/**
 * Whether it is today.
 */
today: boolean,
/**
 * Minutes and places.
 */
frame: FrameView,
/**
 * The main card first: an event the plan does not know yet, or the planned card; then sessions recorded
 * without a plan.
 */
cards: Array<CardView>, };

/**
 * The sign before the fraction.
 */
export type Decimal = "point" | "comma";

/**
 * The answer, what has to be read again, and what can now be undone.
 */
export type Done<T> = {
/**
 * What the caller shows at once.
 */
output: T,
/**
 * What changed; every page that shows such things reads again.
 */
changes: Changes,
/**
 * What Undo and Redo would take back now.
 */
history: HistoryView, };

/**
 * The big number of a card: "4 × 20" with its unit.
 */
export type Dose = {
/**
 * "4 × 20", "45", "3 × 5".
 */
amount: string,
/**
 * "m", "min", or empty.
 */
unit: string, };

/**
 * What is typed so far, stored at every key, even where it is not yet a valid answer:
 * nothing typed is lost. Saving reads it into an [`freshlegs_record::Entry`] or refuses with the field's name.
 */
export type Draft = {
/**
 * The planned session it belongs to, if any.
 */
session: SessionId | null,
/**
 * The record being changed, if it was saved before.
 */
record: RecordId | null,
/**
 * The day the session was done on.
 */
day: Day,
/**
 * What it was.
 */
kind: Kind,
/**
 * −5 … +5, or nothing.
 */
keenness: number | null,
/**
 * 0 … 10, or nothing.
 */
effort: number | null,
/**
 * 0 … 10, or nothing.
 */
quality: number | null,
/**
 * 0 … 10, or nothing.
 */
enjoyment: number | null,
/**
 * Kept, partly, not today, or nothing.
 */
goal: Goal | null,
/**
 * 0 … 10, or nothing.
 */
pain: number | null,
/**
 * Where, as typed.
 */
pain_place: string,
/**
 * One thing enjoyed, as typed.
 */
enjoyed: string,
/**
 * The note, as typed.
 */
note: string,
/**
 * Minutes, as typed.
 */
minutes: string,
/**
 * Whether the stop rule was followed.
 */
stopped_early: boolean, };

/**
 * One thing less in a week.
 */
export type Ease = "play" | "rest" | "speed_less";

/**
 * An event as it is typed.
 */
export type EventDraft = {
/**
 * Its day, or the first one where it comes every week.
 */
day: Day,
/**
 * Match, competition, practice or long run.
 */
kind: Kind,
/**
 * Minutes as typed: "90", "1:30", or empty.
 */
minutes: string,
/**
 * "14:00, home".
 */
note: string,
/**
 * Whether it comes every week.
 */
weekly: boolean, };

/**
 * An event the athlete entered. Never used again, even after the event is gone.
 */
export type EventId = number & { readonly __brand: "EventId" };

/**
 * What the athlete entered for a day.
 */
export type EventView = {
/**
 * Its number.
 */
event: EventId,
/**
 * Match, competition, practice or long run.
 */
kind: Kind,
/**
 * "Match".
 */
title: string,
/**
 * How long, if known.
 */
minutes: Minutes | null,
/**
 * "14:00, home"; may be empty.
 */
note: string,
/**
 * Whether it comes every week.
 */
weekly: boolean,
/**
 * "90 min · every Saturday · 14:00, home".
 */
text: string, };

/**
 * How a kind looks and what it is counted as.
 */
export type Family = "speed" | "strength" | "easy" | "play" | "rest" | "match";

/**
 * What becomes of a session.
 */
export type FateName = "new" | "changed" | "duplicate" | "planned" | "rejected";

/**
 * What a column holds.
 */
export type Field = { "is": "start",
/**
 * Which way its numbers are read.
 */
order: DateOrder | null,
/**
 * Times without a zone are UTC and not the athlete's own.
 */
utc: boolean, } | { "is": "time" } | { "is": "minutes",
/**
 * What a bare number counts.
 */
unit: LengthUnit,
/**
 * Its decimal mark.
 */
decimal: Decimal | null, } | { "is": "distance",
/**
 * How many metres one of it is.
 */
metres: number,
/**
 * Its decimal mark.
 */
decimal: Decimal | null, } | { "is": "sport" } | { "is": "note" } | { "is": "id" } | { "is": "rating",
/**
 * What it is about.
 */
channel: FoundChannel,
/**
 * The least number.
 */
least: number,
/**
 * The greatest number.
 */
most: number,
/**
 * What a higher number means.
 */
towards: Towards,
/**
 * Its decimal mark.
 */
decimal: Decimal | null,
/**
 * Numbers that stand where nothing was given, for example 0 or -1.
 */
not_given: Array<number>, };

/**
 * What can be answered.
 */
export type Fine = "not_asked" | "asked" | "said";

/**
 * What a number is about. Enjoyment is not among them, so that no import can fill it.
 */
export type FoundChannel = "effort" | "feel" | "soreness" | "tiredness" | "sleep" | "keenness" | "stress" | "mood" | "readiness";

/**
 * Minutes and places as they are set.
 */
export type FrameDraft = {
/**
 * Minutes, 0–1440.
 */
minutes: number,
/**
 * Whether there is a track.
 */
track: boolean,
/**
 * Whether there is a gym.
 */
gym: boolean,
/**
 * Whether there is a bike.
 */
bike: boolean, };

/**
 * How much time a day has, and what can be done on it.
 */
export type FrameView = {
/**
 * Minutes, 0–1440.
 */
minutes: number,
/**
 * Whether there is a track.
 */
track: boolean,
/**
 * Whether there is a gym.
 */
gym: boolean,
/**
 * Whether there is a bike.
 */
bike: boolean,
/**
 * Whether it was set for this date alone.
 */
once: boolean,
/**
 * "45 min, no track"; empty for a day that is free.
 */
text: string, };

/**
 * How far a goal that is not a time was kept.
 */
export type Goal = "kept" | "partly" | "not-today";

/**
 * What Undo and Redo would take back, in words ("Move max velocity to Wednesday"); nothing if there is none.
 */
export type HistoryView = {
/**
 * The last action.
 */
undo: string | null,
/**
 * The last action taken back.
 */
redo: string | null, };

/**
 * A question about the whole import.
 */
export type ImportAsk = {
/**
 * The file it is about.
 */
file: string,
/**
 * The question.
 */
said: string,
/**
 * `order` where the order of dates answers it, `mapping` where a mapping does.
 */
answer: string, };

/**
 * Answers. What is not answered is decided by the files, by what was imported before, or asked for.
 */
export type ImportChoices = {
/**
 * Which way dates are read where a known format leaves it open.
 */
order: DateOrder | null,
/**
 * How tables are read, by the names of their files as the preview has them.
 */
mappings: { [key in string]: Mapping },
/**
 * A saved mapping for every table it fits.
 */
mapping: string | null,
/**
 * Scales that run the other way than the file or an earlier import says, by their keys.
 */
turned: { [key in string]: boolean },
/**
 * The scale whose numbers are taken where a session has two for one thing, by its key.
 */
preferred: string | null,
/**
 * What the sessions of a sport are, by the sport's name in the file.
 */
kinds: { [key in string]: Kind }, };

/**
 * A column of a table.
 */
export type ImportColumn = {
/**
 * Its name in the header.
 */
name: string,
/**
 * Which of the columns with this name.
 */
nth: number,
/**
 * What it holds: `start`, `minutes`, `rating` …; nothing where it is not read.
 */
field: string | null,
/**
 * Some of its values.
 */
values: Array<string>, };

/**
 * How much of what an import would do.
 */
export type ImportCounts = {
/**
 * New records.
 */
new: number,
/**
 * Records that get something more, or something else.
 */
changed: number,
/**
 * Sessions that are here already.
 */
duplicate: number,
/**
 * Sessions, rows and files that are left out.
 */
rejected: number,
/**
 * Sessions that go into the plan.
 */
planned: number,
/**
 * Days off that become rest days.
 */
rest_days: number,
/**
 * Mornings, new or with something more.
 */
mornings: number,
/**
 * Mornings that are here already.
 */
mornings_known: number, };

/**
 * Two scales on which the same sessions are rated.
 */
export type ImportDouble = {
/**
 * "Three sessions have two numbers for effort. Which one counts?"
 */
said: string,
/**
 * How many sessions.
 */
count: number,
/**
 * The keys and the names of both.
 */
scales: Array<[string, string]>,
/**
 * The key of the one that is taken.
 */
taken: string, };

/**
 * One file.
 */
export type ImportFile = {
/**
 * Its name, with its folder or zip before it.
 */
name: string,
/**
 * The format's name, for example `strava_zip`; nothing where it is none that is known.
 */
format: string | null,
/**
 * The format in words.
 */
title: string,
/**
 * What is in it.
 */
counts: ImportCounts,
/**
 * "12 sessions", or why nothing was read.
 */
said: string,
/**
 * What was left out, a sentence each.
 */
rejected: Array<string>,
/**
 * What should be looked at although it was read, a sentence each.
 */
remarks: Array<string>,
/**
 * How a table is read.
 */
table: ImportTable | null, };

/**
 * A morning as it would be stored.
 */
export type ImportMorning = {
/**
 * The file it stands in.
 */
file: string,
/**
 * What becomes of it.
 */
fate: FateName,
/**
 * Its local day.
 */
day: Day,
/**
 * How well the night was, 0–10.
 */
sleep: number | null,
/**
 * How sore the body is, 0–10.
 */
soreness: number | null,
/**
 * How tired the athlete is, 0–10.
 */
tiredness: number | null,
/**
 * The numbers as they stand in the file.
 */
ratings: Array<ImportedRating>, };

/**
 * A session as it would be stored.
 */
export type ImportRow = {
/**
 * The file it stands in.
 */
file: string,
/**
 * What becomes of it.
 */
fate: FateName,
/**
 * The same in a word.
 */
fate_word: string,
/**
 * Why it is left out.
 */
why: string | null,
/**
 * The record it is or belongs to.
 */
record: RecordId | null,
/**
 * Its local day.
 */
day: Day | null,
/**
 * "Sat 12 Mar 2026".
 */
date: string,
/**
 * The local time, where it is known.
 */
time: string | null,
/**
 * The instant, where it is known.
 */
utc: string | null,
/**
 * The sport in the file's words.
 */
sport: string,
/**
 * What it becomes.
 */
kind: Kind,
/**
 * "Easy long".
 */
title: string,
/**
 * How long.
 */
minutes: number | null,
/**
 * How far, in metres.
 */
distance_m: number | null,
/**
 * 0–10 with its fraction, as it is stored.
 */
effort: number | null,
/**
 * 0–10 with its fraction, as it is stored; the file's feel.
 */
quality: number | null,
/**
 * −5 to 5 with its fraction.
 */
keenness: number | null,
/**
 * The numbers as they stand in the file.
 */
ratings: Array<ImportedRating>,
/**
 * Title and comments.
 */
note: string | null,
/**
 * The format's name and the file's own name for the session.
 */
source: { [key in string]: string }, };

/**
 * A scale that was found in the files.
 */
export type ImportScale = {
/**
 * The name by which it is turned.
 */
key: string,
/**
 * What is rated, for example `feel`.
 */
channel: string,
/**
 * "Feel, 1 to 9 (TrainingPeaks Feeling)".
 */
title: string,
/**
 * The scale's name in the file.
 */
name: string,
/**
 * Its least number.
 */
least: number,
/**
 * Its greatest number.
 */
most: number,
/**
 * "1 is the best" or "9 is the hardest".
 */
direction: string,
/**
 * `better` or `worse`: what a higher number means as it is read now.
 */
higher_is: string,
/**
 * Whether it runs the other way than the file says.
 */
turned: boolean,
/**
 * Whether the maker says so; otherwise the athlete is asked.
 */
certain: boolean,
/**
 * A session of the athlete's own to check it by: "Saturday 12 March, Feeling 1. Was this a good day?"
 */
question: string | null,
/**
 * How many numbers stand on it.
 */
count: number,
/**
 * "kept beside the session, shown nowhere" for channels that have no place here.
 */
note: string | null, };

/**
 * A sport that was found.
 */
export type ImportSport = {
/**
 * Its name in the files.
 */
sport: string,
/**
 * How many sessions.
 */
count: number,
/**
 * What they become; nothing where the file's own kinds differ.
 */
kind: Kind | null,
/**
 * Whether neither the name nor an earlier import says what it is.
 */
guessed: boolean, };

/**
 * A table that needs a mapping.
 */
export type ImportTable = {
/**
 * How it is read now.
 */
mapping: Mapping,
/**
 * Its columns.
 */
columns: Array<ImportColumn>,
/**
 * Its first rows as they stand in the file.
 */
first_rows: Array<Array<string>>,
/**
 * What only the athlete knows, in words.
 */
questions: Array<string>,
/**
 * The sheets of a spreadsheet; a text has none.
 */
sheets: Array<string>, };

/**
 * A preview: nothing of it is stored.
 */
export type ImportView = {
/**
 * "214 new, 3 changed, 12 here already, 2 left out."
 */
said: string,
/**
 * The same in numbers.
 */
counts: ImportCounts,
/**
 * Each file and what it is.
 */
files: Array<ImportFile>,
/**
 * Each scale that was found, and which way it runs.
 */
scales: Array<ImportScale>,
/**
 * What is asked where sessions have two numbers for one thing.
 */
doubles: Array<ImportDouble>,
/**
 * Each sport that was found, and what its sessions become.
 */
sports: Array<ImportSport>,
/**
 * What is asked before anything can be read.
 */
asks: Array<ImportAsk>,
/**
 * Sessions as they would be stored, the newest first.
 */
rows: Array<ImportRow>,
/**
 * How many more there are than `rows` shows.
 */
more: number,
/**
 * Mornings as they would be stored, the newest first.
 */
mornings: Array<ImportMorning>, };

/**
 * A number as it stands in a file, and where it stands on ours.
 */
export type ImportedRating = {
/**
 * What is rated, in the file's terms, for example `feel`.
 */
channel: string,
/**
 * The number.
 */
as_given: number,
/**
 * The scale's name.
 */
scale: string,
/**
 * Its least number.
 */
least: number,
/**
 * Its greatest number.
 */
most: number,
/**
 * `better` or `worse`.
 */
higher_is: string,
/**
 * Its place on 0–10; nothing where it means "not given" or is off its scale.
 */
canonical: number | null,
/**
 * "Feel 1 of 1–9 → quality 10".
 */
said: string, };

/**
 * What a day holds. The order is the catalogue order, which settles ties between weeks.
 */
export type Kind = "technique" | "acceleration" | "max_velocity" | "change_of_direction" | "resisted_sprint" | "cycling_intervals" | "return_drills" | "strength_mobility" | "active_recovery" | "play" | "strength_plyo" | "easy_long" | "rest" | "match" | "competition" | "sport_practice" | "long_run";

/**
 * Where the athlete stands on the ladder of coming back.
 */
export type LadderView = {
/**
 * The rung, 0–6.
 */
rung: Rung,
/**
 * "Rung 2 of 6".
 */
title: string,
/**
 * What was seen and what it means.
 */
why: string,
/**
 * What opens the next rung.
 */
next: string,
/**
 * The morning that is asked about, and the question; nothing if none is open.
 */
asks: [Day, string] | null,
/**
 * Whether a clinician comes first.
 */
clinician: boolean,
/**
 * Whether the athlete's usual mode may begin again.
 */
ready: boolean, };

/**
 * A language the program speaks.
 */
export type Language = "en";

/**
 * What a bare number of a column counts.
 */
export type LengthUnit = "hours" | "minutes" | "seconds" | "milliseconds";

/**
 * A chapter of life that is asked for. What a mode does not need stays empty.
 */
export type LifeChange = {
/**
 * The mode.
 */
mode: Mode,
/**
 * How many weeks: a peak or a plateau.
 */
weeks: number | null,
/**
 * What a plateau works on beside speed.
 */
weak_link: WeakLink | null,
/**
 * The day of the race: base and race preparation.
 */
race: Day | null,
/**
 * The rung the way back begins on.
 */
rung: Rung | null,
/**
 * How much of the usual volume, in per cent; all of it unless said.
 */
volume: number | null, };

/**
 * What a week's mode says of it.
 */
export type LifeView = {
/**
 * The mode.
 */
mode: Mode,
/**
 * "Masters".
 */
title: string,
/**
 * "Week 2 of 4, then a deload."; empty where there is no rhythm yet.
 */
rhythm: string,
/**
 * What it does this week, in one sentence; nothing where the week is an ordinary one.
 */
banner: string | null,
/**
 * What it changes against the usual mode, a sentence each.
 */
changes: Array<string>,
/**
 * The mode that "Turn off" goes back to; nothing where there is nothing to turn off.
 */
turn_off: Mode | null,
/**
 * Whether this deload came by itself and may be left out.
 */
skippable: boolean,
/**
 * Where the athlete stands on the way back.
 */
ladder: LadderView | null, };

/**
 * An entry of the athlete's that is let go of.
 */
export type Loosen = { "loosen": "release",
/**
 * The card.
 */
session: SessionId, } | { "loosen": "take_out",
/**
 * The event.
 */
event: EventId,
/**
 * The day.
 */
day: Day, };

/**
 * A column by its name, and what it holds.
 */
export type MappedColumn = {
/**
 * The name in the header; nothing where there is no header.
 */
name: string,
/**
 * Which of the columns with this name, counted from nought.
 */
nth: number,
/**
 * What it holds.
 */
field: Field, };

/**
 * A saved way to read tables of one sort.
 */
export type Mapping = {
/**
 * The athlete's name for it.
 */
name: string,
/**
 * The encoding of a text; spreadsheets have none.
 */
charset: string,
/**
 * What parts the columns of a text; spreadsheets need nothing.
 */
separator: string,
/**
 * The sheet of a spreadsheet; its first if nothing is said.
 */
sheet: string | null,
/**
 * How many rows stand above the first row of values.
 */
header_rows: number,
/**
 * What a row is.
 */
rows: RowsAre,
/**
 * What stands in a cell that has no value, beside nothing.
 */
missing: Array<string>,
/**
 * The columns that are read. No other one is.
 */
columns: Array<MappedColumn>, };

/**
 * How long something lasts: 1 to 1440 minutes.
 */
export type Minutes = number;

/**
 * So many of what is wanted are there.
 */
export type MissingView = {
/**
 * `days`, `baseline` or `recent`.
 */
wanted: string,
/**
 * So many are there.
 */
have: number,
/**
 * So many are needed.
 */
need: number, };

/**
 * The chapter of life a week belongs to.
 */
export type Mode = "cultivate" | "masters" | "base" | "race_prep" | "return" | "peak" | "plateau" | "deload";

/**
 * A mode that may be entered.
 */
export type ModeChoice = {
/**
 * The mode.
 */
mode: Mode,
/**
 * "Short peak".
 */
title: string,
/**
 * What it does, in one sentence.
 */
line: string,
/**
 * Whether it holds now.
 */
now: boolean,
/**
 * Whether it is suggested: masters from forty.
 */
suggested: boolean, };

/**
 * What may be entered for a week.
 */
export type ModesView = {
/**
 * The week it would begin in.
 */
week: Day,
/**
 * The modes, in the table's order.
 */
modes: Array<ModeChoice>,
/**
 * Lengths of a peak and of a plateau in weeks, and how many weeks before a race preparation may begin.
 */
peak_weeks: [number, number],
/**
 * Shortest and longest plateau.
 */
plateau_weeks: [number, number],
/**
 * What each length of a peak means in dates, from the shortest on.
 */
peak_words: Array<string>,
/**
 * Weak links by name, in words.
 */
weak_links: Array<[WeakLink, string]>,
/**
 * The rungs one may begin on, in words.
 */
rungs: Array<[Rung, string]>, };

/**
 * One thing that is asked of a morning.
 */
export type MorningItem = "sleep" | "soreness" | "tiredness" | "pain";

/**
 * What is said of a morning. What is left out stays as it was said before.
 */
export type MorningSaid = {
/**
 * How well the night was, 0–10.
 */
sleep?: number,
/**
 * How sore the body is, 0–10.
 */
soreness?: number,
/**
 * How tired the athlete is, 0–10.
 */
tiredness?: number,
/**
 * Pain on getting up, 0–10.
 */
pain?: number,
/**
 * Whether there is a sharp pain, a bruise or a limp.
 */
sharp?: boolean,
/**
 * What is not answered any more.
 */
clear?: Array<MorningItem>, };

/**
 * What was said of a morning: the night, and the body on getting up.
 */
export type MorningView = {
/**
 * The day.
 */
day: Day,
/**
 * 0–10, 10 = slept very well; or nothing.
 */
sleep: number | null,
/**
 * 0–10, or nothing.
 */
soreness: number | null,
/**
 * 0–10, or nothing.
 */
tiredness: number | null,
/**
 * Whether nothing of it was said yet.
 */
asks: boolean, };

/**
 * One day a card could be moved to.
 */
export type MoveTarget = {
/**
 * The day.
 */
day: Day,
/**
 * "Mon".
 */
short: string,
/**
 * "Monday 23 November".
 */
label: string,
/**
 * Whether the card stands here now.
 */
here: boolean,
/**
 * Whether no rule speaks against it and nothing done stands in the way.
 */
fits: boolean,
/**
 * Whether the athlete may keep it there anyway (false where a done session stands).
 */
possible: boolean,
/**
 * The rule in one sentence, or what it would cost ("Fits. Less fresh after Tuesday's strength.").
 */
text: string,
/**
 * Points that the week would cost more there (less, where negative); nothing where it does not fit.
 */
costs: number | null, };

/**
 * The board after a move, and what is said of it.
 */
export type Moved = {
/**
 * The week as it stands now.
 */
week: WeekView,
/**
 * "Moved max velocity to Wednesday; active recovery takes Thursday."
 */
said: string, };

/**
 * That a reading is not said.
 */
export type MutedView = {
/**
 * `fine`, or the tag: `ill`, `injured`, `travelling`, `deload`.
 */
by: string,
/**
 * The first day on which it is said again.
 */
until: Day, };

/**
 * An offer.
 */
export type OfferView = {
/**
 * What it is.
 */
ease: Ease,
/**
 * The week it is for, by its first day.
 */
week: Day,
/**
 * "Swap a grind for play".
 */
label: string,
/**
 * "Friday: play instead of strength and low jumps".
 */
line: string, };

/**
 * What the week answers.
 */
export type OffersView = {
/**
 * `watch` or `trend`; nothing where nothing is asked for.
 */
reading: string | null,
/**
 * "Trend: your ratings have moved for about 39 days, so nothing grows."
 */
said: string | null,
/**
 * What could be given up, each in a week that is planned.
 */
offers: Array<OfferView>, };

/**
 * How much one rep of an own block is.
 */
export type OwnAmount = "none" | { "metres": number } | { "seconds": number };

/**
 * A part of an own session.
 */
export type OwnBlock = {
/**
 * Which part.
 */
part: Part,
/**
 * Its name, 1–80 characters.
 */
title: string,
/**
 * What to do; may be empty.
 */
text: string,
/**
 * How long it takes; worked out where nothing is said.
 */
minutes: number | null,
/**
 * Rounds, 1–20.
 */
sets: number,
/**
 * Reps a round, 1–50.
 */
reps: number,
/**
 * How much one rep is.
 */
amount: OwnAmount,
/**
 * Metres of a rep that lead up to the fast part; fewer than the rep has.
 */
build_up: number,
/**
 * Per cent of full speed, from … to.
 */
percent: [number, number] | null,
/**
 * The pause between reps; worked out for speed reps where nothing is said.
 */
between_reps_seconds: number | null,
/**
 * The pause between sets.
 */
between_sets_seconds: number | null, };

/**
 * A session as it was typed, before anything is checked.
 */
export type OwnDraft = { title: string, blocks: Array<OwnDraftBlock>, cue: string, goal: string, playful: string, };

/**
 * How much one rep is, as it was typed.
 */
export type OwnDraftAmount = "none" | { "metres": number } | { "seconds": number };

/**
 * A block as it was typed, before anything is checked.
 */
export type OwnDraftBlock = { part: Part, title: string, text: string, minutes: number | null, sets: number, reps: number, amount: OwnDraftAmount, build_up: number, percent: [number, number] | null, between_reps_seconds: number | null, between_sets_seconds: number | null, };

/**
 * A session in the athlete's own words. It comes through the door of [`OwnDraft`], also while being
 * read from JSON, and then cannot be out of range.
 */
export type OwnSession = { title: string, blocks: Array<OwnBlock>, cue: string, goal: string, playful: string, };

/**
 * Light or dark.
 */
export type Palette = "system" | "light" | "dark";

/**
 * Which part of a session a block is.
 */
export type Part = "warm_up" | "work" | "cool_down";

/**
 * One action that was done.
 */
export type PastStep = {
/**
 * "Move max velocity to Wednesday".
 */
label: string,
/**
 * When, with the distance from Greenwich.
 */
at: string,
/**
 * Whether it was taken back since.
 */
undone: boolean, };

/**
 * What a page needs while a card is picked up: the verdict for each day of its week.
 */
export type PickedUp = {
/**
 * Seven days in order.
 */
targets: Array<MoveTarget>,
/**
 * Whether play could take its place.
 */
swappable: boolean, };

/**
 * What a card draws: strokes are reps, a gap is where fast begins.
 */
export type Picture = { "draws": "wedges", reps: number, } | { "draws": "flys", reps: number, } | { "draws": "strides", reps: number, } | { "draws": "cuts", reps: number, } | { "draws": "pulls", reps: number, } | { "draws": "wheels", reps: number, } | { "draws": "rungs", rung: number, } | { "draws": "barbell" } | { "draws": "jumps", sets: number, } | { "draws": "waves" } | { "draws": "long_line" } | { "draws": "ball" } | { "draws": "sun" } | { "draws": "pitch" };

/**
 * Flat weeks at usual quality.
 */
export type PlateauView = {
/**
 * How many weeks, 4 to 6; six may be more.
 */
weeks: number,
/**
 * The speed sessions in them.
 */
sessions: number,
/**
 * Their first day.
 */
since: Day,
/**
 * "Your speed days have been level for five weeks: …"
 */
said: string,
/**
 * What helps.
 */
then: string, };

/**
 * One day of a proposal.
 */
export type ProposalDay = {
/**
 * The day.
 */
day: Day,
/**
 * "Mon".
 */
short: string,
/**
 * "30".
 */
number: string,
/**
 * "Monday 30 November".
 */
label: string,
/**
 * Whether it is today.
 */
today: boolean,
/**
 * The title of what stands there now, if anything, and where it goes ("→ Thu"), if it moves.
 */
now: CardView | null,
/**
 * "→ Thu", "leaves", or nothing if it stays.
 */
now_goes: string | null,
/**
 * The proposed card.
 */
card: CardView,
/**
 * Whether this day is the same as now.
 */
stays: boolean, };

/**
 * A proposed week beside the one that stands. Nothing is stored until it is accepted.
 */
export type ProposalView = {
/**
 * The week's first day.
 */
week: Day,
/**
 * "Your first week", "A new week", or what makes it special.
 */
title: string,
/**
 * "30 November – 6 December · four days change, three stay. Nothing is saved until you accept."
 */
subtitle: string,
/**
 * Whether a plan stands for this week now (else there is no "now" row).
 */
replaces: boolean,
/**
 * The chapter of life that begins with it, if one does.
 */
enters: Mode | null,
/**
 * What that chapter changes, a sentence each.
 */
changes: Array<string>,
/**
 * Seven days; none where no week fits.
 */
days: Array<ProposalDay>,
/**
 * Up to three reasons: a bold sentence and a plain one.
 */
reasons: Array<[string, string]>,
/**
 * Why no week fits, where none does.
 */
conflict: ConflictView | null, };

/**
 * A rating on a card: a glyph, a word and a number.
 */
export type RatingView = {
/**
 * `effort`, `quality`, `enjoyment` or `keenness`.
 */
name: string,
/**
 * "Effort".
 */
title: string,
/**
 * The number.
 */
value: number, };

/**
 * What is read on a day, in words and in numbers.
 */
export type ReadingView = {
/**
 * The day.
 */
date: Day,
/**
 * `learning`, `steady`, `watch` or `trend`; also while it is muted.
 */
reading: string,
/**
 * "Watch"; "Muted" where a watch or a trend is not said.
 */
word: string,
/**
 * The four words it is one of, by their names.
 */
of: Array<[string, string]>,
/**
 * Why a watch or a trend is not said, and until when.
 */
muted: MutedView | null,
/**
 * What it says, a sentence each. While muted only why.
 */
sentences: Array<string>,
/**
 * "This is a change in your ratings, not a diagnosis."; nothing where nothing has changed.
 */
note: string | null,
/**
 * "three sessions near your usual."
 */
clears: string | null,
/**
 * When a professional is to be asked; on a trend.
 */
professional: string | null,
/**
 * Planned sessions that were left out, a sentence of its own.
 */
skipped: string | null,
/**
 * Flat weeks, where they are named.
 */
plateau: PlateauView | null,
/**
 * What is missing, while learning.
 */
missing: Array<MissingView>,
/**
 * All channels together as log odds; nothing while learning.
 */
drift: number | null,
/**
 * How far each channel has moved, by its name: `effort`, `quality`, `keenness`, `body`; the same as in a stream.
 */
channels: { [key in string]: ChannelView },
/**
 * The first day of what moved.
 */
since: Day | null,
/**
 * How many days that is, this one included.
 */
days: number | null,
/**
 * How many sessions near the usual would clear it; nothing beyond twelve.
 */
clearing_sessions: number | null,
/**
 * The sessions that speak most, oldest first.
 */
behind: Array<BehindSession>,
/**
 * "The five that say most of 14 sessions and 10 mornings."
 */
behind_said: string | null,
/**
 * Every rating with what was expected of it, the newest first.
 */
evidence: ChartTable | null,
/**
 * What the products of each channel add up to.
 */
totals: ChartTable | null,
/**
 * Whether "I am fine" can be answered, or was and can be taken back.
 */
fine: Fine, };

/**
 * A line of the list beside the map.
 */
export type RecentSession = {
/**
 * The record to open.
 */
record: RecordId,
/**
 * The day.
 */
day: Day,
/**
 * "Mon 23".
 */
short: string,
/**
 * What it was.
 */
kind: Kind,
/**
 * "acceleration".
 */
title: string,
/**
 * Its mark.
 */
shape: Shape | null,
/**
 * Effort 0–10.
 */
effort: number,
/**
 * Quality 0–10.
 */
quality: number, };

/**
 * The form for one session, with the draft if there is one.
 */
export type RecordForm = {
/**
 * What to fill in; from the draft, the saved record, or blank.
 */
draft: Draft,
/**
 * Whether the answers come from a draft that was left open.
 */
resumed: boolean,
/**
 * "Thursday’s" – the first part of the title, upright.
 */
title_day: string,
/**
 * "max velocity" – the second part, italic for speed.
 */
title_kind: string,
/**
 * How the kind is dressed.
 */
family: Family,
/**
 * The kind's mark.
 */
shape: Shape | null,
/**
 * Minutes planned, for the hint "50 min planned".
 */
planned_minutes: Minutes | null,
/**
 * The goal that is not a time, as the row's label; nothing where the session has none.
 */
goal: string | null,
/**
 * Whether "Did not happen" is offered (a planned session without a record).
 */
skippable: boolean,
/**
 * Whether no plan stands behind it.
 */
free: boolean,
/**
 * "planned as max velocity", where it is recorded as another kind or on another day.
 */
planned_as: string | null,
/**
 * "Written down on Thursday 26 November. Both days are kept."; nothing on the day itself.
 */
late: string | null,
/**
 * Where it comes from and what stood there, for what was imported.
 */
imported: string | null,
/**
 * The kinds it may have been, with their names.
 */
kinds: Array<[Kind, string]>,
/**
 * The days it may have been done on: today and the thirteen before, and its own, with labels.
 */
days: Array<[Day, string]>, };

/**
 * A recorded session. Never used again, even after the record is gone.
 */
export type RecordId = number & { readonly __brand: "RecordId" };

/**
 * One record in the list.
 */
export type RecordLine = {
/**
 * The record.
 */
record: RecordId,
/**
 * Its day.
 */
day: Day,
/**
 * "Thu 26 Nov", with the year where it is another one.
 */
date: string,
/**
 * What it was.
 */
kind: Kind,
/**
 * How the kind is dressed.
 */
family: Family,
/**
 * The kind's mark.
 */
shape: Shape | null,
/**
 * "Max velocity".
 */
title: string,
/**
 * "50 min".
 */
minutes: string | null,
/**
 * The ratings given, in the order of the form.
 */
ratings: Array<RatingView>,
/**
 * "goal kept".
 */
goal: string | null,
/**
 * "stopped early", where it was.
 */
stopped_early: string | null,
/**
 * The beginning of the thing enjoyed.
 */
enjoyed: string | null,
/**
 * The beginning of the note.
 */
note: string | null,
/**
 * What was the matter, with the words for it.
 */
tags: Array<[Tag, string]>, };

/**
 * What the form is opened for.
 */
export type RecordOf = {
/**
 * A saved record, to change it.
 */
record: RecordId | null,
/**
 * A planned session, to say how it was.
 */
session: SessionId | null,
/**
 * The day of a session without a plan; today unless said.
 */
day: Day | null,
/**
 * What it was, without a plan.
 */
kind: Kind | null, };

/**
 * A place in the list, newest first: the record of this day and number and all older ones.
 */
export type RecordPlace = {
/**
 * The day.
 */
day: Day,
/**
 * The record.
 */
record: RecordId, };

/**
 * What is shown after saving.
 */
export type RecordedView = {
/**
 * The record.
 */
record: RecordId,
/**
 * Its planned session, if any.
 */
session: SessionId | null,
/**
 * The week its day lies in.
 */
week: Day,
/**
 * The title, as in the form.
 */
title_day: string,
/**
 * The kind, as in the form.
 */
title_kind: string,
/**
 * What it was.
 */
kind: Kind,
/**
 * How the kind is dressed.
 */
family: Family,
/**
 * The kind's mark.
 */
shape: Shape | null,
/**
 * "Saved at 18:42".
 */
saved_at: string,
/**
 * "Done on Monday 23 November, written down on Thursday 26 November at 18:42."; nothing if on the same day.
 */
written: string | null,
/**
 * "planned as max velocity", where it was done differently.
 */
planned_as: string | null,
/**
 * One sentence: what it was beside the athlete's usual.
 */
feedback: string,
/**
 * The ratings given.
 */
ratings: Array<Usual>,
/**
 * The one thing enjoyed.
 */
enjoyed: string | null,
/**
 * The small map with today's dot, if effort and quality were both given.
 */
map: ChartView | null,
/**
 * "Tomorrow: strength and low jumps."; nothing if tomorrow has no card or the record is an older one.
 */
tomorrow: string | null, };

/**
 * Which records are asked for. What is not said leaves none out.
 */
export type RecordsAsked = {
/**
 * Words in the note, in the thing enjoyed, or in the name of the kind; each must be found.
 */
words: string,
/**
 * Of one kind.
 */
kind: Kind | null,
/**
 * Of one family; what `kind` says counts more.
 */
family: Family | null,
/**
 * From this day on.
 */
from: Day | null,
/**
 * Up to this day.
 */
to: Day | null,
/**
 * With this tag.
 */
tag: Tag | null,
/**
 * With at least one rating, or with none.
 */
rated: boolean | null, };

/**
 * How long the list is, and where each piece of it begins.
 */
export type RecordsOutline = {
/**
 * "1 248 sessions".
 */
said: string,
/**
 * The same as a number.
 */
count: number,
/**
 * How many records a piece holds; the last one may hold fewer.
 */
piece: number,
/**
 * Where the pieces begin, the newest first.
 */
pieces: Array<RecordPlace>, };

/**
 * What a verb answers when it changed nothing.
 */
export type Refusal = {
/**
 * What the window does with it.
 */
code: RefusalCode,
/**
 * The sentence: what, where, and what to do.
 */
message: string,
/**
 * The field of the form or the name of the setting it belongs to.
 */
field?: string, };

/**
 * What the window does with a refusal.
 */
export type RefusalCode = "rule" | "field" | "nothing" | "start" | "fault";

/**
 * One part of a report.
 */
export type ReportPart = "name" | "reading" | "map" | "over_time" | "load" | "weeks" | "rest" | "enjoyed";

/**
 * What one row tells of.
 */
export type RowsAre = "sessions" | "mornings";

/**
 * A rung of coming back from injury, 0–6.
 */
export type Rung = number;

/**
 * What was taken back or done again, in words.
 */
export type Said = {
/**
 * "Taken back: Move max velocity to Wednesday".
 */
said: string, };

/**
 * Weeks in a row.
 */
export type SeasonView = {
/**
 * Newest first: four weeks ahead, this week, and all weeks back to the first with anything in it (at most 60).
 */
weeks: Array<SeasonWeek>, };

/**
 * One week of the season.
 */
export type SeasonWeek = {
/**
 * The first day.
 */
week: Day,
/**
 * "23–29 November".
 */
title: string,
/**
 * "This week", "Week 47".
 */
subtitle: string,
/**
 * Whether it holds today.
 */
this_week: boolean,
/**
 * For each day the planned or else the recorded kind.
 */
kinds: Array<Kind | null>,
/**
 * For each day the family of that kind.
 */
families: Array<Family | null>,
/**
 * For each day what it asks of the nervous system, 0–3; 0 where nothing stands.
 */
asks: Array<number>,
/**
 * Which of the seven days is today, from 0.
 */
today: number | null,
/**
 * For each day whether something was recorded or rest was kept.
 */
done: Array<boolean>,
/**
 * "2 speed days, rest kept on Sunday"; "Nothing planned yet".
 */
text: string, };

/**
 * A planned session. Never used again, even after the session is gone.
 */
export type SessionId = number & { readonly __brand: "SessionId" };

/**
 * One card opened: its blocks, and where else it could stand.
 */
export type SessionView = {
/**
 * The card itself.
 */
card: CardView,
/**
 * The day it stands on.
 */
day: Day,
/**
 * "Thursday 26 November · track · 50 min · almost flat out, never straining".
 */
subtitle: string,
/**
 * "planned as max velocity", where it was done differently.
 */
planned_as: string | null,
/**
 * Warm-up, work, cool-down, in order.
 */
blocks: Array<BlockView>,
/**
 * "Stop when quality drops by two points, …"; only for speed.
 */
stop_rule: string | null,
/**
 * "What happens if I relax my jaw?"; only for speed.
 */
cue: string | null,
/**
 * The goal that is not a time; only for speed.
 */
goal: string | null,
/**
 * A playful way to do it.
 */
playful: string | null,
/**
 * "Why Thursday".
 */
why_title: string,
/**
 * The reasons, a sentence each.
 */
why: Array<string>,
/**
 * Where it could go within the week; empty if it cannot be moved.
 */
moves: Array<MoveTarget>,
/**
 * Whether play could take its place.
 */
swappable: boolean, };

/**
 * What the athlete has set, and where the file lies.
 */
export type SettingsView = {
/**
 * The athlete's name, printed on the page; may be empty.
 */
name: string,
/**
 * The one thing the athlete enjoys about moving fast; may be empty.
 */
enjoy: string,
/**
 * The goal that is not a time, for the next speed session; may be empty.
 */
goal: string,
/**
 * `sprint`, `running`, `cycling` or `field`.
 */
sport: string,
/**
 * `new`, `trained`, `advanced` or `masters`.
 */
level: string,
/**
 * The year of birth, if it was said.
 */
birth_year: number | null,
/**
 * The athlete's own wish for speed sessions a week, 1–3; the mode's target where there is none.
 */
speed_sessions: number | null,
/**
 * The day liked best for rest; the last of the week where none was said.
 */
rest_day: Weekday | null,
/**
 * The days with time for something long; Saturday and Sunday where none were said.
 */
long_days: Array<Weekday> | null,
/**
 * Every how many weeks a deload comes, 3–6.
 */
deload_every: number,
/**
 * The day the week begins on.
 */
week_start: WeekStart,
/**
 * Light or dark.
 */
palette: Palette,
/**
 * The size of the text in per cent.
 */
text_size: TextSize,
/**
 * `a4` or `letter`.
 */
paper: string,
/**
 * The language of the window.
 */
language: Language,
/**
 * The folder that holds the athlete's file.
 */
place: string,
/**
 * Whether the file holds the sample athlete.
 */
sample: boolean, };

/**
 * The mark of a kind of speed; the same on the board, in charts and on paper.
 */
export type Shape = "triangle" | "circle" | "diamond" | "square" | "down" | "ring" | "plus";

/**
 * Why a planned session did not happen.
 */
export type SkipReason = "ill" | "injured" | "travel" | "life" | "weather" | "no-wish";

/**
 * A word on a record. It mutes the reading of the trends, never the chart, and is not a finding of ours.
 */
export type Tag = "ill" | "injured" | "travelling" | "deload";

/**
 * A session of the athlete's own making. Never used again, even after it is gone.
 */
export type TemplateId = number & { readonly __brand: "TemplateId" };

/**
 * The size of the text: 90, 100, 110, 125 or 150 per cent.
 */
export type TextSize = 90 | 100 | 110 | 125 | 150;

/**
 * Whether a higher number is what an athlete hopes for.
 */
export type Towards = "worse" | "better";

/**
 * The Trends page.
 */
export type TrendsView = {
/**
 * The last sessions with both ratings, newest first, at most eight.
 */
recent: Array<RecentSession>,
/**
 * How many sessions are on the map and how many were left out for a missing rating.
 */
count: string, };

/**
 * A rating beside the athlete's own usual.
 */
export type Usual = {
/**
 * The rating given.
 */
rating: RatingView,
/**
 * "your usual: 6", or the number in words where there is no usual yet.
 */
text: string, };

/**
 * A way out of a conflict.
 */
export type WayOut = {
/**
 * "Let Tuesday's max velocity move".
 */
label: string,
/**
 * What the button does.
 */
loosen: Loosen,
/**
 * Whether this alone makes the week possible.
 */
alone: boolean, };

/**
 * What a plateau works on besides speed.
 */
export type WeakLink = "hips" | "core" | "ankles" | "hamstrings";

/**
 * The day an athlete's week begins on.
 */
export type WeekStart = "monday" | "sunday";

/**
 * One week of the board.
 */
export type WeekView = {
/**
 * The week's first day; names the week.
 */
week: Day,
/**
 * The weeks before and after, for the chevrons.
 */
previous: Day,
/**
 * The week after.
 */
next: Day,
/**
 * The week that holds today.
 */
this_week: Day,
/**
 * "23–29 November".
 */
title: string,
/**
 * "Week 48".
 */
subtitle: string,
/**
 * The athlete's own sentence, or nothing yet.
 */
enjoy: string | null,
/**
 * "1 fresh start"; nothing while there is none.
 */
fresh_starts: string | null,
/**
 * "1 rest day kept"; nothing while there is none.
 */
rest_kept: string | null,
/**
 * How this morning is; nothing where today is not in the week.
 */
morning: MorningView | null,
/**
 * Rest days kept so far and other facts of the week in one sentence; the foot of the board.
 */
foot: string,
/**
 * The chapter of life it belongs to.
 */
life: LifeView,
/**
 * Whether a plan was accepted for this week. If not, `days` hold only what was recorded.
 */
planned: boolean,
/**
 * Seven days.
 */
days: Array<DayView>, };

/**
 * A day of the week. It has no order: weeks start on different days.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
