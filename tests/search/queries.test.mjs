// What readers type, and what they get from the committed site. In: queries.tsv (language, query, releases in their order). Out: agreement.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { OUTPUT, find, language, open, order, table, words } from './site.mjs';

/** All years of a language, newest first. */
async function years(key, known) {
  const folders = (await readdir(join(OUTPUT, key))).filter((name) => /^\d+$/.test(name)).sort().reverse();
  const read = async (year) => open(JSON.parse(await readFile(join(OUTPUT, key, year, 'search.json'), 'utf8')), known);
  return Promise.all(folders.map(read));
}

/** The ids of what a query finds, as the page does it: whole words first, then the beginning of one. */
async function search(key, query) {
  const known = await language(key);
  const typed = words(query, known);
  for (const isBeginning of [false, true]) {
    const found = (await years(key, known)).flatMap((year) => find(typed, year, known, isBeginning));
    if (found.length > 0) return found.sort(order).map(({ href }) => href.replace('.html', ''));
  }
  return [];
}

for (const [key, query, expected = ''] of await table('queries.tsv')) {
  test(`${key}: ${query}`, async () => {
    assert.equal((await search(key, query)).join(' '), expected);
  });
}
