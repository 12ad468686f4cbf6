import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { judged } from './verdict.ts';

type Judged = { mediaId: MediaId; isFit: boolean };

export const judge: ApiHandlers['capture.judge'] = ({ mediaId, isFit }, ctx) =>
  runCommand<Judged, 'MEDIA_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const media = await transaction.get('media', mediaId);
    if (media?.communityId !== held.resident.communityId) return fail('MEDIA_NOT_FOUND');
    const { _id, communityId, buildingId, ownerId } = media;
    if (!held.reaches({ communityId, buildingId }) || ownerId === held.resident._id) return fail('FORBIDDEN');
    const check = isFit ? 'clear' : 'risky';
    await transaction.replace('media', { ...media, ...judged(media, check, now), judgedBy: held.resident._id });
    return ok({
      value: { mediaId: _id, isFit },
      happened: {
        kind: 'capture.judged',
        subject: _id,
        communityId,
        buildingId,
        actorId: held.resident._id,
        actorName: held.resident.name,
        from: media.check,
        to: check,
        reason: null,
      },
    });
  });
