import { pageById, type Section } from './section.ts';

/** What they said in the monthly reviews of their building. */
export const exportOpinions: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('opinions', { authorId: resident._id }, after, size);
  const items = read.map(({ _id: opinionId, month, kind, text, isNamed, saidAt }) => ({
    ...{ of: 'opinion' as const, opinionId, month, kind, text, isNamed, saidAt },
  }));
  return { items, next };
};
