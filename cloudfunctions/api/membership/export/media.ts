import { addressesOf } from '../../../platform/stored-file.ts';
import { pageById, type Section } from './section.ts';

/** Files that one request for addresses takes. */
const FILES_MAX = 50;

/** What they photographed and said, each with where it can be fetched for the next two hours. */
export const exportMedia: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('media', { ownerId: resident._id }, after, Math.min(size, FILES_MAX));
  const addresses = await addressesOf(read.map(({ fileId }) => fileId));
  const items = read.map(({ _id, kind, purpose, seconds, createdAt, fileId }) => ({
    of: 'media' as const,
    mediaId: _id,
    ...{ kind, purpose, seconds, createdAt },
    url: addresses.get(fileId) ?? null,
  }));
  return { items, next };
};
