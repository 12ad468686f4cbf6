import type { InstantMs } from '../kernel/brand.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { hoursAt } from './hours.ts';
import { helpsWith, inTurnFor } from './member.ts';
import { SKILL_NAMES, skillsFor } from './skills.ts';

const at = (text: string) => Date.parse(`2026-11-${text}:00+08:00`) as InstantMs;

test.each([
  ['23T06:59', null],
  ['23T07:00', 'morning'],
  ['23T11:59', 'morning'],
  ['23T12:00', 'afternoon'],
  ['23T18:00', 'evening'],
  ['27T21:59', 'evening'],
  ['27T22:00', null],
  ['28T09:00', 'weekend'],
  ['29T21:59', 'weekend'],
  ['30T09:00', 'morning'],
] as const)('the %s is %s', (text, hours) => {
  expect(hoursAt(at(text))).toBe(hours);
});

test('a member helps with what they can, when they have time', () => {
  const member = { skills: ['drive', 'elder'], hours: ['morning'] } as const;
  expect(helpsWith(member, 'elder', at('23T09:00'))).toBe('elder');
  expect(helpsWith(member, 'help', at('23T09:00'))).toBe('drive');
  expect(helpsWith(member, 'water', at('23T09:00'))).toBeNull();
  expect(helpsWith(member, 'elder', at('23T19:00'))).toBeNull();
});

test('for what is private or a matter of offices nobody is asked', () => {
  const asked = NEED_KINDS.filter((kind) => skillsFor(kind, SKILL_NAMES).length > 0);
  expect(asked).toEqual(['water', 'electricity', 'clean', 'child', 'elder', 'help', 'repair', 'other']);
});

test('members take turns: none is left out, and not always the same is first', () => {
  const members = ['a', 'b', 'c'];
  const firsts = ['need_1', 'need_2', 'need_3'].map((id) => inTurnFor(members, id));
  expect(firsts.map((turn) => [...turn].sort())).toEqual([members, members, members]);
  expect(new Set(firsts.map(([first]) => first)).size).toBe(3);
  expect(inTurnFor([], 'need_1')).toEqual([]);
});
