// The files that are validated: good ones of sites, and broken ones of the tests in Rust.
// In: folders of the repository. Out: paths as they stand in a site, with their bytes. Knows no schema.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The YAML files below `content/` of a site: path in the site, bytes. */
export function contentOf(site) {
  const content = join(site, 'content');
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(site.length + 1), bytes: readFileSync(path) }));
}

/** The cases of `tests/records/`, one file each; its first line may name the place in a site. */
export function brokenRecords() {
  const folder = join(ROOT, 'tests', 'records');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    const place = /^# at: (.*)$/m.exec(bytes.toString('utf8'))?.[1].trim();
    return { name: `records/${name}`, files: [{ path: place ?? `content/releases/2018/${name}`, bytes }] };
  });
}

/** The cases of `tests/faults/`: the files of `content/` that each changes in the repository's site, after the change. */
export function brokenByEdits() {
  const folder = join(ROOT, 'tests', 'faults');
  const names = readdirSync(folder).filter((name) => name.endsWith('.edit'));
  const cases = names.sort().map((name) => {
    const edited = [...edit(readFileSync(join(folder, name), 'utf8'))];
    const content = edited.filter(([path]) => path.startsWith('content/') && path.endsWith('.yaml'));
    return { name: `faults/${name}`, files: content.map(([path, text]) => ({ path, bytes: Buffer.from(text) })) };
  });
  return cases.filter(({ files }) => files.length > 0);
}

/** Applies a case (the marks are explained in tests/faults.rs): the changed files by path. */
function edit(text) {
  const files = new Map();
  const read = (path) => files.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
  let path = '';
  let [find, replace] = [[], []];
  const change = () => {
    if (find.length > 0) files.set(path, read(path).replace(find.join('\n'), () => replace.join('\n')));
    else if (replace.length > 0) {
      let old = '';
      try {
        old = read(path);
      } catch {
        // A new file.
      }
      files.set(path, `${old}${replace.join('\n')}\n`);
    }
    [find, replace] = [[], []];
  };
  for (const line of [...text.split('\n'), '@']) {
    const mark = line.slice(0, 1);
    const words = line.slice(1).replace(/^ /, '');
    if (mark === '@' || mark === '' || (mark === '-' && replace.length > 0)) change();
    if (mark === '-') find.push(words);
    if (mark === '+') replace.push(words);
    if (mark === '~') files.set(path, read(path).slice(0, read(path).lastIndexOf(`\n${words}`) + 1));
    if (mark === '@') {
      const [now, old] = words.split(' < ');
      if (old) files.set(now, read(old));
      path = now;
    }
  }
  return files;
}
