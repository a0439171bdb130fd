// The start: one question to the program, then the page of the address.

import { bootstrap, pageReady, readWords } from "/core/api.js";
import { startAppearance } from "/core/appearance.js";
import { announce, learn } from "/core/changes.js";
import { startClosing } from "/core/closing.js";
import { startKeys } from "/core/keys.js";
import { fetchPage, startRouter } from "/core/router.js";
import { fault } from "/core/status.js";
import { readTexts } from "/core/texts.js";
import "/parts/sample-banner.js";
import "/parts/status-line.js";
import "/parts/top-bar.js";

window.addEventListener("unhandledrejection", (event) => fault(event.reason));

startAppearance();
startClosing();

try {
  // The page comes over while the program opens the file.
  fetchPage();
  await open(await bootstrap());
} catch (thrown) {
  await cannotOpen(thrown);
}

/** @param {import("/types/views.d.ts").Bootstrap} first */
async function open(first) {
  readTexts(first.settings.language, first.locale);
  learn(first);
  startKeys();
  announce({ plan: false, records: false, settings: true });
  await startRouter();
}

/**
 * The athlete's file cannot be opened, or something else broke before there was a page to say it on.
 * @param {any} thrown
 */
async function cannotOpen(thrown) {
  if (thrown?.code === "start") {
    const { language, locale } = await readWords();
    readTexts(language, locale);
    const { showStartFault } = await import("/parts/start-fault.js");
    showStartFault(thrown.message, open);
  } else fault(thrown);
  await pageReady();
}
