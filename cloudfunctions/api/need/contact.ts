import { contact as decide } from '../../../shared/assignment/decisions.ts';
import { changeAssignment } from '../../../shared/need/assigned.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const contact: ApiHandlers['need.contact'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.contacted',
    needId,
    decide: (need, now) => changeAssignment(need, (given) => decide(given, partyOf(ctx).id, now), now),
  });
