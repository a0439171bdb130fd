// Pictures of pages in a plain browser: node tests/ui/harness/shoot.mjs OUT WIDTH HEIGHT "QUERY#HASH" [steps…]
// A step is click:SELECTOR, key:NAME, wait:MS, hover:SELECTOR, down:SELECTOR, to:SELECTOR, eval:CODE.
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";

import { serve } from "./serve.mjs";

const [out, width, height, address, ...steps] = process.argv.slice(2);
const { server, port } = await serve();
const browser = spawn(
  "chromium",
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
    "--user-data-dir=/tmp/shoot-" + process.pid,
  ],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
);
const print = (...words) => process.stdout.write(`${words.join(" ")}\n`);
let id = 0;
let rest = "";
const waiting = new Map();
browser.stdio[4].on("data", (data) => {
  rest += data;
  const parts = rest.split("\0");
  rest = parts.pop();
  for (const part of parts) {
    const message = JSON.parse(part);
    if (message.id) waiting.get(message.id)?.(message);
    else if (message.method === "Runtime.consoleAPICalled")
      print("console:", ...message.params.args.map((one) => one.value ?? one.description));
    else if (message.method === "Runtime.exceptionThrown")
      print(
        "exception:",
        message.params.exceptionDetails.exception?.description ?? message.params.exceptionDetails.text,
      );
    else if (message.method === "Log.entryAdded")
      print("log:", message.params.entry.text, message.params.entry.url ?? "");
  }
});
let sessionId;
const send = (method, params = {}) =>
  new Promise((resolve) => {
    id += 1;
    waiting.set(id, (message) => resolve(message.result ?? print("error:", method, message.error)));
    browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const evaluate = async (expression) =>
  (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result?.value;
const centre = (selector) =>
  evaluate(
    `(() => { const b = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [b.x + b.width / 2, b.y + Math.min(b.height / 2, 60)]; })()`,
  );
const mouse = (type, [x, y], more = {}) =>
  send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1, ...more });

const { targetId } = await send("Target.createTarget", { url: "about:blank" });
({ sessionId } = await send("Target.attachToTarget", { targetId, flatten: true }));
for (const domain of ["Page", "Runtime", "Log"]) await send(`${domain}.enable`);
await send("Emulation.setDeviceMetricsOverride", {
  width: Number(width),
  height: Number(height),
  deviceScaleFactor: Number(process.env.SCALE ?? 1),
  mobile: false,
});
await send("Page.navigate", { url: `http://127.0.0.1:${port}/${address ?? ""}` });
for (let i = 0; i < 60 && !(await evaluate("document.body?.dataset.ready !== undefined")); i++) await pause(50);
await evaluate("document.fonts.ready.then(() => 1)");
const keys = {
  Space: [" ", "Space", 32],
  Enter: ["Enter", "Enter", 13],
  Escape: ["Escape", "Escape", 27],
  Tab: ["Tab", "Tab", 9],
  ArrowLeft: ["ArrowLeft", "ArrowLeft", 37],
  ArrowRight: ["ArrowRight", "ArrowRight", 39],
  ArrowDown: ["ArrowDown", "ArrowDown", 40],
};
for (const step of steps) {
  const [verb, ...words] = step.split(":");
  const what = words.join(":");
  if (verb === "wait") await pause(Number(what));
  else if (verb === "media") {
    const [name, value] = what.split("=");
    await send("Emulation.setEmulatedMedia", value ? { features: [{ name, value }] } : { media: name });
  } else if (verb === "axe") {
    await evaluate(await readFile("node_modules/axe-core/axe.min.js", "utf8"));
    const found = await evaluate(
      "axe.run().then(({ violations }) => violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160) + ' | ' + (n.any[0]?.message ?? '')).join(' || ')}`))",
    );
    print(found.length === 0 ? "axe: no violation" : found.join("\n"));
  } else if (verb === "eval") print(await evaluate(what));
  else if (verb === "type") await send("Input.insertText", { text: what });
  else if (verb === "key") {
    const [modifier, name] = what.includes("+") ? what.split("+") : ["", what];
    const [key, code, number] = keys[name] ?? [name, `Key${name.toUpperCase()}`, name.toUpperCase().charCodeAt(0)];
    const event = {
      key,
      code,
      windowsVirtualKeyCode: number,
      modifiers: modifier === "Ctrl" ? 2 : modifier === "Shift" ? 8 : 0,
    };
    const text = key.length === 1 && modifier !== "Ctrl" ? { text: key } : key === "Enter" ? { text: "\r" } : {};
    await send("Input.dispatchKeyEvent", { type: text.text ? "keyDown" : "rawKeyDown", ...event, ...text });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  } else {
    const at = await centre(what);
    if (verb === "hover") await mouse("mouseMoved", at, { button: "none" });
    if (verb === "down")
      await mouse("mouseMoved", at, { button: "none" }), await mouse("mousePressed", at, { buttons: 1 });
    if (verb === "to") for (let i = 0; i < 2; i++) await mouse("mouseMoved", [at[0] + i * 3, at[1]], { buttons: 1 });
    if (verb === "up") await mouse("mouseReleased", at);
    if (verb === "click")
      await mouse("mouseMoved", at, { button: "none" }),
        await mouse("mousePressed", at),
        await mouse("mouseReleased", at);
  }
  await pause(80);
}
await pause(150);
const { data } = await send("Page.captureScreenshot", { format: "png" });
await writeFile(out, Buffer.from(data, "base64"));
browser.kill();
server.close();
process.exit(0);
