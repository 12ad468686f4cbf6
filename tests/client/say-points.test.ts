import { sayPoints } from '../../client/src/features/need/detail/say-need.ts';
import type { NeedData } from '../../client/src/features/need/detail/story.ts';
import { openNeed } from './doubles/open-need.ts';

const PAID = { points: 6, why: null };
const AT_HOME = { points: 0, why: 'ownHousehold' };
const two = (first: object, second: object) => ({ claimants: ['覃芳', '罗军'], rewards: [first, second] });
const mayCome = { claiming: { unpaid: null, refused: null } };

test.each<[string, object, readonly string[]]>([
  ['nobody has come yet', {}, ['办完了，每人得 6 分']],
  ['all earn the same', two(PAID, PAID), ['办完了，每人得 6 分']],
  ['all earned the same', { status: 'confirmed', ...two(PAID, PAID) }, ['办完了，每人得了 6 分']],
  ['one is of the household', two(AT_HOME, PAID), ['覃芳：自家的事，帮了不记分', '罗军得 6 分']],
  ['one was', { status: 'confirmed', ...two(AT_HOME, PAID) }, ['覃芳：自家的事，帮了不记分', '罗军得 6 分']],
  ['a neighbour is not told why', two({ points: 0, why: null }, PAID), ['覃芳得 0 分', '罗军得 6 分']],
  ['the day was nearly full', two({ points: 2, why: 'ownFull' }, PAID), ['覃芳得 2 分', '罗军得 6 分']],
  ['who may come beside them reads of themselves', { ...two(AT_HOME, PAID), ...mayCome }, ['你得 6 分']],
  ['who may come for nothing reads why', { claiming: { unpaid: 'ownCall' } }, ['替人说的事，自己办不记分']],
  ['an office does it alone', { status: 'assigned' }, []],
  ['its kind earns nothing, or it was not done', { points: 0 }, ['这件事不记分']],
  ['it ended without a nod', { status: 'unanswered', points: 0 }, []],
])('of points is said as it is where %s', (_, change, lines) => {
  expect(sayPoints(openNeed('need_1', change) as unknown as NeedData)).toEqual(lines);
});
