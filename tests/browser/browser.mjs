// A browser that tells of everything that goes wrong on a page.
// In: addresses of the served site. Out: pages, and what they did that no page of a newsroom does. Knows no page by name.

import { chromium } from 'playwright-core';

import { serve } from './site.mjs';

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Starts the browser and serves a folder, the built site if none is named. */
export async function start(root) {
  const site = await serve(root);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  /** Opens a page, an address of the site or a whole one, in a context of its own, and closes it behind the reader. */
  const visit = async (address, options, act) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const { page, settled } = await watched(context, site.origin);
      await page.goto(new URL(address, `${site.origin}/`).href, { waitUntil: 'load' });
      await act(page, settled);
    } finally {
      await context.close();
    }
  };
  return { browser, origin: site.origin, visit, close };
}

/** Runs in every page before anything of its own: what it breaks of its policy, and what moves while it loads. */
function watch() {
  globalThis.broken = [];
  globalThis.shifts = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.broken.push(`${event.violatedDirective}: ${event.blockedURI || event.sample} at line ${event.lineNumber}`);
  });
  // Beyond what the browser reports itself: a shift that follows an input is one too, here nobody types.
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? node?.nodeName);
      globalThis.shifts.push(`${value}: ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A page of a context, with all faults that it has from now on; `settled` tells them when nothing more is to come. */
export async function watched(context, origin) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error}`));
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  await page.addInitScript(watch);
  /** What went wrong since the page was opened; three frames later than its load, so that what moves has moved. */
  const settled = async () => {
    const [broken, shifts] = await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => { requestAnimationFrame(drawn); });
      await new Promise((told) => { setTimeout(told); });
      return [globalThis.broken.splice(0), globalThis.shifts.splice(0)];
    });
    return [
      ...faults.splice(0),
      ...broken.map((what) => `policy: ${what}`),
      ...shifts.map((what) => `layout shift of ${what}`),
    ];
  };
  return { page, settled };
}
