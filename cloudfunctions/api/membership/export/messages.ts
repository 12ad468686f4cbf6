import { TEMPLATES } from '../../../../shared/subscription/templates.ts';
import { findDocuments } from '../../../platform/store.ts';
import { pageById, type Section } from './section.ts';

/** Which messages they still said yes to. */
export const exportSubscriptions: Section = async ({ identityId }) => {
  const read = await findDocuments('subscriptions', { identityId }, { limit: TEMPLATES.length });
  return { items: read.map(({ template, left }) => ({ of: 'subscription' as const, template, left })), next: null };
};

/** What Linli had to tell them outside of Linli. */
export const exportMessages: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('outbox', { residentId: resident._id }, after, size);
  const items = read.map(({ template, state, target, status, at }) => ({
    of: 'message' as const,
    template,
    state,
    subject: target.id,
    status,
    at,
  }));
  return { items, next };
};
