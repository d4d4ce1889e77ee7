// A site full of hostile text, in a browser that would run it.
// In: the site that `cargo test hostile::` leaves in the build folder, every legal text of which attacks. Out: nothing happens.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { start, watched } from './browser.mjs';
import { ROOT, samples } from './site.mjs';

const SITE = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, '..', 'target'), 'tmp', 'hostile');
let site;

before(async () => {
  assert.ok(existsSync(SITE), `there is no ${SITE}: run \`cargo test hostile::\` first`);
  site = await start(SITE);
});

after(() => site?.close());

test('nothing of the hostile site runs', async () => {
  const faults = [];
  const context = await site.browser.newContext();
  const { page, settled } = await watched(context, site.origin);
  for (const path of (await samples(SITE)).values()) {
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'load' });
    faults.push(...(await settled()).map((fault) => `${path}: ${fault}`));
    const attacked = await page.evaluate(() => document.documentElement.outerHTML.includes('alert(1)'));
    if (!attacked && path !== '404.html') faults.push(`${path}: holds nothing hostile`);
    const running = await page.locator('[onerror], [onload], [onmouseover], iframe, script:not([type$="json"]):not([src])').count();
    if (running > 0) faults.push(`${path}: ${running} elements that run`);
  }
  await context.close();
  assert.deepEqual(faults, []);
});
