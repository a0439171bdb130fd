// The Record form and what is said after saving, as the design pictures have them.
import { map } from "./trends.js";

const blank = {
  session: 14,
  record: null,
  day: "2026-11-26",
  kind: "max_velocity",
  keenness: null,
  effort: null,
  quality: null,
  enjoyment: null,
  goal: null,
  pain: null,
  pain_place: "",
  enjoyed: "",
  note: "",
  minutes: "",
  stopped_early: false,
};
const titled = { title_day: "Thursday’s", title_kind: "max velocity", family: "speed", shape: "circle" };

/** The form of a planned session, of a saved record, or of neither. */
export function form({ session = null, record = null }, kept, resumed) {
  const free = session === null && record === null;
  return {
    ...titled,
    draft: kept ?? { ...blank, session, record, kind: free ? "play" : blank.kind },
    resumed: resumed || kept !== null,
    planned_minutes: free ? null : 50,
    goal: free ? null : "Relaxed shoulders",
    skippable: session !== null,
    kinds: free
      ? [
          ["acceleration", "Acceleration"],
          ["play", "Play"],
          ["match", "Match"],
        ]
      : [],
    days: free
      ? [
          ["2026-11-26", "Today"],
          ["2026-11-25", "Yesterday"],
          ["2026-11-24", "Tuesday 24 November"],
        ]
      : [],
  };
}

const rating = (name, title, value, text) => ({ rating: { name, title, value }, text });

/** What is said after saving. */
export const recorded = (record, draft = null) => ({
  ...titled,
  record,
  session: draft ? draft.session : 14,
  week: "2026-11-23",
  kind: "max_velocity",
  saved_at: "Saved at 18:42",
  feedback: "Quality 5 at effort 6: your usual again, after two weeks a little below it. Shoulders kept.",
  ratings: [
    rating("keenness", "Keenness", 2, "a little keen"),
    rating("effort", "Effort", 6, "your usual: 6"),
    rating("quality", "Quality", 5, "your usual: 5"),
    rating("enjoyment", "Enjoyment", 8, "your usual: 7"),
  ],
  enjoyed: "The last fly felt like rolling downhill.",
  map: map(264, 236),
  tomorrow: "Tomorrow: strength and low jumps. Nothing fast follows it until Monday.",
});
