// The first page asks for all its modules at once; a module that is missing from the list costs the athlete a wait.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const IMPORT = /^\s*(?:import|export)\s[^;]*?from\s+"(\/[^"]+\.js)"|^\s*import\s+"(\/[^"]+\.js)"/gm;

/** Everything a module imports, and what that imports, without what is only asked for later. */
function needs(/** @type {string} */ module, /** @type {Set<string>} */ seen) {
  if (seen.has(module)) return;
  seen.add(module);
  for (const [, from, bare] of readFileSync(`ui${module}`, "utf8").matchAll(IMPORT)) needs(from ?? bare ?? "", seen);
}

test("the page asks at once for every module that the week is made of", () => {
  /** @type {Set<string>} */
  const seen = new Set();
  needs("/main.js", seen);
  needs("/pages/week-page.js", seen);
  seen.delete("/main.js");
  const html = readFileSync("ui/index.html", "utf8");
  const asked = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
  assert.deepEqual(asked, [...seen].sort());
});
