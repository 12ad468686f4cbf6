import { ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { addressesOf } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';

const PAGE = 20;

export const list: ApiHandlers['capture.list'] = async ({ cursor }, { resident }) => {
  const waiting = { communityId: resident.communityId, check: 'unchecked', subject: command.neq(null) };
  const after = cursor === undefined ? {} : { _id: command.gt(cursor) };
  const read = await findDocuments('media', { ...waiting, ...after }, { orderBy: [['_id', 'asc']], limit: PAGE + 1 });
  const shown = read.slice(0, PAGE);
  const addresses = await addressesOf(shown.map(({ fileId }) => fileId));
  return ok({
    items: shown.flatMap(({ _id, kind, purpose, seconds, subject, createdAt, fileId }) =>
      subject === null
        ? []
        : [
            {
              mediaId: _id,
              ...{ kind, purpose, seconds, subject },
              sentAt: createdAt,
              url: addresses.get(fileId) ?? null,
            },
          ],
    ),
    next: read.length > PAGE ? (shown.at(-1)?._id ?? null) : null,
  });
};
