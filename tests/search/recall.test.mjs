// Any form of a word finds any other. In: forms.tsv, and what the committed search pages know of each language. Out: missed.txt, which
// holds how many pairs of forms find each other and every word of which some do not. BLESS=1 writes it anew; read the difference.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { HERE, find, language, open, table, words } from './site.mjs';

/** An index of one release that says nothing but this. */
function index(text, known) {
  const said = text.toLowerCase().match(/[\p{L}\p{N}]+/gu).map((word) => [word, [2]]);
  return open({ releases: [{}], words: Object.fromEntries(said) }, known);
}

/** The pairs of forms of which the first, typed, does not find the second. */
function missed(forms, known) {
  const said = forms.map((form) => [form, index(form, known)]);
  const pairs = forms.flatMap((typed) => said.map(([form, year]) => [typed, form, year]));
  const lost = pairs.filter(([typed, , year]) => find(words(typed, known), year, known).length === 0);
  return lost.map(([typed, form]) => [typed, form]);
}

test('the pairs of forms that do not find each other are the known ones', async () => {
  const rows = await table('forms.tsv');
  let report = '';
  for (const key of new Set(rows.map(([language]) => language))) {
    const known = await language(key);
    let pairs = 0;
    let found = 0;
    let lines = '';
    for (const [, ...forms] of rows.filter(([language]) => language === key)) {
      const lost = missed(forms, known);
      pairs += forms.length ** 2;
      found += forms.length ** 2 - lost.length;
      const alone = forms.filter((form) => lost.filter(([typed]) => typed === form).length * 2 > forms.length);
      if (lost.length > 0) lines += `  ${forms[0]}: ${lost.length} pairs; apart: ${alone.join(', ') || 'none'}\n`;
    }
    report += `${key}: ${((100 * found) / pairs).toFixed(1)} % of ${pairs} pairs of forms find each other. Not those of\n${lines}`;
  }
  const path = join(HERE, 'missed.txt');
  if (process.env.BLESS) await writeFile(path, report);
  assert.equal(report, await readFile(path, 'utf8'));
});
