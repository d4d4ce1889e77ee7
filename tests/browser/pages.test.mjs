// One page of every sort in a real browser, on a phone, a tablet and a desk, light and dark, without scripts, on paper.
// In: the built site. Out: no overflow, no error, no shift, nothing from elsewhere, no accessibility fault, nothing that needs a script,
// every word on paper; with SCREENSHOTS=1 pictures for people.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { start } from './browser.mjs';
import { WIDTHS, look } from './look.mjs';
import { onPaper } from './paper.mjs';
import { samples } from './site.mjs';

/** Wide enough that the key facts of a release stand in the margin: 90rem. */
const WIDE = 1440;
const PICTURED = process.env.SCREENSHOTS === '1';
const PICTURES = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');

const pages = await samples();
/** A release with key facts. */
const [, release] = [...pages].find(([, path]) => /^[^/-]+\/\d{4}\/(?!index)/.test(path));
let site;
/** Where pages are printed. */
let paper;

before(async () => {
  site = await start();
  paper = await mkdtemp(join(tmpdir(), 'paper-'));
  if (PICTURED) await mkdir(PICTURES, { recursive: true });
});

after(async () => {
  await site?.close();
  await rm(paper, { recursive: true });
});

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

/** Takes a picture of a page in a view, if people want to see some; a tablet shows what the other two do. */
function pictureOf(path) {
  const name = path.replaceAll('/', '_').replace(/\.html$/, '');
  return async (page, view) => {
    if (PICTURED && !view.startsWith('768')) await page.screenshot({ path: join(PICTURES, `${name}-${view}.png`), fullPage: true });
  };
}

/** What a reader has of a page: its words, and the links that can be followed. */
function readable() {
  return {
    text: document.body.innerText.replace(/\s+/g, ' ').trim(),
    links: [...document.links].filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href')),
    // A line that leads to the second language stands only where that is not beside it.
    all: [...document.links].filter((link) => !link.closest('.below')).length,
  };
}

/** The page again, where scripts do not run, must say what it said with them. */
async function withoutScripts(path, read) {
  await site.visit(path, { javaScriptEnabled: false }, async (page) => {
    const found = await page.evaluate(readable);
    assert.equal(found.links.length, found.all, 'a link cannot be followed');
    assert.ok(found.links.length > 2, 'the page leads nowhere');
    assert.ok(await page.locator('h1').first().isVisible(), 'the heading is not there');
    // Only a search, which is there for scripts, may say more with them.
    if (!/search/.test(path)) assert.deepEqual(found, read);
  });
}

describe('every sort of page', { concurrency: 2 }, () => {
  for (const [sort, path] of pages) {
    test(`${sort}: ${path}`, async (all) => {
      const context = await site.browser.newContext();
      // The page is loaded once in each width; everything else is asked of the last.
      const further = async (page) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 1280, height: 800 });
        const read = await page.evaluate(readable);
        await all.test('without scripts', () => withoutScripts(path, read));
        await all.test('on paper', async () => assert.deepEqual(await onPaper(page, paper), []));
      };
      try {
        const widths = path === release ? [...WIDTHS, WIDE] : WIDTHS;
        const faults = await look(context, `${site.origin}/${path}`, { picture: pictureOf(path), widths, further });
        assert.deepEqual(faults, []);
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
