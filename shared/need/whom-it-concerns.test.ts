import { REQUESTER, sampleNeed, SAMPLE_NEEDS } from '../../tests/world/sample-need.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { NEED_EVENT_KINDS } from './events.ts';
import { toldOf } from './whom-it-concerns.ts';

const [mo, lan] = ['resident_mo', 'resident_lan'] as ResidentId[];

test.each([
  ['need.posted', 'open', []],
  ['need.published', 'open', [REQUESTER]],
  ['need.refused', 'refused', [REQUESTER]],
  ['need.claimed', 'claimed', [REQUESTER]],
  ['need.released', 'open', [REQUESTER]],
  ['need.doneReported', 'done', [REQUESTER]],
  ['need.confirmed', 'confirmed', ['resident_mo']],
  ['need.sentBack', 'claimed', ['resident_mo', 'resident_lan']],
  ['need.withdrawn', 'withdrawn', []],
] as const)('%s concerns those who wait for it', (kind, status, told) => {
  expect(toldOf(kind, sampleNeed(status), null)).toEqual(told);
});

test('helpers hear that a need they took is withdrawn', () => {
  expect(toldOf('need.withdrawn', sampleNeed('withdrawn', ['mo', 'lan']), REQUESTER)).toEqual([mo, lan]);
});

test('nobody is told what they did themselves', () => {
  const told = SAMPLE_NEEDS.flatMap((need) =>
    NEED_EVENT_KINDS.flatMap((kind) => [
      ...toldOf(kind, need, REQUESTER).filter((id) => id === REQUESTER),
      ...toldOf(kind, need, mo ?? null).filter((id) => id === mo),
    ]),
  );
  expect(told).toEqual([]);
});

test('an ended account is told nothing', () => {
  const left = { ...sampleNeed('claimed'), requesterId: FORMER_NEIGHBOUR.residentId };
  expect(toldOf('need.claimed', left, null)).toEqual([]);
  const [first, second] = sampleNeed('confirmed', ['mo', 'lan']).claims;
  const claims = first && second ? [{ ...first, hasLeft: true as const }, second] : [];
  expect(toldOf('need.confirmed', { ...sampleNeed('confirmed'), claims }, REQUESTER)).toEqual([lan]);
});
