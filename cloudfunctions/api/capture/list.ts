import { ok } from '../../../shared/kernel/errors.ts';
import { findDocuments } from '../../platform/store.ts';
import { addressesOf } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';
import { toJudgePart } from './at-front.ts';

const PAGE = 20;

export const list: ApiHandlers['capture.list'] = async ({ cursor }, ctx) => {
  const { name, query, ...options } = toJudgePart(ctx, PAGE + 1, cursor);
  const read = await findDocuments(name, query, options);
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
