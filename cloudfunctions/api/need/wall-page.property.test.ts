import fc from 'fast-check';
import { FAIR_PAGE } from '../../../shared/need/fair-page.ts';
import type { NeedDocument } from './collections.ts';
import { wallPage } from './wall-page.ts';

/** What a wall is paged by. */
const needOf = (at: number, author: string): NeedDocument => {
  const _id = `need_${String(at).padStart(20, '0')}`;
  return { _id, requesterId: author, order: `${String(at).padStart(13, '0')}_${_id}` } as NeedDocument;
};
const readerOf = (wall: () => readonly NeedDocument[]) => (limit: number, before: string | undefined) =>
  Promise.resolve(
    wall()
      .filter(({ order }) => before === undefined || order < before)
      .sort((a, b) => (a.order < b.order ? 1 : -1))
      .slice(0, limit),
  );
const authors = fc.array(fc.constantFrom('greedy', 'greedy', 'greedy', 'greedy', 'wei', 'mo', 'luo'), {
  minLength: 15,
  maxLength: 120,
  size: 'max',
});

/** The pages from the first to the last; `between` changes the wall after each. */
const pagesOf = async (wall: () => readonly NeedDocument[], between: (turn: number) => void = () => undefined) => {
  const pages: (readonly NeedDocument[])[] = [];
  for (let cursor: string | undefined; ;) {
    const { shown, next } = await wallPage(readerOf(wall), cursor);
    pages.push(shown);
    if (next === null) return pages;
    expect(next.length).toBeLessThanOrEqual(500);
    cursor = next;
    between(pages.length);
  }
};

test('page for page each need stands once, and all pages but the last are full', async () => {
  await fc.assert(
    fc.asyncProperty(authors, async (by) => {
      const wall = by.map((author, at) => needOf(at, author));
      const pages = await pagesOf(() => wall);
      const shown = pages.flat().map(({ _id }) => _id);
      expect([...shown].sort()).toEqual(wall.map(({ _id }) => _id));
      expect(pages.slice(0, -1).filter(({ length }) => length !== 20)).toEqual([]);
    }),
  );
});

test('what is posted and taken off between two pages neither doubles a need nor hides one that stays', async () => {
  await fc.assert(
    fc.asyncProperty(authors, fc.array(fc.nat({ max: 119 }), { maxLength: 30, size: 'max' }), async (by, taken) => {
      const all = by.map((author, at) => needOf(at, author));
      let wall: readonly NeedDocument[] = all;
      const pages = await pagesOf(
        () => wall,
        (turn) => {
          const gone = taken.filter((_, index) => index % 3 === turn % 3);
          wall = [...wall.filter((need) => !gone.some((at) => need === all[at])), needOf(1000 + turn, 'greedy')];
        },
      );
      const shown = pages.flat().map(({ _id }) => _id);
      expect(new Set(shown).size).toBe(shown.length);
      const stayed = all.filter((need) => wall.includes(need)).map(({ _id }) => _id);
      expect(stayed.filter((id) => !shown.includes(id))).toEqual([]);
    }),
  );
});

test('on the first page one author has no more than their share while the next twenty hold others', async () => {
  await fc.assert(
    fc.asyncProperty(authors, async (by) => {
      const wall = by.map((author, at) => needOf(at, author));
      const [first = []] = await pagesOf(() => wall);
      const window = [...wall].reverse().slice(0, FAIR_PAGE.windowMax);
      const left = window.filter((need) => !first.includes(need));
      const countOf = (author: string) => first.filter(({ requesterId }) => requesterId === author).length;
      const isLeftOut = left.some(({ requesterId }) => countOf(requesterId) < FAIR_PAGE.shareMax);
      const isCrowded = first.some(({ requesterId }) => countOf(requesterId) > FAIR_PAGE.shareMax);
      expect(isLeftOut && isCrowded).toBe(false);
    }),
  );
});
