import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { NEED_EVENT_KINDS } from '../need/events.ts';
import type { Claim, NeedIn } from '../need/need.ts';
import { toldOf } from './told.ts';

const requester = 'resident_wei' as ResidentId;
const helper = (name: string): Claim => ({
  residentId: `resident_${name}` as ResidentId,
  name,
  claimedAt: 1 as InstantMs,
});
const need = {
  requesterId: requester,
  status: 'done',
  claims: [helper('mo'), helper('nong')],
} as unknown as NeedIn<'done'>;

test.each([
  ['need.claimed', 'resident_mo', [{ template: 'needClaimed', to: requester }]],
  ['need.doneReported', 'resident_mo', [{ template: 'needDone', to: requester }]],
  [
    'need.confirmed',
    requester,
    [
      { template: 'needConfirmed', to: 'resident_mo' },
      { template: 'needConfirmed', to: 'resident_nong' },
    ],
  ],
  [
    'need.sentBack',
    requester,
    [
      { template: 'needSentBack', to: 'resident_mo' },
      { template: 'needSentBack', to: 'resident_nong' },
    ],
  ],
] as const)('of %s by %s those are told whom it concerns', (kind, actorId, expected) => {
  expect(toldOf({ kind, actorId: actorId as ResidentId }, need)).toEqual(expected);
});

test('nobody is told of what they did themselves', () => {
  expect(toldOf({ kind: 'need.claimed', actorId: requester }, need)).toEqual([]);
});

test('of every other event nobody is told, nor of a name that every object inherits', () => {
  const told = ['need.claimed', 'need.doneReported', 'need.confirmed', 'need.sentBack'];
  const others = [...NEED_EVENT_KINDS.filter((kind) => !told.includes(kind)), 'constructor', 'toString'];
  expect(others.flatMap((kind) => toldOf({ kind, actorId: null }, need))).toEqual([]);
});
