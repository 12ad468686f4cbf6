import type { SharedTarget } from '../../../shared/code/pages.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { CodeId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { temporaryUrls } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import { maySend, writeSent } from '../../platform/write-sent.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawPicture } from './picture.ts';
import { TARGETS } from './targets.ts';

export const make: ApiHandlers['code.make'] = async ({ page, id }, ctx) => {
  const shareable = await TARGETS[page].share(id, ctx);
  if (!shareable.ok) return shareable;
  const scene = `code_${digest('code', ctx.resident.communityId, page, id)}` as CodeId;
  const known = await getDocument('codes', scene);
  const sent = known ? ok(null) : await maySend(ctx.resident, 'codes', ctx.now);
  if (!sent.ok) return sent;
  const pictureFileId = known?.pictureFileId ?? (await drawPicture(scene));
  if (!known || known.pictureFileId !== pictureFileId) {
    const kept = await keep(ctx, scene, { page, id }, pictureFileId);
    if (!kept.ok) return kept;
  }
  return ok({ scene, pictureUrl: await urlOf(pictureFileId) });
};

/** Long enough to draw a picture with it, or to print it. */
const URL_LIVES_S = 2 * 60 * 60;

/** Null when there is no picture, or its file is gone. */
const urlOf = async (fileId: string | null): Promise<string | null> => {
  if (fileId === null) return null;
  const [found] = await temporaryUrls([fileId], URL_LIVES_S);
  return found?.[1] ?? null;
};

/** Two who make the same code at once write the same document: the second waits, or writes it once more. */
const keep = (ctx: ResidentAct, scene: CodeId, target: SharedTarget, pictureFileId: string | null) =>
  runCommand<null, 'SENT_TOO_MUCH'>(ctx, async (transaction, now) => {
    const { communityId, _id: actorId, name: actorName } = ctx.resident;
    const known = await transaction.get('codes', scene);
    const sent = known ? ok(null) : await writeSent(transaction, ctx.resident, 'codes', now);
    if (!sent.ok) return sent;
    await transaction.replace('codes', {
      _id: scene,
      schema: 1,
      createdAt: known?.createdAt ?? now,
      communityId,
      target,
      pictureFileId: pictureFileId ?? known?.pictureFileId ?? null,
    });
    const to = pictureFileId === null ? 'undrawn' : 'drawn';
    return ok({
      value: null,
      happened: {
        ...{ subject: scene, kind: 'code.made', communityId, buildingId: null, actorId, actorName },
        ...{ from: known ? 'undrawn' : null, to, reason: null },
      },
    });
  });
