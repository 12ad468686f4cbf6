import { apiContract } from '../../shared/contract.ts';
import { accessTo, AUTHORIZATION } from './authorization.ts';

test('every method of the contract has its line, and no line is left of a method that is gone', () => {
  expect(Object.keys(AUTHORIZATION).sort()).toEqual(Object.keys(apiContract).sort());
});

test.each(['need.unknown', '__proto__', 'constructor', 'toString', ''])('nobody may call %j', (method) => {
  expect(accessTo(method)).toBeUndefined();
});

test('whoever answers strangers gives them no names: only these are open to everybody', () => {
  const open = Object.entries(AUTHORIZATION).filter(([, { audience }]) => audience === 'anyone');
  expect(open.map(([method]) => method).sort()).toEqual([
    'code.open',
    'community.directory',
    'membership.apply',
    'membership.flats',
    // Of the caller's own account alone.
    'membership.leave',
    'membership.me',
    'membership.privacy',
    'membership.recordConsent',
    'membership.withdraw',
  ]);
});
