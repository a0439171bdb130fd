// A mapping of a table, changed one answer at a time. Nothing is decided here: what is left open, the program asks for.

/** @import { Field, FoundChannel, Mapping, MappedColumn } from "/types/views.d.ts" */
/** @typedef {{ name: string, nth: number }} Column */

/** What a column may hold beside ratings. */
export const PLAIN = /** @type {const} */ (["start", "time", "minutes", "distance", "sport", "note", "id"]);

/** What may be rated. @type {FoundChannel[]} */
export const CHANNELS = ["effort", "feel", "soreness", "tiredness", "sleep", "keenness", "stress", "mood", "readiness"];

/** The encodings that are offered where letters look wrong. */
export const CHARSETS = [
  "UTF-8",
  "windows-1252",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "Shift_JIS",
  "UTF-16LE",
  "UTF-16BE",
];

/** What parts columns. */
export const SEPARATORS = [",", ";", "\t", "|"];

/**
 * What a column holds, as one word: `start`, `rating:feel`; nothing where it is not read.
 * @param {Field | null} field
 */
export function fieldName(field) {
  if (!field) return "";
  return field.is === "rating" ? `rating:${field.channel}` : field.is;
}

/**
 * A column's field, if it is read.
 * @param {Mapping} mapping
 * @param {Column} column
 */
export const fieldOf = (mapping, column) => mapping.columns.find((one) => same(one, column))?.field ?? null;

/**
 * The mapping with a column that holds something else; nothing is “not read”. What only one column can be, the
 * column that was it before no longer is.
 * @param {Mapping} mapping
 * @param {Column} column
 * @param {string} name
 * @returns {Mapping}
 */
export function holding(mapping, column, name) {
  const field = name ? fieldNamed(name, fieldOf(mapping, column)) : null;
  const others = mapping.columns.filter(
    (one) => !same(one, column) && (name === "note" || !field || fieldName(one.field) !== name),
  );
  return { ...mapping, columns: field ? [...others, { name: column.name, nth: column.nth, field }] : others };
}

/**
 * The mapping with another detail of a column's field.
 * @param {Mapping} mapping
 * @param {Column} column
 * @param {Record<string, unknown>} details
 * @returns {Mapping}
 */
export function detailed(mapping, column, details) {
  const changed = (/** @type {MappedColumn} */ one) =>
    same(one, column) ? { ...one, field: /** @type {Field} */ ({ ...one.field, ...details }) } : one;
  return { ...mapping, columns: mapping.columns.map(changed) };
}

/**
 * The mapping of a table that is cut in another way: its columns are others now, and drafted anew.
 * @param {Mapping} mapping
 * @param {Partial<Mapping>} how
 * @returns {Mapping}
 */
export const cut = (mapping, how) => ({ ...mapping, ...how, columns: [] });

/**
 * Whether two fields say the same, in whatever order their details stand.
 * @param {Field | null | undefined} one
 * @param {Field | null | undefined} other
 */
export const alike = (one, other) => inOrder(one) === inOrder(other);

const inOrder = (/** @type {Field | null | undefined} */ field) => JSON.stringify(Object.entries(field ?? {}).sort());

/**
 * Marks typed with commas or spaces between them.
 * @param {string} typed
 */
export const marks = (typed) => typed.split(/[,;\s]+/).filter(Boolean);

/**
 * Numbers typed with commas or spaces between them; what is none is left out.
 * @param {string} typed
 */
export const numbers = (typed) => marks(typed).map(Number).filter(Number.isFinite);

/**
 * A field of a name, with nothing decided that the values or the athlete should decide.
 * @param {string} name
 * @param {Field | null} before
 * @returns {Field}
 */
function fieldNamed(name, before) {
  if (before && fieldName(before) === name) return before;
  const [is, channel = ""] = name.split(":");
  if (is === "start") return { is, order: null, utc: false };
  if (is === "minutes") return { is, unit: "minutes", decimal: null };
  if (is === "distance") return { is, metres: 1000, decimal: null };
  if (is === "rating") {
    const scale = before?.is === "rating" ? before : { least: 0, most: 10, decimal: null, not_given: [] };
    const towards = BAD.has(channel) ? "worse" : "better";
    return { ...scale, is, channel: /** @type {FoundChannel} */ (channel), towards };
  }
  return { is: /** @type {"time" | "sport" | "note" | "id"} */ (is) };
}

/** Ratings of which more is worse in most tables; the athlete is asked all the same. */
const BAD = new Set(["effort", "soreness", "tiredness", "stress"]);

/**
 * @param {Column} one
 * @param {Column} other
 */
const same = (one, other) => one.name === other.name && one.nth === other.nth;
