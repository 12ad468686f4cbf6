import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';

export const forgetNickname: ApiHandlers['review.forgetNickname'] = ({ nicknameId }, ctx) =>
  runCommand(ctx, async (transaction, _now, held) => {
    const nickname = await transaction.get('nicknames', nicknameId);
    const { resident } = ctx;
    if (nickname?.communityId !== resident.communityId) return fail('NICKNAME_NOT_FOUND');
    if (!held.reaches(nickname)) return fail('FORBIDDEN');
    if (nickname.called === '') return fail('NICKNAME_NOT_FOUND');
    await transaction.replace('nicknames', { ...nickname, called: '' });
    const { communityId, buildingId } = nickname;
    return ok({
      value: { nicknameId },
      happened: {
        ...{ kind: 'review.nicknameForgotten', communityId, buildingId, subject: nicknameId, reason: null },
        ...{ actorId: resident._id, actorName: resident.name, from: 'learnt', to: 'forgotten' },
      },
    });
  });
