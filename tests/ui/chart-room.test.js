// A chart gets the height its rows need, and the map what the window leaves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { roomFor } from "../../ui/parts/chart-room.js";

test("rows get higher where their names stand over them", () => {
  for (const name of ["over-time", "keenness", "decoupling", "load", "rest", "exposure"]) {
    assert.ok(roomFor(name, 600, 900) > roomFor(name, 1052, 900), name);
  }
});

test("the map stays within its bounds and leaves its notes in sight", () => {
  assert.equal(roomFor("effort-quality", 560, 2000), 440);
  assert.equal(roomFor("effort-quality", 560, 300), 350);
  assert.equal(roomFor("effort-quality", 560, 600), 400);
  assert.equal(roomFor("effort-quality", 320, 2000), 350);
});
