import { all, nameOf, type Finding } from './seen.ts';

/** What stands in lists and forms: each has a picture, and is heard at it. */
const HEARD = '.need,.strip,.field-title,.ready-row,.person,.bars-row,.board-row,.own-words';
/** Pictures that are looked at or chosen, and not heard: those of a choice, and of the gallery of icons. */
const SEEN = '.choice,.swatch';

/** Things in lists that cannot be heard by themselves, and pictures that are no ears. */
export const unheard = (): readonly Finding[] => [
  ...all(HEARD)
    .filter((thing) => !thing.querySelector('.ear'))
    .map((thing) => `cannot be heard: ${nameOf(thing)}`),
  ...all('.pic,.face')
    .filter((picture) => !picture.matches('.ear') && !picture.closest(SEEN))
    .map((picture) => `a picture that is no ear: ${nameOf(picture)}`),
  ...pillsTooMany(),
];

/** One pill in the head of the page, one beside the title of a sheet, and no other. */
const pillsTooMany = (): readonly Finding[] => {
  const pills = all('.listen');
  const inPlace = pills.filter((pill) => pill.closest('.head,.sheet-title') !== null);
  return [
    ...pills.filter((pill) => !inPlace.includes(pill)).map((pill) => `a pill outside of the head: ${nameOf(pill)}`),
    ...(all('.head .listen').length > 1 ? ['two pills in the head'] : []),
  ];
};

/** Rows taller than a hand holds five of: in 标准 a need is three lines, and the rest is heard. */
const NEED_HEIGHT_MAX = 104;
export const tallNeeds = (): readonly Finding[] =>
  all('.size-m .need')
    .filter((row) => row.querySelector('.mark-said') && row.getBoundingClientRect().height > NEED_HEIGHT_MAX)
    .map((row) => `a need too tall: ${row.getBoundingClientRect().height} px, ${nameOf(row)}`);

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
