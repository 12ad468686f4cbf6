import { pageById, type Section } from './section.ts';

/** What they said they can do for neighbours. */
export const exportMember: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('mutualMembers', { residentId: resident._id }, after, size);
  const items = read.map(({ skills, hours, joinedAt }) => ({
    ...{ of: 'member' as const, skills: [...skills], hours: [...hours], joinedAt },
  }));
  return { items, next };
};
