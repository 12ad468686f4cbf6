import { rosterTemplate } from '../../shared/community/roster-template.ts';
import { readSheet } from '../fixtures/read-sheet.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld();
const rowsOf = (xlsx: string) => readSheet(Buffer.from(xlsx, 'base64'));

test('the roster to fill in has the headings in order and two examples', async () => {
  const { xlsx } = await world().founder.must('community.rosterSheet', {});
  expect(rowsOf(xlsx)).toEqual(rosterTemplate().map((cells) => cells.filter((cell) => cell !== '')));
});

test('what somebody takes along is the rows they gave, and nothing in them is reckoned', async () => {
  const mo = await world().join('mo');
  const rows = [
    ['什么', '什么时候', '记了什么'],
    ['我说的事', '2026-11-23 19:05', '=1+1'],
  ];
  const { xlsx } = await mo.must('membership.exportSheet', { rows });
  expect(rowsOf(xlsx)).toEqual(rows);
});
