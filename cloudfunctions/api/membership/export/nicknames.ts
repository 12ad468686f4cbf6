import { pageById, type Section } from './section.ts';

/** The names they go by in the group of their building. */
export const exportNicknames: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('nicknames', { residentId: resident._id }, after, size);
  const items = read
    .filter(({ called }) => called !== '')
    .map(({ called, createdAt }) => ({ of: 'nickname' as const, called, since: createdAt }));
  return { items, next };
};
