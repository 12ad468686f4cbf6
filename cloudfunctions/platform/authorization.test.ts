import { apiContract } from '../../shared/contract.ts';
import { declarationOf } from './authorization.ts';

test.each(['need.unknown', '__proto__', 'constructor', 'toString', ''])('nobody may call %j', (method) => {
  expect(declarationOf(method)).toBeUndefined();
});

test('whoever answers strangers gives them no names: only these are open to everybody', () => {
  const open = Object.entries(apiContract).filter(([, { access }]) => access.audience === 'anyone');
  expect(open.map(([method]) => method).sort()).toEqual([
    'code.open',
    'community.directory',
    'membership.appealRemoval',
    'membership.apply',
    'membership.askCaptain',
    // Of the caller's own account alone.
    'membership.leave',
    'membership.me',
    'membership.privacy',
    'membership.recordConsent',
    'membership.withdraw',
    'office.bind',
  ]);
});
