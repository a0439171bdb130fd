// Finding one's way among the marks of a chart by pointer and by arrows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isColumn, nearby, nearest, placeBeside, placeLabel, step } from "../../ui/parts/chart-hits.js";

const mark = (x, y) => ({ x: x - 7, y: y - 7, width: 14, height: 14 });

test("the nearest mark in reach is meant, and of two in one place the newest", () => {
  const marks = [mark(100, 100), mark(130, 100), mark(130, 100)];
  assert.equal(nearest(marks, { x: 104, y: 103 }, 16), 0);
  assert.equal(nearest(marks, { x: 128, y: 100 }, 16), 2);
  assert.equal(nearest(marks, { x: 200, y: 200 }, 16), null);
  assert.equal(nearest([], { x: 0, y: 0 }, 16), null);
});

test("a column over rows is meant from end to end, and the nearer of two", () => {
  const columns = [
    { x: 96, y: 0, width: 8, height: 200 },
    { x: 116, y: 0, width: 8, height: 200 },
  ];
  assert.equal(nearest(columns, { x: 101, y: 190 }, 16), 0);
  assert.equal(nearest(columns, { x: 113, y: 4 }, 16), 1);
  assert.equal(nearest(columns, { x: 160, y: 100 }, 16), null);
  assert.equal(isColumn(columns[0]), true);
  assert.equal(isColumn(mark(10, 10)), false);
  assert.equal(placeBeside(columns[0], "Mon 23, acceleration", { width: 500 }).anchor, "start");
  assert.equal(placeBeside(columns[0], "Mon 23, acceleration", { width: 200 }).anchor, "end");
});

test("arrows go from session to session and stop at the ends", () => {
  assert.equal(step(3, "ArrowLeft", 5), 2);
  assert.equal(step(3, "ArrowRight", 5), 4);
  assert.equal(step(4, "ArrowRight", 5), 4);
  assert.equal(step(0, "ArrowLeft", 5), 0);
  assert.equal(step(3, "Home", 5), 0);
  assert.equal(step(0, "End", 5), 4);
  assert.equal(step(0, "Tab", 5), null);
});

test("of ten years only the marks around the chosen one stand in the page, and it is always among them", () => {
  const hits = Array.from({ length: 3000 }, (_, n) => n);
  for (const at of [0, 1, 99, 1500, 2899, 2999]) {
    const shown = nearby(hits, at, 200);
    assert.equal(shown.length, 200);
    assert.ok(
      shown.some(({ hit, index }) => hit === at && index === at),
      `${at} is shown in its place`,
    );
  }
  assert.equal(nearby([1, 2, 3], 2, 200).length, 3);
});

test("a label stays inside the chart", () => {
  const chart = { width: 560, height: 400 };
  assert.equal(placeLabel({ x: 100, y: 100 }, "Mon 23, acceleration", chart).anchor, "start");
  const corner = placeLabel({ x: 540, y: 390 }, "Mon 23, acceleration", chart);
  assert.equal(corner.anchor, "end");
  assert.ok(corner.y < 390, "near the floor it stands above its mark");
});
