// A page as it is judged: loaded on a phone, a tablet and a desk, looked at in light and dark.
// In: a page of the served site. Out: its faults, each with the view in which it shows. Whoever has more to ask asks the same page.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { watched } from './browser.mjs';

// Evaluated, not put into the page: the pages' own policy forbids scripts in place.
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** What colours and the room of a part decide: all that can differ between two views that show the same parts. */
const OF_LOOKS = {
  ...RULES,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] },
};
/** A phone, a tablet, a desk. */
export const WIDTHS = [320, 768, 1280];
const COLOURS = ['light', 'dark'];

/** What sticks out of the window sideways: the innermost elements, if the page can be scrolled. */
export function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  return [`${scrollWidth} wide in a window of ${clientWidth}: ${innermost.map((element) => element.outerHTML.slice(0, 120)).join(' ')}`];
}

/** What people who do not see, or do not use a mouse, stumble over. */
export async function barriers(page, asked = RULES) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), asked);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Which parts of a page are shown, and what stylesheets put before and behind them: as long as it is the same, so is what axe finds in the
 * structure. */
function shown() {
  const parts = [...document.querySelectorAll('*')].map((part) => {
    if (!part.checkVisibility({ visibilityProperty: true })) return '';
    return ['::before', '::after'].map((side) => getComputedStyle(part, side).content).join();
  });
  return parts.join('\n');
}

/** Looks at a page in widths and every colour; `picture` takes one of each, `further` asks the page for more before it is closed. Gives the
 * page's faults. */
export async function look(context, address, { picture = async () => {}, widths = WIDTHS, further = async () => {} } = {}) {
  const { page, settled } = await watched(context, new URL(address).origin);
  const found = [];
  const judged = new Set();
  try {
    for (const width of widths) {
      const say = (view, faults) => found.push(...faults.map((fault) => `${width} ${view}: ${fault}`));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address, { waitUntil: 'load' });
      say('loading', await settled());
      say('sideways', await page.evaluate(overflow));
      for (const colorScheme of COLOURS) {
        await page.emulateMedia({ colorScheme });
        const parts = await page.evaluate(shown);
        say(colorScheme, await barriers(page, judged.has(parts) ? OF_LOOKS : RULES));
        judged.add(parts);
        await picture(page, `${width}-${colorScheme}`);
      }
    }
    await further(page);
  } finally {
    await page.close();
  }
  return found;
}
