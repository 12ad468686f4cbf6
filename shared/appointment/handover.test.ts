import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, HandoverId, ResidentId } from '../kernel/ids.ts';
import { acceptHandover, cancelHandover, handOver, proposeHandover, type Handover } from './handover.ts';

const at = (ms: number) => ms as InstantMs;
const [A, B, C] = ['resident_a', 'resident_b', 'resident_c'] as ResidentId[] as [ResidentId, ResidentId, ResidentId];
const facts = {
  _id: 'handover_x_1' as HandoverId,
  communityId: 'community_x' as CommunityId,
  buildingId: 'building_x_1' as BuildingId,
  buildingName: '1号楼',
  ...{ holderId: A, holderName: '甲', successorId: B, successorName: '乙', proposedBy: A, proposedAt: at(1) },
};
const as = (status: Handover['status']): Handover => ({ ...facts, status, since: at(2), passed: 0 });
const no = (code: string) => ({ ok: false, code });

test('both say yes, in this order, and then it passes', () => {
  const proposed = proposeHandover(undefined, true, facts);
  expect(proposed).toEqual({ ok: true, value: { ...as('proposed'), since: at(1) } });
  expect(acceptHandover(as('proposed'), B, at(3))).toEqual({ ok: true, value: { ...as('accepted'), since: at(3) } });
  expect(handOver(as('proposed'), at(3))).toEqual(no('HANDOVER_MOVED_ON'));
  expect(handOver(as('accepted'), at(4))).toEqual({ ok: true, value: { ...as('passing'), since: at(4) } });
});

test('nobody says yes for the next captain, and nobody says it twice', () => {
  expect(acceptHandover(as('proposed'), A, at(3))).toEqual(no('HANDOVER_NOT_FOUND'));
  expect(acceptHandover(as('accepted'), B, at(3))).toEqual(no('HANDOVER_MOVED_ON'));
});

test.each([A, B])('both may let it be, and nobody else', (one) => {
  expect(cancelHandover(as('accepted'), one, at(3))).toEqual({ ok: true, value: { ...as('cancelled'), since: at(3) } });
  expect(cancelHandover(as('accepted'), C, at(3))).toEqual(no('HANDOVER_NOT_FOUND'));
  expect(cancelHandover(as('done'), one, at(3))).toEqual(no('HANDOVER_MOVED_ON'));
});

test.each([
  ['proposed', true, true],
  ['accepted', true, false],
  ['accepted', false, true],
  ['passing', false, false],
  ['done', true, true],
  ['cancelled', true, true],
] as const)('one is proposed after one that is %s, its holder in office: %s', (status, isHeld, isGood) => {
  expect(proposeHandover(as(status), isHeld, facts).ok).toBe(isGood);
});
