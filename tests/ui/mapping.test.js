// A mapping changes one answer at a time, and decides nothing by itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, cut, detailed, fieldName, fieldOf, holding, marks, numbers } from "../../ui/core/mapping.js";

const day = { name: "Date", nth: 0 };
const felt = { name: "Feel", nth: 0 };

/** @returns {import("../../ui/types/views.d.ts").Mapping} */
const blank = () => ({
  name: "",
  charset: "UTF-8",
  separator: ",",
  sheet: null,
  header_rows: 1,
  rows: "sessions",
  missing: ["-"],
  columns: [],
});

test("a day is named, and the order of its numbers stays open", () => {
  const mapping = holding(blank(), day, "start");
  assert.deepEqual(fieldOf(mapping, day), { is: "start", order: null, utc: false });
  const answered = detailed(mapping, day, { order: "day_first" });
  assert.deepEqual(fieldOf(answered, day), { is: "start", order: "day_first", utc: false });
  assert.deepEqual(fieldOf(mapping, day), { is: "start", order: null, utc: false }, "the one before is left as it was");
});

test("only one column is the day, and any number of columns are notes", () => {
  const twice = holding(holding(blank(), day, "start"), { name: "When", nth: 0 }, "start");
  assert.deepEqual(
    twice.columns.map(({ name }) => name),
    ["When"],
  );
  const notes = holding(holding(blank(), day, "note"), { name: "Date", nth: 1 }, "note");
  assert.equal(notes.columns.length, 2);
  assert.equal(holding(notes, day, "").columns.length, 1, "not read any more");
});

test("a rating keeps its ends when it turns out to be another one", () => {
  const mapping = detailed(holding(blank(), felt, "rating:feel"), felt, { least: 1, most: 7 });
  const moved = holding(mapping, felt, "rating:soreness");
  assert.equal(fieldName(fieldOf(moved, felt)), "rating:soreness");
  assert.deepEqual(fieldOf(moved, felt), {
    is: "rating",
    channel: "soreness",
    least: 1,
    most: 7,
    towards: "worse",
    decimal: null,
    not_given: [],
  });
});

test("two fields are alike in whatever order their details stand", () => {
  assert.ok(alike({ is: "start", order: null, utc: false }, { utc: false, order: null, is: "start" }));
  assert.ok(!alike({ is: "start", order: null, utc: false }, { is: "start", order: "day_first", utc: false }));
  assert.ok(!alike(null, { is: "sport" }));
});

test("a table cut in another way has other columns", () => {
  const mapping = cut(holding(blank(), day, "start"), { separator: ";" });
  assert.deepEqual([mapping.separator, mapping.columns], [";", []]);
});

test("marks and numbers are typed with commas or spaces", () => {
  assert.deepEqual(marks("-, n/a  ?"), ["-", "n/a", "?"]);
  assert.deepEqual(numbers("0, -1 x"), [0, -1]);
});
