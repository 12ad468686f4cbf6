import { pageById, type Section } from './section.ts';

/** Where their help did not come, and what they said of it. */
export const exportMissed: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('missed', { residentId: resident._id }, after, size);
  const items = read.map(({ topic, how, at, why, struck }) => ({
    of: 'missed' as const,
    ...{ kind: topic, how, at, why: why?.text ?? '', struck: struck?.reason ?? null },
  }));
  return { items, next };
};
