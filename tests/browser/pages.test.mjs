// One page of every sort in a real browser, wide and narrow, light and dark.
// In: the built site. Out: no overflow, no error, nothing from elsewhere, no accessibility fault; pictures for people.

import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

import { files, links, samples, serve } from './site.mjs';

// Evaluated, not put into the page: the pages' own policy forbids scripts in place.
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
];

const pages = await samples();
let browser;
let site;

before(async () => {
  site = await serve();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  await mkdir(PICTURES, { recursive: true });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page and collects what goes wrong while it loads. */
async function open(path, { width, colorScheme }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${site.origin}/${path}`, { waitUntil: 'load' });
  return { context, page, faults };
}

test('the site has a chooser, a home per language and releases', () => {
  const sorts = [...pages.keys()];
  assert.ok(sorts.includes('index.html'), 'there is no choice of language');
  assert.ok(sorts.some((sort) => sort.endsWith(' index.html')), 'no language has a home');
  assert.ok(sorts.some((sort) => sort.startsWith('bilingual ')), 'there is no bilingual article');
  assert.ok(sorts.includes('404.html'), 'there is no page for addresses without one');
  for (const sort of [' about.html', ' year', ' projects', ' projects page', ' places page']) {
    assert.ok(sorts.some((found) => found.endsWith(sort)), `there is no page of the sort${sort}`);
  }
});

test('links between pages lead to files of the site', async () => {
  const all = await files();
  const known = new Set(all);
  for (const path of all.filter((file) => file.endsWith('.html'))) {
    const lost = (await links(path)).filter((link) => !known.has(link));
    assert.deepEqual(lost, [], `${path} links to files that are not there`);
  }
});

for (const [sort, path] of pages) {
  for (const view of VIEWS) {
    test(`${sort}: ${path} at ${view.width}, ${view.colorScheme}`, async () => {
      const { context, page, faults } = await open(path, view);
      try {
        const [content, window] = await page.evaluate(() => {
          const root = document.documentElement;
          return [root.scrollWidth, root.clientWidth];
        });
        const name = `${path.replaceAll('/', '_').replace(/\.html$/, '')}-${view.width}-${view.colorScheme}.png`;
        await page.screenshot({ path: join(PICTURES, name), fullPage: true });
        assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
        assert.deepEqual(told, []);
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    });
  }
}

test('the first stop of the keyboard leads to the content', async () => {
  const { context, page } = await open([...pages.values()][0], VIEWS[0]);
  try {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    assert.equal(await skip.getAttribute('href'), '#content');
    const box = await skip.boundingBox();
    assert.ok(box.y >= 0, 'the focused link is out of sight');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  } finally {
    await context.close();
  }
});

test('a bilingual article stands one below the other on narrow screens and upright paper, side by side on wide ones', async () => {
  const [, path] = [...pages].find(([sort]) => sort.startsWith('bilingual '));
  const { context, page } = await open(path, VIEWS[0]);
  const seen = () => page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('article h1')].map((it) => it.getBoundingClientRect());
    const line = document.querySelector('.below a');
    return { beside: first.right <= second.left, above: first.bottom <= second.top, line: line.checkVisibility() };
  });
  const beside = { beside: true, above: false, line: false };
  const below = { beside: false, above: true, line: true };
  try {
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
  } finally {
    await context.close();
  }
});

test('the emblem of a programme has its shape, and a white edge', async () => {
  const { context, page } = await open('lv/projects/hop.html', VIEWS[1]);
  try {
    const emblem = await page.evaluate(() => {
      const image = document.querySelector('.emblem');
      const { borderTopColor, borderTopWidth } = getComputedStyle(image);
      return { loaded: image.naturalWidth / image.naturalHeight, shown: image.clientWidth / image.clientHeight, borderTopColor, edge: parseFloat(borderTopWidth) * 25 >= image.clientHeight - 25 };
    });
    assert.deepEqual(emblem, { loaded: 1.5, shown: 1.5, borderTopColor: 'rgb(255, 255, 255)', edge: true });
  } finally {
    await context.close();
  }
});
