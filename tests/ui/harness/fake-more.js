// Answers of the Record, Trends and Season pages. The address: ?resumed, ?full (the disk refuses every draft), ?none.
import { form, recorded } from "./record.js";
import { season, trends } from "./trends.js";

const ask = new URLSearchParams(location.search);
const history = { undo: "Record max velocity", redo: null };
const done = (output) => ({ output, changes: { plan: true, records: true, settings: false }, history });
let kept = null;

export const answers = {
  open_record: (which) => form(which, kept, ask.has("resumed")),
  keep_draft: ({ draft }) => {
    if (ask.has("full")) throw { code: "fault", message: "The disk is full." };
    kept = draft;
    return null;
  },
  drop_draft: () => {
    kept = null;
    return null;
  },
  save_record: ({ draft }) => {
    if (draft.minutes && !/^\d+$/.test(draft.minutes))
      throw { code: "field", field: "minutes", message: "Minutes are a whole number such as 50." };
    kept = null;
    return done(recorded(5, draft));
  },
  read_recorded: ({ record }) => recorded(record),
  read_trends: ({ width, height }) => trends(width, height, ask.has("none")),
  read_season: () => season,
};
