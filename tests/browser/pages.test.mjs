// One page of every sort in a real browser, on a phone, a tablet and a desk, light and dark.
// In: the built site. Out: no overflow, no error, no shift, nothing from elsewhere, no accessibility fault; pictures for people.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { start } from './browser.mjs';
import { WIDTHS, look } from './look.mjs';
import { samples } from './site.mjs';

/** Wide enough that the key facts of a release stand in the margin: 90rem. */
const WIDE = 1440;
const PICTURES = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');

const pages = await samples();
/** A release with key facts. */
const [, release] = [...pages].find(([, path]) => /^[^/-]+\/\d{4}\/(?!index)/.test(path));
let site;

before(async () => {
  site = await start();
  await mkdir(PICTURES, { recursive: true });
});

after(() => site?.close());

test('the site has every sort of page', () => {
  const sorts = [...pages.keys()];
  assert.ok(sorts.includes('index.html'), 'there is no choice of language');
  assert.ok(sorts.some((sort) => sort.endsWith(' index.html')), 'no language has a home');
  assert.ok(sorts.some((sort) => sort.startsWith('bilingual ')), 'there is no bilingual article');
  assert.ok(sorts.includes('404.html'), 'there is no page for addresses without one');
  for (const sort of [' about.html', ' search.html', ' year', ' projects', ' projects page', ' places page']) {
    assert.ok(sorts.some((found) => found.endsWith(sort)), `there is no page of the sort${sort}`);
  }
});

/** Takes a picture of a page in a view; a tablet shows what the other two do. */
function pictureOf(path) {
  const name = path.replaceAll('/', '_').replace(/\.html$/, '');
  return async (page, view) => {
    if (!view.startsWith('768')) await page.screenshot({ path: join(PICTURES, `${name}-${view}.png`), fullPage: true });
  };
}

describe('every sort of page', { concurrency: 2 }, () => {
  for (const [sort, path] of pages) {
    test(`${sort}: ${path}`, async () => {
      const context = await site.browser.newContext();
      try {
        const widths = path === release ? [...WIDTHS, WIDE] : WIDTHS;
        assert.deepEqual(await look(context, `${site.origin}/${path}`, pictureOf(path), widths), []);
      } finally {
        await context.close();
      }
    });
  }
});

test('on a wide screen the key facts of a release stand in the margin, and cover nothing', () => (
  site.visit(release, { viewport: { width: WIDE, height: 800 } }, async (page) => {
    const seen = await page.evaluate(() => {
      const facts = document.querySelector('.key-facts').getBoundingClientRect();
      const around = [...document.querySelectorAll('.body > :not(.key-facts), .release > :not(.body), main ~ *, main > :not(.release)')];
      // The boxes of the lines: what stands in the page, not the room that it has.
      const covered = around.filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].some((line) => line.width > 0 && line.right > facts.left && line.left < facts.right
          && line.bottom > facts.top && line.top < facts.bottom);
      });
      const text = document.querySelector('.body > p').getBoundingClientRect();
      return { margin: facts.left > text.right, covered: covered.map((element) => element.outerHTML.slice(0, 120)) };
    });
    assert.deepEqual(seen, { margin: true, covered: [] });
  })
));

test('a bilingual article stands one below the other on narrow screens and upright paper, side by side on wide ones', () => {
  const [, path] = [...pages].find(([sort]) => sort.startsWith('bilingual '));
  const beside = { beside: true, above: false, line: false };
  const below = { beside: false, above: true, line: true };
  return site.visit(path, {}, async (page) => {
    const seen = () => page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('article h1')].map((it) => it.getBoundingClientRect());
      const line = document.querySelector('.below a');
      return { beside: first.right <= second.left, above: first.bottom <= second.top, line: line.checkVisibility() };
    });
    assert.deepEqual(await seen(), beside);
    await page.setViewportSize({ width: 700, height: 990 });
    assert.deepEqual(await seen(), below);
    const line = page.locator('.below a');
    const anchor = await line.getAttribute('href');
    await line.click();
    assert.equal(new URL(page.url()).hash, anchor);
    assert.ok((await page.locator(anchor).boundingBox()).y < 990, 'the line does not lead to the second language');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await seen(), below);
    await page.setViewportSize({ width: 990, height: 700 });
    assert.deepEqual(await seen(), beside);
  });
});

test('the emblem of a programme has its shape, and a white edge', () => site.visit('lv/projects/hop.html', {}, async (page) => {
  const emblem = await page.evaluate(() => {
    const image = document.querySelector('.emblem');
    const { borderTopColor, borderTopWidth } = getComputedStyle(image);
    return {
      loaded: image.naturalWidth / image.naturalHeight,
      shown: image.clientWidth / image.clientHeight,
      borderTopColor,
      edge: parseFloat(borderTopWidth) * 25 >= image.clientHeight - 25,
    };
  });
  assert.deepEqual(emblem, { loaded: 1.5, shown: 1.5, borderTopColor: 'rgb(255, 255, 255)', edge: true });
}));
