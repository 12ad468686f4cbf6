import { all, nameOf, type Finding } from './seen.ts';

/** What has a 听 of its own, and where that stands. */
const OWN = [
  ['.need', ':scope'],
  ['.item', ':scope'],
  ['.strip', ':scope'],
  ['.field-title', ':scope'],
  ['.ready-row', ':scope'],
  ['.own-words', ':scope'],
  ['.request', '.person'],
] as const;

const listenOf = (thing: HTMLElement, within: string): Element | null => {
  const place = within === ':scope' ? thing : thing.querySelector(within);
  return place?.querySelector('.listen') ?? thing.parentElement?.querySelector(':scope > .listen') ?? null;
};

/** Things in lists that cannot be heard by themselves. */
export const unheard = (): readonly Finding[] =>
  OWN.flatMap(([selector, within]) =>
    all(selector)
      .filter((thing) => !listenOf(thing, within))
      .map((thing) => `without 听: ${nameOf(thing)}`),
  );

/** What the 听 of the page, or of the sheet over it, must say: the words that matter most on it. */
const MAIN = ['.middle-title', '.middle-words', '.night-head', '.act', '.act-2', '.sheet-body > div:not([class])'];
const FIRST = ['.need-title', '.step-head > span:first-child', '.request .person .strong'];
const FIRST_MAX = 3;

const sheet = (): Element | null => all('[aria-modal=true]').slice(-1)[0] ?? null;

export const mainWords = (): readonly string[] => {
  const root = sheet() ?? document;
  const inRoot = (selector: string) => all(selector).filter((one) => root.contains(one));
  return [
    ...MAIN.flatMap(inRoot),
    ...FIRST.flatMap((selector) => inRoot(selector).slice(0, FIRST_MAX)),
    ...inRoot('.kinds .choice'),
  ]
    .filter((one) => !one.matches('[aria-disabled=true]'))
    .map((one) => one.textContent.trim())
    .filter((text) => text !== '');
};

/** What the page, or the sheet over it, is called. */
export const titleOf = (): string =>
  sheet()?.getAttribute('aria-label') ??
  all('.head-title')
    .map((one) => one.textContent)
    .join('');
