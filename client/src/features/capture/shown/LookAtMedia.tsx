import { say } from '../../../words/say.ts';
import { LookAt } from '../pictures/LookAt.tsx';
import type { Attached } from './AttachedMedia.tsx';

type Props = { media: readonly Attached[]; mediaId: string | null; onClose: () => void };

/** The picture that was tapped, on the whole screen. */
export const LookAtMedia = ({ media, mediaId, onClose }: Props) => {
  const pictures = media.filter(({ kind }) => kind === 'picture');
  const index = pictures.findIndex((one) => one.mediaId === mediaId);
  const picture = pictures[index];
  return picture ? <LookAt url={picture.url} label={say('media.photo', { n: index + 1 })} onClose={onClose} /> : null;
};
