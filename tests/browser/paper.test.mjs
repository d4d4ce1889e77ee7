// Pages on paper: printed as PDF, and read back with pdftotext.
// In: the built site. Out: no menus on paper, every word of the page there, no line over the edge of a sheet.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

import { start, watched } from './browser.mjs';
import { samples } from './site.mjs';

const run = promisify(execFile);
/** What helps on a screen alone. */
const CHROME = '.skip, nav, .languages, .menu, .versions, .neighbours, .related, .colophon a, form, button, input';
/** How near to the edge of a sheet a line may come, in points: the margin is 2 cm, and a letter may hang a little. */
const MARGIN = 54;

const pages = await samples();
let folder;
let site;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'));
  site = await start();
});

after(async () => {
  await site?.close();
  await rm(folder, { recursive: true });
});

/** The pieces of text that the page shows. */
function words() {
  const shown = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: parent, data } = walk.currentNode;
    if (data.trim() && parent.checkVisibility({ visibilityProperty: true })) shown.push(data.trim());
  }
  return shown;
}

/** Letters and digits alone: lines are broken and hyphenated as paper wants it. */
function letters(text) {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The sheets of a PDF: size, and the boxes of the words. */
async function sheets(path) {
  const { stdout } = await run('pdftotext', ['-bbox', path, '-'], { maxBuffer: 2 ** 26 });
  const number = (text, name) => Number(new RegExp(`${name}="([^"]*)"`).exec(text)[1]);
  return stdout.split('<page ').slice(1).map((sheet) => ({
    width: number(sheet, 'width'),
    height: number(sheet, 'height'),
    words: [...sheet.matchAll(/<word ([^>]*)>([^<]*)/g)].map(([, box, text]) => ({
      text, left: number(box, 'xMin'), right: number(box, 'xMax'), top: number(box, 'yMin'), bottom: number(box, 'yMax'),
    })),
  }));
}

describe('every sort of page on paper', { concurrency: 2 }, () => {
  for (const [sort, path] of pages) {
    test(`${sort}: ${path}`, async () => {
      const context = await site.browser.newContext();
      try {
        const { page } = await watched(context, site.origin);
        await page.goto(`${site.origin}/${path}`, { waitUntil: 'load' });
        await page.emulateMedia({ media: 'print' });
        const chrome = await page.locator(CHROME).evaluateAll((found) => found
          .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)));
        assert.deepEqual(chrome, [], 'stands on paper');
        const shown = await page.evaluate(words);
        const pdf = join(folder, `${path.replaceAll('/', '_')}.pdf`);
        await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
        const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
        const printed = letters(stdout);
        assert.deepEqual(shown.filter((text) => !printed.includes(letters(text))), [], 'is not on paper whole');
        for (const [at, { width, height, words: boxes }] of (await sheets(pdf)).entries()) {
          const cut = boxes.filter(({ left, right, top, bottom }) => left < MARGIN || top < MARGIN || right > width - MARGIN || bottom > height - MARGIN);
          assert.deepEqual(cut, [], `over the edge of sheet ${at + 1} of ${width} by ${height}`);
          assert.ok(boxes.length > 0, `sheet ${at + 1} is empty`);
        }
      } finally {
        await context.close();
      }
    });
  }
});
