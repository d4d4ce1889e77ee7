// Search as the tests see it: the script and the indexes of the committed site. In: the output folder. Out: what a query finds.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
export const OUTPUT = join(HERE, '..', '..', 'output');

export const { find, open, prepare, search, words } = await import(join(OUTPUT, 'assets', 'search.js'));

/** What the search page of a language knows. */
export async function language(key) {
  const page = await readFile(join(OUTPUT, key, 'search.html'), 'utf8');
  const [, data] = /<script id="search-data" type="application\/json">([^<]*)<\/script>/.exec(page);
  return prepare(JSON.parse(data));
}

/** The rows of a table beside this file, without remarks. */
export async function table(name) {
  const text = await readFile(join(HERE, name), 'utf8');
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => line.split('\t'));
}
