// The proposal of the design pictures: a week with a match in it; and a first week.
import { cards, day, week } from "./week.js";

const at = (i, number, card, now, goes, stays, tag, more = {}) => ({
  ...day(i),
  day: i === 0 ? "2026-11-30" : `2026-12-0${i}`,
  number: `${number}`,
  today: false,
  now: cards[now],
  now_goes: goes,
  stays,
  card: {
    ...card,
    state: card.kind === "rest" ? "rest" : stays || !tag?.startsWith("from") ? "planned" : "moved",
    tag,
    ratings: [],
    record: null,
    ...more,
  },
});
const short = (title, card) => ({ ...card, title });
const match = {
  ...cards[5],
  kind: "match",
  family: "match",
  asks: 3,
  title: "Match",
  dose: { amount: "90", unit: "min" },
  details: ["14:00, home", "Counts as your second speed day."],
  picture: { draws: "pitch" },
};
export const proposal = {
  week: "2026-11-30",
  title: "A week with your match in it",
  replaces: true,
  subtitle: "30 November – 6 December · four days change, three stay. Nothing is saved until you accept.",
  days: [
    at(0, 30, cards[0], 0, null, true, "Stays"),
    at(1, 1, cards[4], 1, "→ Thu", false, "from Fri", { why: "Jumps early, four days before the match." }),
    at(2, 2, cards[2], 2, null, true, "Stays", { why: "A light day between the two strength days." }),
    at(3, 3, cards[1], 3, "leaves", false, "from Tue", { why: "No jumps, so your legs come back by Saturday." }),
    at(4, 4, cards[5], 4, "→ Tue", false, "from Sat", { why: "A light day before you play." }),
    at(5, 5, match, 5, "→ Fri", false, "Yours", { state: "fixed", why: "You entered it. It never moves." }),
    at(6, 6, cards[6], 6, null, true, "Kept", { why: "Protected, and right after a match." }),
  ].map((one) => ({
    ...one,
    now:
      one.now &&
      short(
        one.now.title
          .replace("Strength and low jumps", "Low jumps")
          .replace("Strength and mobility", "Strength")
          .replace("Active recovery", "Recovery")
          .replace("Easy and long", "Easy, long"),
        one.now,
      ),
  })),
  reasons: [
    ["Saturday’s match is your second speed day.", "So Thursday’s max velocity steps aside."],
    ["The day before a match stays light.", "The easy hour takes Friday and leaves the legs alone."],
    ["Jumps want more than two days before it.", "So they take Tuesday; strength takes Thursday."],
  ],
};
export const first = {
  week: "2026-11-23",
  title: "Your first week",
  subtitle: "23–29 November · two speed days, three days apart. Nothing is saved until you accept.",
  replaces: false,
  days: week.days.map((one, i) => ({
    ...day(i),
    now: null,
    now_goes: null,
    stays: false,
    card: { ...cards[i], state: cards[i].kind === "rest" ? "rest" : "planned", tag: null, ratings: [], record: null },
  })),
  reasons: [
    ["Speed after rest.", "Both fast days follow a light one."],
    ["Two kinds of fast.", "Starting on Monday, flying on Thursday."],
    ["Sunday is yours.", "One full rest day, kept."],
  ],
};
