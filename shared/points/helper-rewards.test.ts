import fc from 'fast-check';
import { claimBy, SAMPLE_NEEDS, sampleNeed } from '../../tests/world/sample-need.ts';
import { UNPAID } from '../need/unpaid.ts';
import { OUTCOMES } from '../need/outcomes.ts';
import { FIRST_RULE, rewardFor } from './earning-rules.ts';
import { helperRewards, paysHelpers } from './helper-rewards.ts';
import { rewardTransfers } from './ledger.ts';

test('each helper is told what the nod posts for them, as far as their bounds leave it', () => {
  const claim = fc.record({ unpaid: fc.constantFrom(undefined, ...UNPAID), room: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 5 }), fc.constantFrom(...OUTCOMES), (plan, outcome) => {
      const claims = plan.map(({ unpaid }, at) => ({ ...claimBy(String(at)), ...(unpaid && { unpaid }) }));
      const need = { ...sampleNeed('confirmed'), claims, outcome };
      const roomOf = (id: string) => plan[Number(id.split('_')[1])]?.room ?? 0;
      const posted = rewardTransfers(need, FIRST_RULE).map(({ _id, amount }) => [_id, amount] as const);
      const paid = new Map(posted);
      expect(helperRewards(need, rewardFor(FIRST_RULE, need.kind), roomOf).map(({ points }) => points)).toEqual(
        claims.map(({ residentId }) =>
          Math.min(paid.get(`transfer_${need._id}-${residentId}` as never) ?? 0, roomOf(residentId)),
        ),
      );
    }),
  );
});

test('why somebody gets less is said where all others get it, and nowhere else', () => {
  const unpaid = { ...claimBy('lan'), unpaid: 'today' } as const;
  const need = { ...sampleNeed('done'), claims: [claimBy('mo'), unpaid] };
  const full = [
    { points: 2, why: 'ownFull' },
    { points: 0, why: 'today' },
  ];
  expect(helperRewards(need, 6, () => 2)).toEqual(full);
  const none = { points: 0, why: null };
  expect(helperRewards({ ...need, outcome: 'cannot' }, 6, () => 2)).toEqual([none, none]);
  expect(helperRewards(need, 0, () => 2)).toEqual([none, none]);
});

test('nobody earns any more by what ended without a nod', () => {
  const paying = SAMPLE_NEEDS.filter(paysHelpers).map(({ status }) => status);
  expect(paying).toEqual(['asked', 'pending', 'open', 'claimed', 'assigned', 'done', 'confirmed']);
});
