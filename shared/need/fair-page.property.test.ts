import fc from 'fast-check';
import { FAIR_PAGE, fairly, isCrowded } from './fair-page.ts';

type Row = { readonly author: string; readonly at: number };
const authorOf = ({ author }: Row): string => author;
const rows = fc
  .array(fc.constantFrom('greedy', 'greedy', 'greedy', 'wei', 'mo', 'luo'), { maxLength: 70, size: 'max' })
  .map((authors) => authors.map((author, at): Row => ({ author, at })));
const PAGE = { size: 20, share: FAIR_PAGE.shareMax };
const countOf = (some: readonly Row[], author: string): number => some.filter((one) => one.author === author).length;

test('nothing is lost and nothing stands twice', () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect([...fairly(all, authorOf, PAGE)].sort((a, b) => a.at - b.at)).toEqual(all);
    }),
  );
});

test('one author has at most their share of the page while others have some that are not on it', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const page = fairly(all, authorOf, PAGE).slice(0, PAGE.size);
      const beyond = fairly(all, authorOf, PAGE).slice(PAGE.size);
      for (const author of new Set(page.map(authorOf))) {
        const othersLeft = beyond.some((one) => one.author !== author && countOf(page, one.author) < PAGE.share);
        if (othersLeft) expect(countOf(page, author)).toBeLessThanOrEqual(PAGE.share);
      }
    }),
  );
});

test('of one author the order stays', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shown = fairly(all, authorOf, PAGE);
      for (const author of new Set(all.map(authorOf)))
        expect(shown.filter((one) => one.author === author)).toEqual(all.filter((one) => one.author === author));
    }),
  );
});

test('where nobody has more than their share, and where nobody else has any, the order stays', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const alone = all.filter(({ author }) => author === 'greedy');
      expect(fairly(alone, authorOf, PAGE)).toEqual(alone);
      if (!isCrowded(all, authorOf)) expect(fairly(all, authorOf, PAGE)).toEqual(all);
    }),
  );
});

test('a page of twenty by one is crowded, a page of few by each is not', () => {
  const by = (author: string, n: number) => Array.from({ length: n }, (_, at): Row => ({ author, at }));
  expect(isCrowded(by('greedy', 20), authorOf)).toBe(true);
  expect(isCrowded([...by('wei', FAIR_PAGE.shareMax), ...by('mo', FAIR_PAGE.shareMax)], authorOf)).toBe(false);
  expect(isCrowded([], authorOf)).toBe(false);
});
