import { pageById, type Section } from './section.ts';

/** How many flats and numbers they read for the first time on which day; not whose. */
export const exportReadings: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('readings', { readerId: resident._id }, after, size);
  return { items: read.map(({ day, doors, phones }) => ({ of: 'reading' as const, day, doors, phones })), next };
};
