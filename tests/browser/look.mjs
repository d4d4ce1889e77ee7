// A page as it is judged: loaded on a phone, a tablet and a desk, looked at in light and dark.
// In: a page of the served site. Out: its faults, each with the view in which it shows.

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
export async function barriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), RULES);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Looks at a page in widths and every colour; `picture` takes one of each. Gives the page's faults. */
export async function look(context, address, picture = async () => {}, widths = WIDTHS) {
  const { page, settled } = await watched(context, new URL(address).origin);
  const found = [];
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
        say(colorScheme, await barriers(page));
        await picture(page, `${width}-${colorScheme}`);
      }
    }
  } finally {
    await page.close();
  }
  return found;
}
