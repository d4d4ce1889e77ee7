// Whether the judge of the pages sees what is wrong: a judge that accepts everything is none.
// In: pages with one fault each. Out: that it is told, with its view.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { start } from './browser.mjs';
import { look } from './look.mjs';

const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

/** What stands in the head and in the body of a page, and what must be said of it. */
const FAULTS = {
  'a wide table': ['', '<p style="width: 60rem">wide</p>', /^320 sideways: \d+ wide in a window of 320: <p/],
  'a style in place': [POLICY, '<p style="color: red">red</p>', /^320 loading: policy: style-src-attr: inline at line \d/],
  'a handler': [POLICY, '<img src="data:," alt="" onerror="alert(1)">', /^320 loading: policy: img-src: data/],
  'something that moves': ['', '<script>requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector("h1").before("late ".repeat(99))))</script>', /^320 loading: layout shift of 0\.\d+: </],
  'a picture from elsewhere': ['', '<img src="http://127.0.0.2:9/x.png" alt="">', /^320 loading: .*request to http:\/\/127\.0\.0\.2:9\/x\.png/],
  'an error': ['', '<script>throw new Error("broken")</script>', /^320 loading: error: Error: broken/],
  'pale text in the dark': ['<style>@media (prefers-color-scheme: dark) { p { color: #ddd } }</style>', '<p>pale</p>', /^320 dark: color-contrast: /],
  'a part without a name, shown on a desk alone': ['<style>@media (max-width: 1000px) { p { display: none } }</style>', '<p><a href="#a"></a></p>', /^1280 light: link-name: /],
  'small targets': ['<style>a { font-size: 8px; line-height: 1; display: block }</style>', '<nav aria-label="x"><a href="#a">a</a><a href="#b">b</a><a href="#c">c</a></nav>', /^320 light: target-size: /],
};

let folder;
let site;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judge-'));
  site = await start(folder);
});

after(async () => {
  await site?.close();
  await rm(folder, { recursive: true });
});

for (const [name, [head, body, expected]] of Object.entries(FAULTS)) {
  test(`${name} is told`, async () => {
    const html = `<!doctype html><html lang="en"><head><title>Faults</title>${head}</head><body><main><h1>Faults</h1>${body}</main></body></html>`;
    await writeFile(join(folder, 'fault.html'), html);
    const context = await site.browser.newContext();
    try {
      const told = await look(context, `${site.origin}/fault.html`);
      assert.ok(told.some((fault) => expected.test(fault)), told.join('\n') || 'nothing is told');
    } finally {
      await context.close();
    }
  });
}
