import { ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More than live in one flat, and more names than one household goes by. */
const PEOPLE_MAX = 50;
const NAMES_MAX = 100;

export const nicknames: ApiHandlers['review.nicknames'] = async (_input, ctx) => {
  const { _id: ownId, householdId } = ctx.resident;
  const atHome = await findDocuments('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX });
  const names = new Map(atHome.map(({ _id, name }) => [_id, name]));
  const learnt = await findDocuments(
    'nicknames',
    { residentId: command.in([...names.keys()]) },
    { orderBy: [['_id', 'asc']], limit: NAMES_MAX },
  );
  return ok({
    nicknames: learnt
      .filter(({ called }) => called !== '')
      .map(({ _id: nicknameId, called, residentId, createdAt: since }) => ({
        ...{ nicknameId, called, since },
        ...{ name: names.get(residentId) ?? '', isMe: residentId === ownId },
      })),
  });
};
