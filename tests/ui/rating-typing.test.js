// Twenty seconds, digits and Tab only: what each key does to a rating row.
import assert from "node:assert/strict";
import { test } from "node:test";
import { afterClick, afterKey, entry, written } from "../../ui/parts/rating-typing.js";

const effort = { least: 0, most: 10 };
const keenness = { least: -5, most: 5 };

/** Types keys one after another into an empty row and says what stands there; "·" is an empty row. */
function typing(scale, keys) {
  let row = { value: null, typed: "" };
  for (const key of keys) row = afterKey(scale, row, key) ?? row;
  return row.value === null ? "·" : written(scale, row.value);
}

/** @param {object} scale @param {[string[] | string, string][]} cases */
function check(scale, cases) {
  for (const [keys, want] of cases) assert.equal(typing(scale, keys), want, `after ${[...keys].join(" ")}`);
}

test("a digit answers, and ten is a 1 with a 0 straight after it", () => {
  check(effort, [
    ["6", "6"],
    ["0", "0"],
    ["10", "10"],
    ["1", "1"],
    ["67", "7"],
    ["15", "5"],
    ["100", "0"],
    ["110", "10"],
    ["710", "10"],
    [["1", "ArrowRight", "0"], "0"],
  ]);
});

test("keenness takes a sign first, and a digit alone is meant upwards", () => {
  check(keenness, [
    ["2", "+2"],
    ["+2", "+2"],
    ["-3", "−3"],
    ["−3", "−3"],
    ["-0", "0"],
    ["2-", "−2"],
    ["-3+", "+3"],
    ["-32", "+2"],
    ["10", "0"],
    ["-", "·"],
  ]);
});

test("a number that is not on the scale changes nothing", () => {
  check(keenness, [
    ["7", "·"],
    ["27", "+2"],
    ["-9", "·"],
  ]);
});

test("Backspace and Delete empty the row", () => {
  check(effort, [
    [["6", "Backspace"], "·"],
    [["1", "Backspace", "0"], "0"],
    [["6", "Delete"], "·"],
  ]);
});

test("arrows begin at zero, walk by one and stop at the ends", () => {
  check(effort, [
    [["ArrowRight"], "0"],
    [["ArrowRight", "ArrowRight"], "1"],
    [["ArrowRight", "ArrowLeft"], "0"],
    [["End", "ArrowUp"], "10"],
    [["6", "Home"], "0"],
  ]);
  check(keenness, [
    [["ArrowLeft"], "0"],
    [["ArrowLeft", "ArrowDown"], "−1"],
    [["Home", "ArrowLeft"], "−5"],
  ]);
});

test("signs and letters are left alone where they mean nothing", () => {
  const empty = { value: null, typed: "" };
  for (const key of ["-", "+", "a", "Tab", "Enter", "F5"]) assert.equal(afterKey(effort, empty, key), null, key);
});

test("a click chooses, and a click on the chosen number takes it back", () => {
  assert.deepEqual(afterClick({ value: null, typed: "" }, 6), { value: 6, typed: "" });
  assert.deepEqual(afterClick({ value: 6, typed: "1" }, 6), { value: null, typed: "" });
});

test("focus enters an empty row at zero on every scale", () => {
  assert.equal(entry(effort), 0);
  assert.equal(entry(keenness), 0);
});
