// Pauses are written as people say them, "two and a half", and kept in seconds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pauseRead, pauseWritten } from "../../ui/parts/pause-typing.js";

test("whole minutes and halves are written as such, anything else with its seconds", () => {
  const cases = [
    [240, "4"],
    [150, "2½"],
    [30, "½"],
    [135, "2:15"],
    [45, "0:45"],
    [65, "1:05"],
    [1800, "30"],
    [null, ""],
    [undefined, ""],
  ];
  for (const [seconds, want] of cases) assert.equal(pauseWritten(seconds), want, `${seconds} s`);
});

test("a pause is understood however it is written", () => {
  const cases = [
    ["4", 240],
    ["2½", 150],
    ["2 ½", 150],
    ["2 1/2", 150],
    ["½", 30],
    ["2.5", 150],
    ["2,5", 150],
    ["1,25", 75],
    ["2:15", 135],
    ["0:45", 45],
    [" 3 min", 180],
    ["3 min.", 180],
  ];
  for (const [typed, want] of cases) assert.equal(pauseRead(typed), want, typed);
});

test("an empty field is no pause, and what cannot be understood is no guess", () => {
  assert.equal(pauseRead(""), null);
  assert.equal(pauseRead("  "), null);
  for (const typed of ["soon", "2:", "2:75", "4 or 5", "-1", "½½", "1/4", "1e3"])
    assert.equal(pauseRead(typed), undefined, typed);
});

test("whatever is written is read as it was meant", () => {
  for (let seconds = 0; seconds <= 1800; seconds++) assert.equal(pauseRead(pauseWritten(seconds)), seconds);
});
