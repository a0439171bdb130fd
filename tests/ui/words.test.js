// Every message that the window asks for by its whole key exists; a missing one would show its key to the athlete.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const ui = new URL("../../ui/", import.meta.url);
const scripts = ["core", "parts", "pages"].flatMap((room) =>
  readdirSync(new URL(`${room}/`, ui)).map((name) => ({
    name: `${room}/${name}`,
    text: readFileSync(new URL(`${room}/${name}`, ui), "utf8"),
  })),
);
const locales = new URL("locales/en/", ui);
const words = readdirSync(locales).flatMap((name) =>
  [...readFileSync(new URL(name, locales), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key),
);

test("every key of the window is in the locale files", () => {
  const known = new Set(words);
  const missing = scripts.flatMap(({ name, text }) =>
    [...text.matchAll(/"(window-[a-z0-9-]+)"/g)]
      .map(([, key]) => key)
      .filter((key) => !known.has(key))
      .map((key) => `${name}: ${key}`),
  );
  assert.deepEqual(missing, []);
});

test("no word of the window's is kept that nothing asks for", () => {
  const all = scripts.map(({ text }) => text).join("\n");
  const stems = [...all.matchAll(/`(window-[a-z0-9-]*)\$\{/g)].map(([, stem]) => stem);
  const idle = words.filter(
    (key) => key.startsWith("window-") && !all.includes(`"${key}"`) && !stems.some((stem) => key.startsWith(stem)),
  );
  assert.deepEqual(idle, []);
});
