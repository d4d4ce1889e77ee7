// The search page in a real browser: typed without marks, by keyboard alone, without scripts, from the folder, with hostile text.
// In: the built site. Out: what readers see and hear; pictures for people.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { start } from './browser.mjs';
import { barriers, overflow } from './look.mjs';
import { ROOT } from './site.mjs';

const PICTURED = process.env.SCREENSHOTS === '1';
const PICTURES = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');

/** What is typed in each language, without marks, and the number that is said. */
const QUERIES = [
  ['lv', 'torunas konference', 'Atrastās ziņas: 2'],
  ['en', 'conferences in torun', 'News found: 2'],
  ['ro', 'conferinta torun', 'Știri găsite: 2'],
];

let site;

before(async () => {
  site = await start();
  if (PICTURED) await mkdir(PICTURES, { recursive: true });
});

after(() => site?.close());

/** Opens a page, does something with it, and gives what went wrong. What is found moves what stands below it: the reader asked. */
async function on(address, options, act) {
  let faults;
  await site.visit(address, options, async (page, settled) => {
    await act(page);
    faults = (await settled()).filter((fault) => !fault.startsWith('layout shift'));
  });
  return faults;
}

/** Waits until the number of what was found is said. */
async function told(page) {
  const status = page.getByRole('status');
  await status.filter({ hasText: /./ }).waitFor();
  return (await status.textContent()).trim();
}

for (const [language, query, number] of QUERIES) {
  for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark'], [320, 'light'], [1280, 'dark']]) {
    test(`${language}: "${query}" at ${width}, ${colorScheme}`, async () => {
      const faults = await on(`${language}/index.html`, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
        await page.locator('.menu a[href$="search.html"]').click();
        await page.getByRole('searchbox').fill(query);
        await page.keyboard.press('Enter');
        assert.equal(await told(page), number);
        assert.equal(new URL(page.url()).searchParams.get('q'), query);
        assert.deepEqual(await page.evaluate(overflow), []);
        const picture = join(PICTURES, `${language}_search-${width}-${colorScheme}.png`);
        if (PICTURED) await page.screenshot({ path: picture, fullPage: true });
        assert.deepEqual(await barriers(page), []);
        const link = page.locator('#found a').first();
        await link.click();
        assert.match(page.url(), /hop-torun-conference\.html$/);
        await page.goBack();
        assert.equal(await told(page), number);
      });
      assert.deepEqual(faults, []);
    });
  }
}

test('by keyboard alone: from the field to the first of what was found', async () => {
  const faults = await on('lv/search.html', {}, async (page) => {
    const focused = (selector) => page.evaluate((it) => document.activeElement.matches(it), selector);
    for (let stops = 0; !(await focused('#query')); stops += 1) {
      assert.ok(stops < 20, 'the field is no stop of the keyboard');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Torunas');
    await page.keyboard.press('Enter');
    assert.equal(await told(page), 'Atrastās ziņas: 2');
    assert.ok(await focused('#query'), 'the field keeps the focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.ok(await focused('#found li:first-child a'), 'two steps on stands the first release');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lv\/2018\//);
  });
  assert.deepEqual(faults, []);
});

test('an address with a query is answered at once, and the way back leads through the queries', async () => {
  const faults = await on('ro/search.html?q=editia', {}, async (page) => {
    assert.equal(await told(page), 'Știri găsite: 1');
    assert.equal(await page.getByRole('searchbox').inputValue(), 'editia');
    await page.getByRole('searchbox').fill('avion');
    await page.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: 'Nu s-a găsit nimic' }).waitFor();
    assert.equal(await page.locator('#found li').count(), 0);
    assert.ok(await page.locator('.years a').first().isVisible(), 'the archive is at hand');
    await page.goBack();
    assert.equal(await told(page), 'Știri găsite: 1');
  });
  assert.deepEqual(faults, []);
});

test('what was asked before is not answered any more', async () => {
  const faults = await on('lv/search.html', {}, async (page) => {
    let go;
    const held = new Promise((resolve) => { go = resolve; });
    await page.route('**/2018/search.json', async (route) => {
      await held;
      await route.continue();
    });
    for (const query of ['konf', 'Linca']) {
      await page.getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
    }
    go();
    assert.equal(await told(page), 'Atrastās ziņas: 1');
    // Whatever the first query still had to say would be said by now.
    await page.evaluate(() => new Promise((told) => { setTimeout(told, 100); }));
    assert.equal(await told(page), 'Atrastās ziņas: 1');
    assert.deepEqual(await page.locator('#found a').evaluateAll((links) => links.map((link) => link.pathname)), ['/lv/2018/wir-linz-kassel.html']);
  });
  assert.deepEqual(faults, []);
});

test('a letter is no word, and that nothing was found is said', async () => {
  const faults = await on('en/search.html', {}, async (page) => {
    await page.getByRole('searchbox').fill('a');
    await page.keyboard.press('Enter');
    assert.match(await told(page), /^Nothing was found\./);
  });
  assert.deepEqual(faults, []);
});

test('what a reader types and what an index holds stays text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const faults = await on('en/search.html', {}, async (page) => {
    await page.route('**/search.json', (route) => route.fulfill({
      json: { releases: [{ href: 'x.html', headline: hostile, lead: hostile, kind: hostile, published: '2018-01-01', published_text: hostile }], words: { hostile: [0] } },
    }));
    await page.goto(`${site.origin}/en/search.html?q=${encodeURIComponent(`hostile ${hostile}`)}`);
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    await page.goto(`${site.origin}/en/search.html?q=hostile`);
    await page.locator('#found li').first().waitFor();
    assert.equal(await page.locator('#found h2').first().textContent(), hostile);
    assert.equal(await page.locator('main img').count(), 0);
  });
  assert.deepEqual(faults, []);
});

test('more is shown twenty by twenty', async () => {
  const releases = Array.from({ length: 45 }, (_, at) => ({
    href: `${at}.html`, headline: `Council ${at}`, lead: '', kind: '', published: '2018-01-01', published_text: '',
  }));
  const faults = await on('en/about.html', {}, async (page) => {
    await page.route('**/2018/search.json', (route) => route.fulfill({ json: { releases, words: { council: releases.map((_, at) => at * 3) } } }));
    await page.route(/20(17|21)\/search\.json/, (route) => route.fulfill({ json: { releases: [], words: {} } }));
    await page.goto(`${site.origin}/en/search.html?q=council`);
    assert.equal(await told(page), 'News found: 45');
    assert.equal(await page.locator('#found li').count(), 20);
    await page.getByRole('button', { name: 'Show more' }).click();
    assert.equal(await page.locator('#found li').count(), 40);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Council 20');
    await page.getByRole('button', { name: 'Show more' }).click();
    assert.equal(await page.locator('#found li').count(), 45);
    assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0);
  });
  assert.deepEqual(faults, []);
});

for (const [how, options, address] of [
  ['without scripts', { javaScriptEnabled: false }, 'lv/search.html?q=Torunas'],
  ['opened from the folder', {}, pathToFileURL(join(ROOT, 'lv/search.html')).href],
]) {
  test(`${how} the page says what search needs and leads to the archive`, () => site.visit(address, options, async (page) => {
    assert.ok(await page.getByText('Meklēšana darbojas').isVisible());
    assert.ok(await page.getByRole('searchbox').isHidden());
    await page.locator('.years a').first().click();
    assert.match(page.url(), /\/lv\/2021\/index\.html$/);
  }));
}

test('an index that cannot be fetched is no silence', () => site.visit('lv/about.html', {}, async (page) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto(`${site.origin}/lv/search.html?q=Torunas`);
  await page.getByText('Meklēšana darbojas').waitFor();
}));
