// The built site before the judges of its formats: the Nu Html Checker of the W3C reads every page, stylesheet and picture drawn in
// text; the schemas read feeds and sitemap.
// In: the built site, the pages that tests/render expects of a hand-made one, and a letter that tests/newsletter expects. Out: no error and no warning.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { ROOT, files, serve } from '../browser/site.mjs';

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const HAND_MADE = join(HERE, '..', 'render', 'expected');

/** What the checker says that does not hold, each with the reason. */
const UNJUST = [
  // A block of data is no script: browsers neither run it nor hold it against the policy (HTML, "prepare the script element").
  // That they do not is tested in a browser; that only data stands in place is tested on the parsed pages.
  /^Inline script violates Content Security Policy .*“script-src” directive/,
];

/** What the checker says of files that it is given by address or by path, each message behind its place. */
async function judge(options, inputs, base) {
  const said = await run('java', [
    '-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', CHECKER, ...options,
    '--exit-zero-always', '--stdout', '--format', 'json', ...inputs,
  ], { maxBuffer: 2 ** 28 });
  return JSON.parse(said.stdout).messages
    .filter(({ message }) => !UNJUST.some((unjust) => unjust.test(message)))
    .map(({ url, lastLine, message, extract }) => `${url.split(base)[1] ?? url}:${lastLine}: ${message}\n    ${extract ?? ''}`);
}

/** What it says of the pages of a folder, which it reads from a server: the policy 'self' means nothing to loose files. */
async function pages(root) {
  const site = await serve(root);
  try {
    const found = (await files(root)).filter((path) => path.endsWith('.html'));
    assert.ok(found.length > 0, `${root} holds no page`);
    return await judge([], found.map((path) => `${site.origin}/${path}`), `${site.origin}/`);
  } finally {
    await site.close();
  }
}

test('every page is valid', async () => {
  assert.deepEqual(await pages(ROOT), []);
});

test('so are the pages of the hand-made site, which have what is rare', async () => {
  assert.deepEqual(await pages(HAND_MADE), []);
});

test('so is a letter with news', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'letter-'));
  try {
    await copyFile(join(HERE, '..', 'newsletter', 'page.txt'), join(folder, 'page.html'));
    assert.deepEqual(await pages(folder), []);
  } finally {
    await rm(folder, { recursive: true });
  }
});

for (const [sort, option] of [['css', '--css'], ['svg', '--svg']]) {
  test(`every .${sort} is valid`, async () => {
    const found = (await files()).filter((path) => path.endsWith(`.${sort}`)).map((path) => join(ROOT, path));
    if (found.length > 0) assert.deepEqual(await judge([option], found, `${ROOT}/`), []);
  });
}

test('the checker refuses what is wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'markup-'));
  try {
    await writeFile(join(folder, 'wrong.html'), '<!doctype html><html lang="en"><title>Wrong</title><p><div>x</p>');
    await writeFile(join(folder, 'wrong.css'), 'a { colour: red }');
    assert.match((await pages(folder)).join('\n'), /wrong\.html:1: /);
    assert.match((await judge(['--css'], [join(folder, 'wrong.css')], `${folder}/`)).join('\n'), /wrong\.css:1: .*colour/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const FORMATS = [
  { sort: 'feed', pattern: /(^|\/)feed\.xml$/, schema: ['--relaxng', join(HERE, 'schemas', 'atom.rng')] },
  { sort: 'sitemap', pattern: /^sitemap\.xml$/, schema: ['--schema', join(HERE, 'schemas', 'sitemap-with-versions.xsd')] },
];

for (const { sort, pattern, schema } of FORMATS) {
  for (const root of [ROOT, HAND_MADE]) {
    test(`every ${sort} of ${root.slice(join(HERE, '..', '..').length + 1)} is valid`, async () => {
      const found = (await files(root)).filter((path) => pattern.test(path)).map((path) => join(root, path));
      assert.ok(found.length > 0, `there is no ${sort}`);
      await run('xmllint', ['--nonet', '--noout', ...schema, ...found]);
    });
  }
}

// A judge that accepts everything is none.
const BROKEN = [
  { sort: 'feed', change: (text) => text.replace(/<updated>[^<]*<\/updated>/, '') },
  { sort: 'feed', change: (text) => text.replace(/<updated>[^<]*<\/updated>/, '<updated>2018-04-16</updated>') },
  { sort: 'feed', change: (text) => text.replace('rel="self"', 'rel="self" colour="red"') },
  { sort: 'feed', change: (text) => text.replace('<entry>', '<entry><subtitle>no</subtitle>') },
  { sort: 'sitemap', change: (text) => text.replace(/<loc>[^<]*<\/loc>/, '') },
  { sort: 'sitemap', change: (text) => text.replace(/<lastmod>[^<]*<\/lastmod>/, '<lastmod>today</lastmod>') },
  { sort: 'sitemap', change: (text) => text.replace('hreflang="lv"', 'hreflang="Latvian!"') },
];

for (const [number, { sort, change }] of BROKEN.entries()) {
  test(`a broken ${sort} is refused (${number + 1})`, async () => {
    const { pattern, schema } = FORMATS.find((format) => format.sort === sort);
    const path = (await files()).find((file) => pattern.test(file));
    const text = await readFile(join(ROOT, path), 'utf8');
    const broken = change(text);
    assert.notEqual(broken, text, 'the change changes nothing');
    const judged = run('xmllint', ['--nonet', '--noout', ...schema, '-']);
    judged.child.stdin.end(broken);
    await assert.rejects(judged, /fails to validate/);
  });
}
