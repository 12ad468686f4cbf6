import { ID_TAIL } from '../kernel/ids.ts';

/** A picture and a recording lie in cloud storage, each kind in a folder of its own; what the phone says of a file is not believed. */
type MediaKind = {
  readonly folder: string;
  readonly extensions: readonly string[];
  /** Kilobytes of 1000. */
  readonly sizeMaxKb: number;
};

/** Seconds of speech; longer is cut by the recorder itself. */
export const RECORDING_SECONDS = { min: 1, max: 60 } as const;

/** The phone makes a picture this small before it is sent, at most so many px on its longer side (4:3). */
export const PHOTO = { sideMaxPx: 1280, sizeMaxKb: 300 } as const;

/**
 * Kinds and bounds. A minute of speech is 360 KB at the 48 kbit/s that phones record with; the bound leaves room for those that
 * know no rate. WeChat records mp3 (aac on some phones), a browser webm, mp4 or ogg.
 */
export const NOTICE_MEDIA = {
  picture: { folder: 'notices/pictures', extensions: ['jpg', 'png'], sizeMaxKb: PHOTO.sizeMaxKb },
  recording: {
    folder: 'notices/recordings',
    extensions: ['mp3', 'aac', 'm4a', 'webm', 'ogg'],
    sizeMaxKb: 1000,
  },
} as const satisfies Record<string, MediaKind>;
export type NoticeMedia = keyof typeof NOTICE_MEDIA;

/** Where a picture goes. @param name 8-64 of letters, digits and `-`: nobody can guess it, and nobody's file is replaced. */
export const picturePath = (name: string, extension: string): string =>
  `${NOTICE_MEDIA.picture.folder}/${name}.${extension}`;

/** Where a recording of one notice goes, in a folder of the notice: what is taken from one notice can never be another's. */
export const recordingPath = (noticeId: string, name: string, extension: string): string =>
  `${NOTICE_MEDIA.recording.folder}/${noticeId}/${name}.${extension}`;

/** The file ids of one kind: `cloud://<environment>/<path>`. */
export const mediaIdPattern = (kind: NoticeMedia): RegExp => {
  const { folder, extensions } = NOTICE_MEDIA[kind];
  const below = kind === 'recording' ? `notice_${ID_TAIL}/` : '';
  return new RegExp(
    `^cloud://[0-9A-Za-z._-]{1,100}/${folder}/${below}[0-9A-Za-z-]{8,64}\\.(?:${extensions.join('|')})$`,
  );
};

/** True if the file lies in the folder of that notice. */
export const isRecordingOf = (noticeId: string, fileId: string): boolean =>
  fileId.includes(`/${NOTICE_MEDIA.recording.folder}/${noticeId}/`);
