/** What somebody records or photographs. */
export const MEDIA_KINDS = ['picture', 'sound'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What a file is for: one row for each feature that takes files. A file of one purpose is taken by the methods of that purpose alone. */
export const MEDIA_PURPOSES = ['need', 'notice', 'review', 'vote', 'draw', 'shop'] as const;
export type MediaPurpose = (typeof MEDIA_PURPOSES)[number];

/** Whole seconds of speech; the recorder itself cuts what is longer. */
export const SOUND_SECONDS = { min: 1, max: 60 } as const;

/** The phone makes a picture this small before it is sent, at most so many px on its longer side (4:3). */
export const PHOTO = { sideMaxPx: 1280, sizeMaxKb: 300 } as const;

/**
 * The files of each kind; a size is in kilobytes of 1000. A minute of speech is 360 KB at the 48 kbit/s that phones record with; the
 * bound leaves room for those that know no rate. WeChat records mp3 (aac on some phones), a browser webm, mp4 or ogg.
 */
export const MEDIA_FILES = {
  picture: { extensions: ['jpg', 'png'], sizeMaxKb: PHOTO.sizeMaxKb },
  sound: { extensions: ['mp3', 'aac', 'm4a', 'webm', 'ogg'], sizeMaxKb: 1000 },
} as const satisfies Record<MediaKind, { readonly extensions: readonly string[]; readonly sizeMaxKb: number }>;

/** Hours a registered file is kept that nothing names; an act takes it only while it is younger than `usable`. */
export const LOOSE_HOURS = { usable: 23, kept: 24 } as const;

/**
 * Where the phone puts a file before it registers it: `media/<purpose>/<name>.<extension>`.
 *
 * @param name 16-64 of letters, digits and `-`, minted for this file: nobody can guess it, and nobody's file is replaced.
 */
export const mediaPath = (purpose: MediaPurpose, name: string, extension: string): string =>
  `media/${purpose}/${name}.${extension}`;

/** The file ids of one kind for one purpose: `cloud://<environment>/<path>`. */
export const fileIdPattern = (purpose: MediaPurpose, kind: MediaKind): RegExp =>
  new RegExp(
    `^cloud://[0-9A-Za-z._-]{1,100}/media/${purpose}/[0-9A-Za-z-]{16,64}\\.(?:${MEDIA_FILES[kind].extensions.join('|')})$`,
  );
