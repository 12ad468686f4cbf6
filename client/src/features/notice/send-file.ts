import { mediaPath, type MediaKind } from '../../../../shared/capture/media.ts';
import type { ActState } from '../../data/index.ts';
import { upload } from '../../platform/files.ts';
import { hasFile } from '../../platform/kept-files.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';

/** A file on this phone; whole seconds of a sound. */
type File = { readonly path: string; readonly extension: string; readonly seconds?: number };
type Failed = Extract<ActState, { kind: 'failed' }>;

const failed = (code: Failed['code']): Failed => ({ kind: 'failed', code, canRetry: code === 'NETWORK' });

/** Puts a picture or a sound of a notice into the cloud and registers it. @returns its media id, or why there is none. */
export const sendFile = async (
  kind: MediaKind,
  { path, extension, seconds = 0 }: File,
): Promise<{ readonly mediaId: string } | Failed> => {
  const fileId = await upload(mediaPath('notice', mintRequestId(), extension), { path });
  // A file that is gone is no matter of the network.
  if (fileId === null) return failed((await hasFile(path)) ? 'NETWORK' : 'MEDIA_NOT_FOUND');
  const input = { purpose: 'notice', kind, fileId, seconds } as const;
  const answer = await rpc('capture.register', input, { requestId: mintRequestId() });
  return answer.ok ? answer.value : failed(answer.code);
};
