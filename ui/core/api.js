// Every command of the program, one function each. Pages call these and nothing else.
//
// Reads give the view. Changes give their output, after everyone was told what changed.

/** @import * as V from "/types/views.d.ts" */
import { ApiError, readError } from "/core/api-error.js";
import { announce, known, learn } from "/core/changes.js";
import { askHost, hears } from "/core/host.js";
import { busy } from "/core/status.js";
import { t } from "/core/texts.js";

/** After this long a command is said to be still at work. */
const SLOW_AFTER = 1500;
/** After this long the window stops waiting; dialogs, which wait for a person, have no such limit. */
const GIVE_UP_AFTER = 30_000;

/** What is known to be much work. */
const LONG_WORK = 600_000;

const NOTHING_CHANGED = { plan: false, records: false, settings: false };

/**
 * @param {string} command
 * @param {Record<string, unknown>} [args]
 * @param {number} [patience] in milliseconds
 * @returns {Promise<any>}
 */
async function read(command, args, patience = GIVE_UP_AFTER) {
  const stillWorking = setTimeout(() => busy(true), SLOW_AFTER);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let limit;
  const tooLong = new Promise((_, refuse) => {
    limit = setTimeout(() => refuse(new ApiError("fault", t("window-gave-up"))), patience);
  });
  try {
    return await Promise.race([askHost(command, args), tooLong]);
  } catch (thrown) {
    throw readError(thrown);
  } finally {
    clearTimeout(stillWorking);
    clearTimeout(limit);
    busy(false);
  }
}

/**
 * @param {string} command
 * @param {Record<string, unknown>} [args]
 * @param {number} [patience] in milliseconds
 * @returns {Promise<any>}
 */
async function change(command, args, patience) {
  known.saving += 1;
  announce(NOTHING_CHANGED);
  try {
    const done = await read(command, args, patience);
    known.history = done.history;
    if (done.changes.plan || done.changes.records) known.firstRun = false;
    if (done.changes.settings) learn(await read("bootstrap"));
    known.saving -= 1;
    announce(done.changes);
    return done.output;
  } catch (thrown) {
    known.saving -= 1;
    announce(NOTHING_CHANGED);
    throw thrown;
  }
}

/** A command that opens a dialog of the system waits as long as the athlete does. */
async function dialog(/** @type {string} */ command, /** @type {Record<string, unknown>} */ args = {}) {
  try {
    return await askHost(command, args);
  } catch (thrown) {
    throw readError(thrown);
  }
}

/** @typedef {Partial<V.RecordsAsked>} Asked */
/** @typedef {{ name: string, place: string } | null} Saved The file that was written, or nothing if it was cancelled. */

/** @returns {Promise<V.Bootstrap>} */
export const bootstrap = () => read("bootstrap");

/**
 * Tries once more to open a file that could not be opened.
 * @returns {Promise<V.Bootstrap>}
 */
export const retryOpen = () => read("retry_open");

/**
 * The window's words, for the page that says why the file cannot be opened.
 * @returns {Promise<{ language: string, locale: string[] }>}
 */
export const readWords = () => read("read_words");

/** Says that the page shows its data and can be used; the program shows the window. */
export const pageReady = () => read("page_ready");

/** Says that nothing is left to save; the program closes the window. */
export const pageClosed = () => read("page_closed");

/** @returns {Promise<V.WeekView>} */
export const readWeek = (/** @type {string} */ week) => read("read_week", { week });

/**
 * The week that would be made, with the chapter of life that would begin with it.
 * @returns {Promise<V.ProposalView>}
 */
export const proposeWeek = (/** @type {string} */ week, /** @type {V.LifeChange | null} */ life = null) =>
  read("propose_week", { week, life });

/**
 * Takes the proposal, or only some of its days. A mix that breaks a rule is refused unless it is kept anyway.
 * @param {string} week
 * @param {{ life?: V.LifeChange | null, only?: string[] | null, anyway?: boolean }} [how]
 * @returns {Promise<V.WeekView>}
 */
export const acceptWeek = (week, { life = null, only = null, anyway = false } = {}) =>
  change("accept_week", { week, life, only, anyway });

/** @returns {Promise<V.ModesView>} */
export const readModes = (/** @type {string} */ week) => read("read_modes", { week });

/**
 * How a morning was; what is left out stays as it was said before.
 * @returns {Promise<V.WeekView>}
 */
export const sayMorning = (/** @type {string} */ day, /** @type {V.MorningSaid} */ said) =>
  change("say_morning", { day, said });

/** @returns {Promise<V.WeekView>} */
export const skipDeload = (/** @type {string} */ week) => change("skip_deload", { week });

/** @returns {Promise<null>} */
export const loosen = (/** @type {V.Loosen} */ loosen) => change("loosen", { loosen });

/** @returns {Promise<V.SessionView>} */
export const readSession = (/** @type {number} */ session) => read("read_session", { session });

/** @returns {Promise<V.PickedUp>} */
export const pickUp = (/** @type {number} */ session) => read("pick_up", { session });

/** @returns {Promise<{ week: V.WeekView, said: string }>} */
export const moveSession = (/** @type {number} */ session, /** @type {string} */ to, /** @type {boolean} */ anyway) =>
  change("move_session", { session, to, anyway });

/** @returns {Promise<V.WeekView>} */
export const skipSession = (/** @type {number} */ session, /** @type {string} */ reason) =>
  change("skip_session", { session, reason });

/** @returns {Promise<V.WeekView>} */
export const addSession = (/** @type {string} */ day, /** @type {string} */ kind, /** @type {boolean} */ anyway) =>
  change("add_session", { day, kind, anyway });

/** @returns {Promise<V.WeekView>} */
export const removeSession = (/** @type {number} */ session) => change("remove_session", { session });

/** @returns {Promise<V.WeekView>} */
export const swapForPlay = (/** @type {number} */ session, /** @type {boolean} */ anyway) =>
  change("swap_for_play", { session, anyway });

/** @returns {Promise<V.WeekView>} */
export const pinSession = (/** @type {number} */ session, /** @type {boolean} */ pinned) =>
  change("pin_session", { session, pinned });

/** @returns {Promise<V.DaySheetView>} */
export const readDay = (/** @type {string} */ day) => read("read_day", { day });

/**
 * Minutes and places of one date, or of its weekday; nothing takes the setting away.
 * @returns {Promise<V.DaySheetView>}
 */
export const setDay = (
  /** @type {string} */ day,
  /** @type {boolean} */ every,
  /** @type {V.FrameDraft | null} */ frame,
) => change("set_day", { day, every, frame });

/** @returns {Promise<V.DaySheetView>} */
export const addEvent = (/** @type {V.EventDraft} */ event) => change("add_event", { event });

/** @returns {Promise<V.DaySheetView>} */
export const changeEvent = (/** @type {number} */ event, /** @type {V.EventDraft} */ draft) =>
  change("change_event", { event, draft });

/**
 * Takes an event out: of one date, or of all its weeks.
 * @returns {Promise<V.DaySheetView>}
 */
export const removeEvent = (/** @type {number} */ event, /** @type {string} */ day, /** @type {boolean} */ all) =>
  change("remove_event", { event, day, all });

/** @returns {Promise<V.ContentsView>} */
export const readContents = (/** @type {number} */ session) => read("read_contents", { session });

/** @returns {Promise<V.SessionView>} */
export const setContent = (/** @type {number} */ session, /** @type {V.Content} */ content) =>
  change("set_content", { session, content });

/**
 * Keeps a session of the athlete's own; one of the same name is the same one, changed.
 * @returns {Promise<null>}
 */
export const saveTemplate = (/** @type {V.Kind} */ kind, /** @type {V.OwnSession} */ body) =>
  change("save_template", { kind, body });

/** @returns {Promise<null>} */
export const removeTemplate = (/** @type {number} */ template) => change("remove_template", { template });

/**
 * The form for a planned session, for a record to be changed, or for a session of its own.
 * @param {{ session?: number, record?: number, day?: string, kind?: string }} which
 * @returns {Promise<V.RecordForm>}
 */
export const openRecord = (which) => read("open_record", which);

/** @returns {Promise<null>} */
/** Keeps a half-written session of the athlete's own; nothing forgets it. */
export const keepOwn = (/** @type {number} */ session, /** @type {unknown} */ typed) =>
  read("keep_own", { session, typed });

export const keepDraft = (/** @type {V.Draft} */ draft) => read("keep_draft", { draft });

/** @returns {Promise<null>} */
export const dropDraft = (/** @type {V.Draft} */ draft) => read("drop_draft", { draft });

/** @returns {Promise<V.RecordedView>} */
export const saveRecord = (/** @type {V.Draft} */ draft) => change("save_record", { draft, theme: theme() });

/** @returns {Promise<V.RecordedView>} */
export const readRecorded = (/** @type {number} */ record) => read("read_recorded", { record, theme: theme() });

/** @returns {Promise<V.WeekView>} */
export const removeRecord = (/** @type {number} */ record) => change("remove_record", { record });

/**
 * One piece of what is asked for, from a place on; the newest where none is said.
 * @returns {Promise<V.RecordLine[]>}
 */
export const readRecords = (/** @type {Asked} */ asked, /** @type {V.RecordPlace | null} */ from = null) =>
  read("read_records", { asked, from });

/** @returns {Promise<V.RecordsOutline>} */
export const outlineRecords = (/** @type {Asked} */ asked) => read("outline_records", { asked });

/** @returns {Promise<number[]>} */
export const numberRecords = (/** @type {Asked} */ asked) => read("number_records", { asked });

/**
 * Puts a tag on records, or takes it off where all of them have it.
 * @returns {Promise<{ said: string }>}
 */
export const tagRecords = (/** @type {number[]} */ records, /** @type {V.Tag} */ tag) =>
  change("tag_records", { records, tag });

/** @returns {Promise<{ said: string }>} */
export const removeRecords = (/** @type {number[]} */ records) => change("remove_records", { records });

/** @returns {Promise<V.BinView>} */
export const readBin = () => read("read_bin");

/** @returns {Promise<{ said: string }>} */
export const restoreRecord = (/** @type {number} */ record) => change("restore_record", { record });

/** @returns {Promise<{ said: string }>} */
export const emptyBin = () => change("empty_bin");

/** @returns {Promise<V.TrendsView>} */
export const readTrends = () => read("read_trends");

/**
 * A chart in the colours in force.
 * @param {Omit<V.ChartAsked, "theme">} asked
 * @returns {Promise<V.ChartView>}
 */
export const readChart = (asked) => read("read_chart", { asked: { ...asked, theme: theme() } });

/** @returns {Promise<V.SeasonView>} */
export const readSeason = () => read("read_season");

/**
 * What the ratings say today.
 * @returns {Promise<V.ReadingView>}
 */
export const readReading = () => read("read_reading", { day: null });

/**
 * "I am fine, ask me in two weeks", or that answer taken back.
 * @returns {Promise<V.ReadingView>}
 */
export const sayFine = (/** @type {boolean} */ fine) => change("say_fine", { fine });

/**
 * What a week may give up while the ratings have moved; without a week this one, or the next.
 * @returns {Promise<V.OffersView>}
 */
export const readOffers = (/** @type {string | null} */ week = null) => read("read_offers", { week });

/**
 * A week with one thing less, as it could be.
 * @returns {Promise<V.ProposalView>}
 */
export const proposeEase = (/** @type {string} */ week, /** @type {V.Ease} */ ease) =>
  read("propose_ease", { week, ease });

/**
 * Takes the week with one thing less, or only some of its days.
 * @returns {Promise<V.WeekView>}
 */
export const acceptEase = (
  /** @type {string} */ week,
  /** @type {V.Ease} */ ease,
  /** @type {string[] | null} */ only,
) => change("accept_ease", { week, ease, only });

/** @returns {Promise<V.SettingsView>} */
export const setSetting = (/** @type {string} */ name, /** @type {string} */ value) =>
  change("set_setting", { name, value });

/** @returns {Promise<{ said: string }>} */
export const undo = () => change("undo");

/** @returns {Promise<{ said: string }>} */
export const redo = () => change("redo");

/** @returns {Promise<null>} */
export const loadSample = () => change("load_sample");

/** @returns {Promise<null>} */
export const removeSample = () => change("remove_sample");

/** @returns {Promise<Saved>} */
export const saveWeekPdf = (/** @type {string} */ week) => /** @type {any} */ (dialog("save_week_pdf", { week }));

/** @returns {Promise<Saved>} */
export const saveReport = (/** @type {number} */ weeks, /** @type {V.ReportPart[]} */ leaveOut) =>
  /** @type {any} */ (dialog("save_report", { weeks, leave_out: leaveOut }));

/** @returns {Promise<Saved>} */
export const saveExport = () => /** @type {any} */ (dialog("save_export"));

/** @returns {Promise<Saved>} */
export const saveCsv = () => /** @type {any} */ (dialog("save_csv"));

/** @returns {Promise<Saved>} */
export const saveIcs = () => /** @type {any} */ (dialog("save_ics"));

/**
 * Saves a chart as `svg` or `png`, in the light colours: a file is looked at elsewhere.
 * @param {Omit<V.ChartAsked, "theme">} asked
 * @param {"svg" | "png"} ending
 * @returns {Promise<Saved>}
 */
export const saveChart = (asked, ending) =>
  /** @type {any} */ (dialog("save_chart", { asked: { ...asked, theme: "light" }, ending }));

/**
 * Asks for files or a folder of other programs and reads them; nothing if it was cancelled.
 * @param {boolean} folder
 * @param {(progress: { done: number, total: number }) => void} heard
 * @returns {Promise<V.ImportView | null>}
 */
export const chooseImport = (folder, heard) =>
  /** @type {any} */ (dialog("choose_import", { folder, progress: hears(heard) }));

/** @returns {Promise<V.ImportView>} */
export const answerImport = (/** @type {Partial<V.ImportChoices>} */ choices) =>
  /** @type {any} */ (dialog("answer_import", { choices }));

/**
 * Brings in what was read; years of sessions may take a while.
 * @returns {Promise<V.Said>}
 */
export const takeImport = (/** @type {Partial<V.ImportChoices>} */ choices) =>
  change("take_import", { choices }, LONG_WORK);

/** @returns {Promise<null>} */
export const stopImport = () => read("stop_import");

/** @returns {Promise<unknown>} */
export const showSaved = () => dialog("show_saved");

/** @returns {Promise<unknown>} */
export const showPlace = () => dialog("show_place");

/** @returns {Promise<unknown>} */
export const printPage = () => dialog("print_page");

/** The theme in force; charts come from Rust in its colours. */
function theme() {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}
