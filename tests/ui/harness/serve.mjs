// Serves ui/ to a plain browser under the window's own content policy, with a stand-in for the program.
//
// For looking at pages without the shell: `node tests/ui/harness/serve.mjs 4173`. Answers come from fake.js.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const ui = join(here, "../../../ui");
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".ftl": "text/plain",
  ".json": "application/json",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Starts the server on a port; 0 takes any free one. @param {number} port */
export function serve(port = 0) {
  const server = createServer(async (request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const file = path.startsWith("/harness/")
      ? join(here, path.slice(9))
      : join(ui, path === "/" ? "index.html" : path);
    try {
      let body = await readFile(file);
      if (file.endsWith("index.html"))
        body = Buffer.from(
          body.toString().replace("<script", '<script type="module" src="/harness/fake.js"></script>\n    <script'),
        );
      answer.writeHead(200, {
        "content-type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
        "content-security-policy": policy,
        "cache-control": "no-store",
      });
      answer.end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  return new Promise((started) =>
    server.listen(port, "127.0.0.1", () => started({ server, port: server.address().port })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await serve(Number(process.argv[2] ?? 0));
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
}
