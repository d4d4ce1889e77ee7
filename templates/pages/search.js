// Searches the news of a language in the reader's browser.
// In: the data block of the page (how the language's words change, where the index of each year lies) and those indexes, newest year
// first. Out: a list of releases. Nothing is sent anywhere, and every text becomes text, never HTML.

/** How many releases are shown at first, and with every "more". */
const SHOWN = 20;

/** What a word weighs in the headline, in the lead, in the text. */
const WEIGHTS = [9, 3, 1];

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A word in lower case and without marks. */
export function fold(word) {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter]);
}

/** The words of what a reader typed. A single letter is none; stop words count only where there is no other. */
export function words(text, language) {
  const found = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const all = found.map(fold).filter((word) => word.length > 1 || /\d/.test(word));
  const telling = all.filter((word) => !language.stop_words.has(word));
  return telling.length > 0 ? telling : all;
}

/** The stems under which a folded word stands. Two forms of one word have a stem in common. */
export function stems(word, language) {
  let length = Math.min(language.longest, word.length - language.least);
  while (length > 0 && !language.endings.has(word.slice(-length))) length -= 1;
  const ending = length > 0 ? word.slice(-length) : '';
  let stem = word.slice(0, word.length - ending.length);
  const all = [];
  for (const sides of language.alternations) {
    for (const [end, endings] of sides) {
      if (stem.endsWith(end) && endings.includes(ending)) {
        // A stem of neither side: no word stands under it that does not change so.
        all.push(`${stem.slice(0, stem.length - end.length)}/${sides[0][0]}`);
      }
    }
  }
  for (const [letters, others] of language.within) stem = stem.replaceAll(letters, others);
  for (const [letters, others] of language.last) {
    if (stem.endsWith(letters)) stem = stem.slice(0, -letters.length) + others;
  }
  return [stem, ...all];
}

/** What the data block says of a language, ready to be asked. */
export function prepare(data) {
  const longest = Math.max(0, ...data.endings.map((ending) => ending.length));
  return { ...data, endings: new Set(data.endings), longest, stop_words: new Set(data.stop_words.map(fold)) };
}

/** The index of a year, ready to be asked: its words by their stems. */
export function open(index, language) {
  const places = new Map();
  for (const [written, found] of Object.entries(index.words)) {
    for (const stem of stems(fold(written), language)) {
      places.set(stem, [...(places.get(stem) ?? []), ...found]);
    }
  }
  return { ...index, places };
}

/** The places of a word; of all words that begin like it, if it may be the beginning of one. */
function placesOf(word, { places, words: written }, language, isBeginning) {
  const found = stems(word, language).flatMap((stem) => places.get(stem) ?? []);
  if (!isBeginning) return found;
  const longer = Object.keys(written).filter((other) => fold(other).startsWith(word));
  return [...found, ...longer.flatMap((other) => written[other])];
}

/** The releases of a year that hold every word, each with its weight. The last word may be the beginning of one, if that is asked. */
export function find(typed, year, language, isBeginning = false) {
  let found;
  for (const [at, word] of typed.entries()) {
    const weights = new Map();
    for (const place of placesOf(word, year, language, isBeginning && at === typed.length - 1)) {
      const release = Math.floor(place / 3);
      weights.set(release, Math.max(WEIGHTS[place % 3], weights.get(release) ?? 0));
    }
    const before = found;
    found = new Map();
    for (const [release, weight] of weights) {
      if (!before || before.has(release)) found.set(release, weight + (before?.get(release) ?? 0));
    }
  }
  return [...(found ?? [])].map(([release, weight]) => ({ ...year.releases[release], weight }));
}

/**
 * What is found in years as they come: whole words, and if nothing holds them, the last as a beginning. Gives, year after year, all
 * that there is so far, best first.
 */
export async function* search(typed, years, language) {
  for (const isBeginning of [false, true]) {
    const found = [];
    for (const year of years) {
      const more = find(typed, await year, language, isBeginning);
      found.push(...more);
      if (more.length > 0) yield [...found].sort(order);
    }
    if (found.length > 0) return;
  }
}

/** The weightier release first, of equal ones the newer. */
function order(one, other) {
  return other.weight - one.weight || other.published.localeCompare(one.published);
}

/** A release in the list. */
function item(release) {
  const node = copy('found-item').firstElementChild;
  const link = node.querySelector('a');
  link.href = release.href;
  link.textContent = release.headline;
  node.querySelector('.kind').textContent = release.kind;
  // A `time` without a day would be no valid HTML: it does not stand in the template.
  const day = node.querySelector('.dateline').appendChild(document.createElement('time'));
  day.dateTime = release.published;
  day.textContent = release.published_text;
  node.querySelector('.lead').textContent = release.lead;
  if (release.tag) {
    node.querySelector('h2').lang = release.tag;
    node.querySelector('.lead').lang = release.tag;
  }
  return node;
}

/** What a template of the page holds. */
function copy(id) {
  return document.getElementById(id).content.cloneNode(true);
}

/** The page: its field, what it says, its list. */
class Search {
  constructor(data) {
    this.language = prepare(data);
    this.form = document.getElementById('search');
    this.field = document.getElementById('query');
    this.needs = document.getElementById('search-needs');
    this.status = document.getElementById('search-status');
    this.list = document.getElementById('found');
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('q', this.field.value);
      history.pushState(null, '', address);
      this.run();
    });
    addEventListener('popstate', () => this.run());
    this.form.hidden = false;
    this.needs.hidden = true;
    this.run();
  }

  /** The indexes of all years, newest first; each is asked for once. */
  load() {
    if (this.years) return this.years;
    const years = this.language.years.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
      const year = open(await answer.json(), this.language);
      for (const release of year.releases) release.href = new URL(release.href, answer.url).href;
      return year;
    });
    // Whoever awaits a year hears of its failure; the next search asks for all of them anew.
    for (const year of years) year.catch(() => { if (this.years === years) this.years = undefined; });
    this.years = years;
    return years;
  }

  /** Searches what the address asks for. Whoever asks anew meanwhile hears no more of it. */
  async run() {
    const query = new URL(location.href).searchParams.get('q') ?? '';
    this.field.value = query;
    this.asked = query;
    this.clear();
    if (query.trim() === '') return;
    try {
      await this.answer(query);
    } catch {
      if (this.asked === query) this.needs.hidden = false;
    }
  }

  /** Shows what is found as it comes, and says how much it was. */
  async answer(query) {
    const typed = words(query, this.language);
    const years = typed.length > 0 ? this.load() : [];
    let number = 0;
    for await (const found of search(typed, years, this.language)) {
      if (this.asked !== query) return;
      this.show(found, SHOWN);
      number = found.length;
    }
    if (this.asked === query) this.say(number);
  }

  clear() {
    this.status.textContent = '';
    this.needs.hidden = true;
    this.show([], 0);
  }

  /** Says how many there are. */
  say(number) {
    const text = number > 0 ? copy('found-number') : copy('found-nothing');
    const place = text.querySelector('.number');
    if (place) place.textContent = number.toLocaleString(document.documentElement.lang);
    this.status.replaceChildren(text);
  }

  /** Shows the first of what was found, and a button for more. */
  show(found, number) {
    this.list.hidden = found.length === 0;
    this.list.replaceChildren(...found.slice(0, number).map(item));
    document.getElementById('more')?.remove();
    if (found.length <= number) return;
    const more = copy('found-more').firstElementChild;
    more.id = 'more';
    more.querySelector('button').addEventListener('click', () => {
      this.show(found, number + SHOWN);
      this.list.children[number].querySelector('a').focus();
    });
    this.list.after(more);
  }
}

if (globalThis.document) {
  new Search(JSON.parse(document.getElementById('search-data').textContent));
}
