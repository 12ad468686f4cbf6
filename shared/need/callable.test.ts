import { LATER, REQUESTER, SAMPLE_NEEDS, sampleNeed } from '../../tests/world/sample-need.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { callableOn } from './callable.ts';
import { isUnfinished } from './need.ts';

const [mo, lan] = ['resident_mo' as ResidentId, 'resident_lan' as ResidentId];

test('who asked may call each who helps, who helps may call who asked, and helpers not each other', () => {
  const need = sampleNeed('claimed');
  expect(callableOn(need, REQUESTER, LATER)).toEqual([
    { residentId: mo, as: 'claimant' },
    { residentId: lan, as: 'claimant' },
  ]);
  expect(callableOn(need, mo, LATER)).toEqual([{ residentId: REQUESTER, as: 'requester' }]);
});

test.each(SAMPLE_NEEDS)('a neighbour may call nobody about what is $status', (need) => {
  expect(callableOn(need, 'resident_qin' as ResidentId, LATER)).toEqual([]);
});

test.each(SAMPLE_NEEDS.filter(({ status }) => !isUnfinished(status)))('$status is the end of it', (need) => {
  expect([callableOn(need, REQUESTER, LATER), callableOn(need, mo, LATER)]).toEqual([[], []]);
});
