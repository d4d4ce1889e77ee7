// The built site as the browser tests see it: its files, and a server on a free port of this machine.
// In: the output folder. Out: the pages to look at, found by walking. Knows no release by name.

import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'output');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** All files of a folder, of the built site if none is named, as paths from its root, sorted. */
export async function files(root = ROOT) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

/** The text of a file. */
export function read(path, root = ROOT) {
  return readFile(join(root, path), 'utf8');
}

/** One page of every sort: chooser, homes, a further list page, archive, projects, places, each kind in each language, each pair of languages. */
export async function samples(root = ROOT) {
  const found = new Map();
  for (const path of (await files(root)).filter((file) => file.endsWith('.html'))) {
    const sort = await sortOf(path, root);
    if (!found.has(sort)) found.set(sort, path);
  }
  return found;
}

/** What sort of page a file is. */
async function sortOf(path, root) {
  const [folder, second, third] = path.split('/');
  if (second === undefined) return folder;
  if (third === undefined) return `${folder} ${second}`;
  if (second === 'page') return `${folder} page`;
  if (folder.includes('-')) return `bilingual ${folder}`;
  if (third === 'index.html') return /^\d/.test(second) ? `${folder} year` : `${folder} ${second}`;
  if (second === 'projects' || second === 'places') return `${folder} ${second} page`;
  const kind = /<span class="kind">([^<]*)</.exec(await read(path, root));
  return `${folder} ${kind?.[1] ?? 'page'}`;
}

/** Serves a folder on loopback, the built site if none is named. Gives its address and a way to end it. */
export async function serve(root = ROOT) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    try {
      const body = await readFile(join(root, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      // Browsers ask for an icon by themselves; a site without one is no fault of the page.
      response.writeHead(path === '/favicon.ico' ? 204 : 404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
