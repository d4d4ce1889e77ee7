// Releases as people read them: with the keyboard, over a thin line.
// In: the built site. Out: every way leads on and shows where it is; a page is light.

import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';

import { start, watched } from './browser.mjs';
import { files, read } from './site.mjs';

/** What a release without pictures may weigh with all that it needs, in bytes as they lie on the disk. */
const WEIGHT = 30 * 1024;
/** The parts of a page in the order of the keyboard. */
const PARTS = ['.skip', '.newsroom', '.languages', '.menu', 'main', '.colophon'];

const releases = (await files()).filter((path) => /^[^/]+\/\d{4}\/(?!index)[^/]+\.html$/.test(path));
/** One release in every language. */
const oneEach = [...new Map(releases.filter((path) => !path.split('/')[0].includes('-')).map((path) => [path.split('/')[0], path])).values()];
let site;

before(async () => {
  site = await start();
});

after(() => site?.close());

/** What has the focus: the part of the page, whether it can be seen, and whether it shows that it has it. */
function focused(parts) {
  const element = document.activeElement;
  if (element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    html: element.outerHTML.slice(0, 120),
    part: parts.find((part) => element.closest(part)) ?? 'elsewhere',
    seen: box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    current: element.getAttribute('href'),
  };
}

for (const path of oneEach) {
  test(`the keyboard reaches everything on ${path}`, () => site.visit(path, {}, async (page) => {
    const stops = [];
    const all = await page.locator('a[href], button, input, select, summary').count();
    for (let stop = 0; stop < all; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(focused, PARTS);
      assert.ok(found, `the focus is lost behind ${stops.at(-1)?.html}`);
      assert.ok(found.seen, `out of sight with the focus: ${found.html}`);
      assert.ok(found.marked, `the focus does not show: ${found.html}`);
      stops.push(found);
    }
    const order = stops.map(({ part }) => part).filter((part) => part !== 'elsewhere');
    assert.deepEqual(order.filter((part, at) => part !== order[at - 1]), PARTS);
  }));

  test(`the first stop on ${path} leads to the content`, () => site.visit(path, {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
    await page.keyboard.press('Tab');
    assert.equal((await page.evaluate(focused, PARTS)).part, 'main');
  }));

  test(`the languages of ${path} lead to the same release`, () => site.visit(path, {}, async (page) => {
    const [, ...rest] = path.split('/');
    const ways = await page.locator('.languages a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const [at, way] of ways.entries()) {
      await page.goto(`${site.origin}/${path}`);
      await page.locator('.languages a').nth(at).focus();
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      assert.equal(page.url(), `${site.origin}/${posix.join(posix.dirname(path), way)}`);
      const there = new URL(page.url()).pathname.slice(1).split('/');
      assert.deepEqual(there.slice(1), rest);
      assert.equal(await page.locator('h1').count(), 1);
      assert.ok((await page.locator('html').getAttribute('lang')).startsWith(there[0]));
    }
  }));
}

test('a release without pictures is light', async () => {
  const heavy = [];
  for (const path of releases) {
    if (/<img\s/.test(await read(path))) continue;
    let weight = 0;
    const context = await site.browser.newContext();
    const { page, settled } = await watched(context, site.origin);
    const bodies = [];
    page.on('response', (response) => bodies.push(response.body().then((body) => { weight += body.length; }, () => {})));
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'load' });
    await settled();
    await Promise.all(bodies);
    await context.close();
    if (weight >= WEIGHT || weight === 0) heavy.push(`${path}: ${weight} bytes`);
  }
  assert.deepEqual(heavy, []);
});
