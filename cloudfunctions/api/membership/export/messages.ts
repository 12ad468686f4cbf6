import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import { TEMPLATES } from '../../../../shared/subscription/templates.ts';
import type { Section } from './section.ts';

/** Which messages they still said yes to. */
export const exportSubscriptions: Section = async ({ identityId }) => {
  const read = await findDocuments('subscriptions', { identityId }, { limit: TEMPLATES.length });
  return { items: read.map(({ template, left }) => ({ of: 'subscription' as const, template, left })), next: null };
};

/** What Linli had to tell them outside of Linli; the phone sorts. */
export const exportMessages: Section = async ({ resident }, after, size) => {
  const read = await findDocuments(
    'outbox',
    { residentId: resident._id, ...(after === undefined ? {} : { _id: command.gt(after) }) },
    { orderBy: [['_id', 'asc']], limit: size },
  );
  const items = read.map(({ template, needId, status, at }) => ({
    of: 'message' as const,
    template,
    needId,
    status,
    at,
  }));
  return { items, next: read.length < size ? null : (read[read.length - 1]?._id ?? null) };
};
