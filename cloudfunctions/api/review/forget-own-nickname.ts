import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';

export const forgetOwnNickname: ApiHandlers['review.forgetOwnNickname'] = ({ nicknameId }, ctx) =>
  runCommand(ctx, async (transaction) => {
    const { resident } = ctx;
    const nickname = await transaction.get('nicknames', nicknameId);
    if (!nickname || nickname.called === '') return fail('NICKNAME_NOT_FOUND');
    const owner =
      nickname.residentId === resident._id ? resident : await transaction.get('residents', nickname.residentId);
    // Of whoever lives elsewhere by now it is not theirs to forget.
    if (owner?.householdId !== resident.householdId) return fail('NICKNAME_NOT_FOUND');
    await transaction.replace('nicknames', { ...nickname, called: '', isUnwanted: true });
    const { communityId, buildingId } = nickname;
    return ok({
      value: { nicknameId },
      happened: {
        ...{ kind: 'review.nicknameForgotten', communityId, buildingId, subject: nicknameId, reason: null },
        ...{ actorId: resident._id, actorName: resident.name, from: 'learnt', to: 'forgotten' },
      },
    });
  });
