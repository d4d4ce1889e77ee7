// Pages on paper: printed as PDF, and read back with pdftotext.
// In: a page in the browser. Out: its faults: menus on paper, words that are not there, lines over the edge of a sheet.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** What helps on a screen alone. */
const CHROME = '.skip, nav, .languages, .menu, .versions, .neighbours, .related, .colophon a, form, button, input';
/** How near to the edge of a sheet a line may come, in points: the margin is 2 cm, and a letter may hang a little. */
const MARGIN = 54;

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

/** Prints a page of the built site into a folder, and reads it back: what stands on paper and should not, what is not there whole, and
 * what stands over the edge of a sheet or on none. */
export async function onPaper(page, folder) {
  await page.emulateMedia({ media: 'print' });
  const chrome = await page.locator(CHROME).evaluateAll((found) => found
    .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)));
  const shown = await page.evaluate(words);
  const pdf = join(folder, `${new URL(page.url()).pathname.slice(1).replaceAll('/', '_')}.pdf`);
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
  const printed = letters(stdout);
  const cut = (await sheets(pdf)).flatMap(({ width, height, words: boxes }, at) => {
    const out = boxes.filter(({ left, right, top, bottom }) => left < MARGIN || top < MARGIN || right > width - MARGIN || bottom > height - MARGIN);
    const told = out.map((box) => `over the edge of sheet ${at + 1} of ${width} by ${height}: ${JSON.stringify(box)}`);
    return boxes.length > 0 ? told : [`sheet ${at + 1} is empty`];
  });
  return [
    ...chrome.map((html) => `stands on paper: ${html}`),
    ...shown.filter((text) => !printed.includes(letters(text))).map((text) => `is not on paper whole: ${text}`),
    ...cut,
  ];
}
