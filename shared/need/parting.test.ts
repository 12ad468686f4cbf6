import { claimBy, COMMON, LATER, REQUESTER, SAMPLE_NEEDS, sampleNeed } from '../../tests/world/sample-need.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { claimantsOf, isUnfinished } from './need.ts';
import { isForgotten, partFromNeed } from './parting.ts';

const mo = 'resident_mo' as ResidentId;
const nobody = {
  requesterId: FORMER_NEIGHBOUR.residentId,
  requesterName: '以前的邻居',
  householdId: FORMER_NEIGHBOUR.householdId,
  flat: '',
  place: { at: 'home', note: '' },
};
const withNote = { place: { at: 'home', note: '门口有狗' } } as const;

describe('who asked leaves', () => {
  test.each(['pending', 'open', 'claimed'] as const)('what is %s is withdrawn, and its words go', (status) => {
    const need = { ...sampleNeed(status), ...withNote };
    expect(partFromNeed(need, REQUESTER, LATER)).toEqual({
      action: 'withdraw',
      need: {
        ...COMMON,
        ...nobody,
        text: '',
        status: 'withdrawn',
        claims: 'claims' in need ? need.claims : [],
        withdrawnAt: LATER,
        wasPublished: status !== 'pending',
        updatedAt: LATER,
      },
    });
  });

  test('what was reported done counts as good, and its words stay: they tell of the help', () => {
    expect(partFromNeed(sampleNeed('done'), REQUESTER, LATER)).toEqual({
      action: 'confirm',
      need: { ...sampleNeed('confirmed'), ...nobody, confirmedAt: LATER, updatedAt: LATER },
    });
  });

  test('what is finished changes in names and places alone, and in words nobody helped with', () => {
    expect(partFromNeed({ ...sampleNeed('confirmed'), ...withNote }, REQUESTER, LATER)).toEqual({
      action: null,
      need: { ...sampleNeed('confirmed'), ...nobody },
    });
    expect(partFromNeed(sampleNeed('withdrawn'), REQUESTER, LATER)).toEqual({
      action: null,
      need: { ...sampleNeed('withdrawn'), ...nobody, text: '' },
    });
    expect(partFromNeed(sampleNeed('refused'), REQUESTER, LATER)).toEqual({
      action: null,
      need: { ...sampleNeed('refused'), ...nobody, text: '' },
    });
  });
});

describe('who helped leaves', () => {
  test.each(['open', 'claimed'] as const)('what is %s is given back', (status) => {
    const need = sampleNeed(status);
    const claims = need.claims.filter(({ residentId }) => residentId !== mo);
    expect(partFromNeed(need, mo, LATER)).toEqual({
      action: 'release',
      need: { ...need, status: 'open', claims, updatedAt: LATER },
    });
  });

  test('what waits for the nod goes on waiting, with one helper less', () => {
    const need = sampleNeed('done', ['mo', 'lan']);
    expect(partFromNeed(need, mo, LATER)).toEqual({
      action: 'release',
      need: { ...need, claims: [claimBy('lan')], updatedAt: LATER },
    });
  });

  test.each(['confirmed', 'withdrawn'] as const)('on what is %s stands a former neighbour without rights', (status) => {
    const need = sampleNeed(status, ['mo', 'lan']);
    const former = { ...claimBy('mo'), name: '以前的邻居', hasLeft: true };
    const parted = partFromNeed(need, mo, LATER);
    expect(parted).toEqual({ action: null, need: { ...need, claims: [former, claimBy('lan')] } });
    expect(parted && claimantsOf(parted.need)).toEqual(['resident_lan']);
  });
});

test.each(SAMPLE_NEEDS)('out of what is $status nobody goes twice, and a stranger not at all', (need) => {
  for (const who of [REQUESTER, mo, 'resident_lan' as ResidentId]) {
    const parted = partFromNeed(need, who, LATER);
    if (parted) expect(partFromNeed(parted.need, who, LATER)).toBeUndefined();
  }
  expect(partFromNeed(need, 'resident_stranger' as ResidentId, LATER)).toBeUndefined();
});

test.each(SAMPLE_NEEDS)('nothing waits for a requester who left: $status', (need) => {
  const parted = partFromNeed(need, REQUESTER, LATER)?.need;
  expect(parted && isUnfinished(parted.status)).toBe(false);
  expect(parted && isForgotten(parted)).toBe(parted?.status !== 'confirmed');
  expect(isForgotten(need)).toBe(false);
});
