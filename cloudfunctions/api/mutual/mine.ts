import { ok } from '../../../shared/kernel/errors.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { memberIdOf } from './member-id.ts';

export const mine: ApiHandlers['mutual.mine'] = async (_input, { resident }) => {
  const member = await getDocument('mutualMembers', memberIdOf(resident._id));
  return ok({
    member: member ? { skills: [...member.skills], hours: [...member.hours], joinedAt: member.joinedAt } : null,
  });
};
