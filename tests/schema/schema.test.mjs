// `vestnesis schema`, used by an independent validator (ajv) over files read by an independent parser (yaml, version 1.2):
// good files are accepted, and of the broken ones those that a schema can know to be broken are refused.
// What is accepted though `check` refuses it stands in accepted.tsv, each with the reason.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import test from 'node:test';

import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';

import { ROOT, brokenByEdits, brokenRecords, contentOf } from './files.mjs';

const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug', 'vestnesis');
const GOOD = join(ROOT, 'tests', 'records', 'good');

/** Of the broken records of releases, the share that a schema must refuse: 60 of 80. */
const SHARE = 60 / 80;

/** The sorts of files that `schema` knows. */
const SORTS = [
  'release', 'site', 'places', 'organisations', 'people', 'programmes', 'projects', 'nouns', 'boilerplate', 'contacts',
];

/** The name by which `schema` knows a file of a site. */
function sort(path) {
  if (path.startsWith('content/releases/')) return 'release';
  return basename(path, '.yaml');
}

/**
 * The schemas of a site, each compiled once. Of fragments, which lack most of what their kind asks for, nothing is asked but
 * what every record must have: they are to be refused for what is wrong with them.
 */
function validators(site, { fragments = false } = {}) {
  const compiled = new Map();
  return (path) => {
    const name = sort(path);
    if (!compiled.has(name)) {
      const printed = execFileSync(PROGRAM, ['schema', name, '--root', site]);
      const ajv = new Ajv({ allErrors: true, strictTypes: false });
      const schema = JSON.parse(printed);
      if (fragments) delete schema.allOf;
      compiled.set(name, ajv.compile(schema));
    }
    return compiled.get(name);
  };
}

/** What is wrong with a file: faults of YAML, else of the schema. */
function faults(validate, bytes) {
  const documents = parseAllDocuments(new TextDecoder('utf-8').decode(bytes), { version: '1.2', logLevel: 'error' });
  const found = documents.flatMap((document) => document.errors.map((error) => error.message));
  if (documents.length > 1) found.push('several documents');
  if (found.length > 0) return found;
  let value;
  try {
    value = documents[0]?.toJS() ?? null;
  } catch (error) {
    // References to values that are not there, or without end.
    return [error.message];
  }
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

for (const site of [ROOT, GOOD, join(ROOT, 'src', 'source', 'starter')]) {
  test(`good files are accepted: ${relative(ROOT, site) || 'the site of the repository'}`, () => {
    // The sketched records are only ever decoded: their registers name bodies that they do not hold, their kind says little.
    const sketched = site === GOOD;
    const validator = validators(site, { fragments: sketched });
    for (const { path, bytes } of contentOf(site).filter((it) => !sketched || sort(it.path) === 'release')) {
      assert.deepEqual(faults(validator(path), bytes), [], path);
    }
  });
}

test('broken files are refused, but for what a schema cannot know', () => {
  const reasons = new Map(
    readFileSync(new URL('accepted.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t')),
  );
  const accepts = (validator, files) =>
    files.every(({ path, bytes }) => faults(validator(path), bytes).length === 0);
  const fragments = validators(GOOD, { fragments: true });
  const whole = validators(ROOT);
  const records = brokenRecords().filter(({ files }) => SORTS.includes(sort(files[0].path)));
  const accepted = [
    ...records.filter(({ files }) => accepts(fragments, files)),
    ...brokenByEdits().filter(({ files }) => accepts(whole, files)),
  ].map(({ name }) => name);
  assert.deepEqual(accepted.filter((name) => !reasons.get(name)), [], 'accepted without a reason in accepted.tsv');
  assert.deepEqual([...reasons.keys()].filter((name) => !accepted.includes(name)), [], 'refused, though in accepted.tsv');

  const releases = records.filter(({ files }) => sort(files[0].path) === 'release');
  const refused = releases.filter(({ name }) => !accepted.includes(name));
  console.log(`${refused.length} of ${releases.length} broken records of releases are refused`);
  assert.ok(refused.length >= releases.length * SHARE, `${refused.length} of ${releases.length}`);
});

test('the schema speaks the language of the staff', () => {
  const describe = (language) => {
    const printed = execFileSync(PROGRAM, ['--ui-lang', language, 'schema', '--root', ROOT]);
    return JSON.parse(printed).properties.event.description;
  };
  assert.equal(describe('en'), 'The event. For several events write `events`.');
  assert.equal(describe('lv'), 'Pasākums. Ja to ir vairāki, rakstiet `events`.');
  assert.equal(describe('ro'), 'Evenimentul. Pentru mai multe evenimente scrieți `events`.');
});

test('the same site gives the same schema', () => {
  const print = () => execFileSync(PROGRAM, ['schema', '--root', ROOT], { encoding: 'utf8' });
  assert.equal(print(), print());
});
