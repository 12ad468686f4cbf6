import type { z } from 'zod';
import type { PartyId } from '../../../../shared/assignment/party.ts';
import type { MediaReader } from '../../../../shared/capture/check.ts';
import type { missedShown } from '../../../../shared/mutual/missed-shapes.ts';
import { mediaShownTo } from '../../capture/index.ts';
import type { MissedDocument } from './missed-document.ts';

type Shown = z.output<typeof missedShown>;
type Reader = { readonly readerId: PartyId; readonly as: Exclude<MediaReader, 'author'> };

/** Records as one reader gets them. Media are read where there are any. */
export const showMissed = async (found: readonly MissedDocument[], reader: Reader): Promise<readonly Shown[]> => {
  const media = await mediaShownTo(
    found.flatMap(({ why }) => why?.media ?? []),
    reader,
  );
  return found.map(({ _id, how, topic, at, why, mediaIds }) => ({
    ...{ missedId: _id, how, kind: topic, at },
    why: why && { text: why.text, media: media.filter(({ mediaId }) => mediaIds.some((id) => id === mediaId)) },
  }));
};
