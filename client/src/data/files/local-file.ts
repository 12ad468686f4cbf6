import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { MediaKind, MediaPurpose } from '../../../../shared/capture/media.ts';

/** A picture or a sound that lies on this phone and is not part of anything in the cloud yet. */
export type LocalFile = {
  /** Begins with its kind: `sound-…`, `picture-…`. */
  readonly key: string;
  readonly purpose: MediaPurpose;
  readonly kind: MediaKind;
  /** Where it is kept on the phone. */
  readonly path: string;
  readonly extension: string;
  /** Whole seconds of a sound; 0 for a picture. */
  readonly seconds: number;
  readonly sizeBytes: number;
  /** When it was kept, by the phone's clock. */
  readonly at: InstantMs;
  /** Its name in cloud storage. Sent again under its name, it is the same file there. */
  readonly name: string;
  /** Once it is in cloud storage. */
  readonly fileId: string | null;
  /** Once it is registered. */
  readonly mediaId: string | null;
};

/**
 * So much is kept for acts that wait, in bytes: some three needs with all their pictures. WeChat gives an app 10 MB for saved files on
 * old phones, and a notice that is being written is among them.
 */
export const LOCAL_BYTES_MAX = 8_000_000;

const PREFIX = 'local:';
/** How an act names a file that is still on the phone. */
export const localRef = (key: string): string => `${PREFIX}${key}`;

/** True for the key of a recording. */
export const isSoundKey = (key: string): boolean => key.startsWith('sound-');

/** Every string of an act's input. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** The keys of the files that an act names, each once. */
export const localKeysIn = (input: unknown): readonly string[] => [
  ...new Set(
    stringsIn(input)
      .filter((text) => text.startsWith(PREFIX))
      .map((text) => text.slice(PREFIX.length)),
  ),
];

/** The input with the id of each file in the cloud in the place of its name on the phone. */
export const withMediaIds = <T>(input: T, ids: Readonly<Record<string, string>>): T => {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(PREFIX) ? (ids[value.slice(PREFIX.length)] ?? value) : value;
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one)]));
  };
  return inside(input) as T;
};

const isLocalFile = (one: unknown): one is LocalFile => {
  if (typeof one !== 'object' || one === null) return false;
  const { key, path, name, kind } = one as Partial<Record<keyof LocalFile, unknown>>;
  return [key, path, name].every((text) => typeof text === 'string') && (kind === 'picture' || kind === 'sound');
};

/** What storage holds, but for what this version does not understand. */
export const localFilesFrom = (stored: unknown): readonly LocalFile[] =>
  Array.isArray(stored) ? stored.filter(isLocalFile) : [];

/** True if one more of that size would be more than the phone keeps. */
export const isFullWith = (files: readonly LocalFile[], sizeBytes: number): boolean =>
  files.reduce((sum, one) => sum + one.sizeBytes, sizeBytes) > LOCAL_BYTES_MAX;
