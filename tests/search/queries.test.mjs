// What readers type, and what they get from the committed site. In: queries.tsv (language, query, releases in their order). Out: agreement.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { OUTPUT, language, open, search, table, words } from './site.mjs';

/** All years of a language, newest first. */
async function years(key, known) {
  const folders = (await readdir(join(OUTPUT, key))).filter((name) => /^\d+$/.test(name)).sort().reverse();
  const read = async (year) => open(JSON.parse(await readFile(join(OUTPUT, key, year, 'search.json'), 'utf8')), known);
  return Promise.all(folders.map(read));
}

/** The ids of what a query finds. */
async function ids(key, query) {
  const known = await language(key);
  let all = [];
  for await (const found of search(words(query, known), await years(key, known), known)) all = found;
  return all.map(({ href }) => href.replace('.html', ''));
}

for (const [key, query, expected = ''] of await table('queries.tsv')) {
  test(`${key}: ${query}`, async () => {
    assert.equal((await ids(key, query)).join(' '), expected);
  });
}
