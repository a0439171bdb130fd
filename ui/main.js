// The start: one question to the program, then the page of the address.

import { bootstrap } from "/core/api.js";
import { startAppearance } from "/core/appearance.js";
import { announce, learn } from "/core/changes.js";
import { startKeys } from "/core/keys.js";
import { fetchPage, startRouter } from "/core/router.js";
import { fault } from "/core/status.js";
import { readTexts } from "/core/texts.js";
import "/parts/sample-banner.js";
import "/parts/status-line.js";
import "/parts/top-bar.js";

window.addEventListener("unhandledrejection", (event) => fault(event.reason));

try {
  // The page comes over while the program opens the file.
  fetchPage();
  const first = await bootstrap();
  readTexts(first.settings.language, first.locale);
  learn(first);
  startAppearance();
  startKeys();
  announce({ plan: false, records: false, settings: false });
  await startRouter();
} catch (thrown) {
  fault(thrown);
}
