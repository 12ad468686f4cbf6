import type { MediaId } from '../../../shared/kernel/ids.ts';
import { patiently } from '../../platform/patience.ts';
import { collection, command, deleteFiles } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { MediaDocument } from './collections.ts';

/** Deletes files and what is known of them, at most 50. The files first: a document whose file is still there is found again. */
export const endMedia = async (media: readonly MediaDocument[]): Promise<void> => {
  if (media.length === 0) return;
  await patiently(() => deleteFiles(media.map(({ fileId }) => fileId)));
  const ids = media.map(({ _id }) => _id);
  await patiently(() =>
    collection('media')
      .where({ _id: command.in(ids) })
      .remove(),
  );
};

/** Deletes what a thing named until just now, for good; safe to repeat. Where it fails the thing has let go of it, and it is told in the log. */
export const endMediaOf = async (id: MediaId): Promise<void> => {
  try {
    const media = await getDocument('media', id);
    if (media) await endMedia([media]);
  } catch (cause) {
    console.warn(`${id} is still in the storage`, cause);
  }
};
