import { pageById, type Section } from './section.ts';

/** What they said to those concerned by a need. */
export const exportNotes: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('needNotes', { authorId: resident._id }, after, size);
  const items = read.map(({ needId, text, media, createdAt }) => ({
    ...{ of: 'note' as const, needId, text, isAloud: media.length > 0, at: createdAt },
  }));
  return { items, next };
};
