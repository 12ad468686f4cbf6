import type { InstantMs } from '../../shared/kernel/brand.ts';
import { stepsOf, type Detail } from '../../client/src/features/need/detail/story.ts';

const MONDAY = Date.UTC(2025, 10, 24, 11, 40);
const MINUTE = 60_000;

type Event = Detail['events'][number];
const event = (eventId: string, kind: Event['kind'], at: number, actor: string): Event => ({
  eventId,
  kind,
  at,
  actor,
  reason: null,
});
const told = (events: readonly Event[]) =>
  stepsOf(events as Detail['events'], (MONDAY + 5 * MINUTE) as InstantMs).map(({ key, title, time, words }) => [
    key,
    title,
    time,
    words,
  ]);

test('several who claim in the same minute are one step, and who claims later has one of their own', () => {
  expect(
    told([
      event('1', 'need.posted', MONDAY, '蒙家'),
      event('2', 'need.claimed', MONDAY, '李香'),
      event('3', 'need.claimed', MONDAY + 1, '冯宏凤'),
      event('4', 'need.claimed', MONDAY + MINUTE, '农文梅'),
    ]),
  ).toEqual([
    ['1', '下单', '今天 19:40', '蒙家'],
    ['2', '接单', '今天 19:40', '李香、冯宏凤'],
    ['4', '接单', '今天 19:41', '农文梅'],
  ]);
});

test('one who gives back and takes again in a minute did three things', () => {
  expect(
    told([
      event('1', 'need.claimed', MONDAY, '李香'),
      event('2', 'need.released', MONDAY + 1, '李香'),
      event('3', 'need.claimed', MONDAY + 2, '李香'),
    ]).map(([key]) => key),
  ).toEqual(['1', '2', '3']);
});
