// Stands in for the program in a plain browser: answers every command from fixtures, keeps moves in memory.
// The address says what to show: ?first, ?sample, ?dark, ?size=125, ?empty, ?bare.
import { first, proposal } from "./proposal.js";
import { cards, session, targets, week } from "./week.js";

const ask = new URLSearchParams(location.search);
const texts = Promise.all(
  ["window", "calendar", "plan", "record", "trends", "print", "actions"].map((name) =>
    fetch(`/locales/en/${name}.ftl`).then((reply) => reply.text()),
  ),
);
const settings = {
  name: "Mara Lind",
  enjoy: ask.has("first") ? "" : week.enjoy,
  goal: "relaxed shoulders",
  sport: "sprint",
  level: "trained",
  week_start: "monday",
  palette: ask.has("dark") ? "dark" : "light",
  text_size: Number(ask.get("size") ?? 100),
  paper: "a4",
  language: "en",
  place: "/home/mara/.local/share/io.github.freshlegs.Freshlegs/profile",
  sample: ask.has("sample"),
};
const history = { undo: "Move max velocity to Thursday", redo: null };
if (ask.has("bare"))
  Object.assign(week, {
    planned: false,
    fresh_starts: null,
    days: week.days.map((one) => ({ ...one, cards: [] })),
    foot: "Nothing is planned yet.",
  });
if (ask.has("states")) {
  Object.assign(cards[4], { state: "skipped", tag: "Skipped", dose: { amount: "travel", unit: "" }, movable: false });
  Object.assign(cards[5], { state: "moved", tag: "from Tue" });
  week.days[5].cards.push({
    ...cards[0],
    session: null,
    record: 31,
    title: "Play",
    kind: "play",
    family: "play",
    shape: null,
    asks: 1,
    ratings: [],
  });
  week.days[2].cards = [];
}
const done = (output, changes = {}) => ({
  output,
  changes: { plan: false, records: false, settings: false, ...changes },
  history,
});

function move({ session: id, to, anyway }) {
  const target = targets.find((one) => one.day === to);
  if (!anyway && !target.fits) throw { code: "rule", message: target.text };
  const from = week.days.findIndex((one) => one.cards.some((card) => card.session === id));
  const onto = week.days.findIndex((one) => one.day === to);
  const days = week.days.map((one) => ({ ...one }));
  [days[from].cards, days[onto].cards] = [days[onto].cards, days[from].cards];
  week.days = days;
  return done({ week: { ...week }, said: "Max velocity moved to Wednesday." }, { plan: true });
}

function sample(is) {
  settings.sample = is;
  return done(null, { plan: true, settings: true });
}

const answers = {
  bootstrap: async () => {
    if (ask.has("closed"))
      throw {
        code: "start",
        message:
          "The folder /home/mara/.local/share/io.github.freshlegs.Freshlegs is read-only. Freshlegs writes every key you type, so it needs to write there.",
      };
    return {
      today: "2026-11-26",
      settings,
      history,
      locale: await texts,
      version: "0.1.0",
      first_run: ask.has("first"),
      week: ask.has("first")
        ? { ...week, planned: false, enjoy: null, days: week.days.map((one) => ({ ...one, cards: [] })) }
        : { ...week },
      proposal: ask.has("first") ? first : null,
    };
  },
  read_week: () => ({ ...week }),
  propose_week: () =>
    ask.has("same") ? { ...proposal, days: proposal.days.map((one) => ({ ...one, stays: true })) } : proposal,
  accept_week: () => done({ ...week }, { plan: true }),
  read_session: ({ session: id }) => session(cards.find((one) => one.session === id)),
  pick_up: () => ({ targets }),
  move_session: move,
  skip_session: () => done({ ...week }, { plan: true }),
  page_ready: () => null,
  read_words: async () => ({ language: "en", locale: await texts }),
  retry_open: () => answers.read_words(),
  set_setting: ({ name, value }) => {
    settings[name] = name === "text_size" ? Number(value) : value;
    if (name === "enjoy") week.enjoy = value || null;
    return done(settings, { settings: true });
  },
  undo: () => done({ said: "Taken back: move max velocity to Wednesday." }),
  redo: () => done({ said: "Done again." }),
  load_sample: () => sample(true),
  remove_sample: () => sample(false),
  save_week_pdf: () => ({ name: "Freshlegs 2026 week 48.pdf", place: "/home/mara/Documents" }),
  save_export: () => ({ name: "freshlegs.json", place: "/home/mara/Documents" }),
  show_saved: () => null,
  show_place: () => null,
  print_page: () => null,
};
const more = import("./fake-more.js").then(
  ({ answers: others }) => Object.assign(answers, others),
  () => null,
);

window.__TAURI_INTERNALS__ = {
  invoke: async (command, args) => {
    await more;
    if (!answers[command]) throw `no answer for ${command}`;
    return structuredClone(await answers[command](args ?? {}));
  },
};
