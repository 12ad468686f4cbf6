import { claimBy, LATER, REQUESTER, sampleNeed } from '../../tests/world/sample-need.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { NeedStatus } from './need.ts';
import { permittedActions } from './permitted.ts';

const neighbour = 'resident_neighbour' as ResidentId;
const mo = claimBy('mo').residentId;
const shown = (status: NeedStatus, residentId: ResidentId, isModerator = false) =>
  permittedActions(sampleNeed(status), { kind: 'resident', id: residentId, name: '' }, { isModerator }, LATER);

test.each([
  ['pending', REQUESTER, ['withdraw']],
  ['open', REQUESTER, ['withdraw']],
  ['claimed', REQUESTER, ['withdraw']],
  ['done', REQUESTER, ['confirm', 'sendBack']],
  ['confirmed', REQUESTER, []],
  ['refused', REQUESTER, []],
  ['open', mo, ['release', 'reportDone']],
  ['claimed', mo, ['release', 'reportDone']],
  ['done', mo, []],
  ['open', neighbour, ['claim']],
  ['claimed', neighbour, []],
  ['pending', neighbour, []],
] as const)('of a need that is %s, %s is shown %j', (status, who, actions) => {
  expect(shown(status, who)).toEqual(actions);
});

test('only somebody who looks at words is shown what to do with waiting ones', () => {
  expect(shown('pending', neighbour, true)).toEqual(['publish', 'refuse']);
  expect(shown('open', neighbour, true)).toEqual(['claim']);
  expect(shown('pending', REQUESTER, true)).toEqual(['withdraw']);
});
