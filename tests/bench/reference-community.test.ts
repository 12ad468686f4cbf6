import { REFERENCE } from '../fixtures/reference-numbers.ts';
import { referenceCommunity } from './reference-community.ts';

test('the measured community is as large as the reference', () => {
  const rows = referenceCommunity()
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
  expect(rows.length).toBe(REFERENCE.residents);
  expect(new Set(rows.map(([number]) => number)).size).toBe(REFERENCE.residents);
  expect(new Set(rows.map(([, household]) => household)).size).toBe(REFERENCE.households);
});
