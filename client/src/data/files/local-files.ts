import { mediaPath } from '../../../../shared/capture/media.ts';
import { now } from '../../platform/clock.ts';
import { upload } from '../../platform/files.ts';
import { dropFile, hasFile } from '../../platform/kept-files.ts';
import { personaScope } from '../../platform/persona.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';
import { read, save } from '../../platform/storage.ts';
import { createLocalFiles } from './create-local-files.ts';

/** Persons who share a browser have each their own files. */
const storageKey = (): string => `files:${personaScope()}`;

/** The pictures and sounds of this phone that are to go to the cloud. */
export const localFiles = createLocalFiles({
  load: () => read(storageKey()),
  save: (files) => save(storageKey(), files),
  mint: mintRequestId,
  now,
  upload: ({ purpose, name, extension, path }) => upload(mediaPath(purpose, name, extension), { path }),
  register: ({ purpose, kind, seconds }, fileId) =>
    rpc('capture.register', { purpose, kind, fileId, seconds }, { requestId: mintRequestId() }).then((answer) =>
      answer.ok ? { ok: true, value: answer.value.mediaId } : answer,
    ),
  isThere: hasFile,
  drop: dropFile,
});
