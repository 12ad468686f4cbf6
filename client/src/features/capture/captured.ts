import { isSoundKey, localKeysIn, localRef, type LocalFile, type LocalFiles } from '../../data/index.ts';

/** What goes with something that is said: the keys of its files on this phone. */
export type Captured = { readonly sound: string | null; readonly pictures: readonly string[] };
export const NOTHING_CAPTURED: Captured = { sound: null, pictures: [] };

export const keysOf = ({ sound, pictures }: Captured): readonly string[] => [
  ...(sound === null ? [] : [sound]),
  ...pictures,
];
export const isAnythingCaptured = (captured: Captured): boolean => keysOf(captured).length > 0;
/** As an act names them: first what was said, then the pictures in their order. */
export const refsOf = (captured: Captured): string[] => keysOf(captured).map(localRef);

/** What an act names of this phone. */
export const capturedIn = (refs: unknown): Captured => {
  const keys = localKeysIn(refs);
  return { sound: keys.find(isSoundKey) ?? null, pictures: keys.filter((key) => !isSoundKey(key)) };
};

/** Without files that are no longer on the phone: what outlived them was sent with them. */
export const stillThere = ({ sound, pictures }: Captured, files: readonly LocalFile[]): Captured => {
  const isThere = (key: string | null) => files.some((one) => one.key === key);
  return { sound: isThere(sound) ? sound : null, pictures: pictures.filter(isThere) };
};

/** How one file stands. `failed`: no network, another try may help. `refused`: it cannot be used. */
export type FileStanding = 'there' | 'sending' | 'waiting' | 'failed' | 'refused';

export const standingOf = (
  { key, mediaId }: LocalFile,
  { sending, failed }: Pick<LocalFiles, 'sending' | 'failed'>,
  isOnline: boolean,
): FileStanding => {
  if (mediaId !== null) return 'there';
  if (sending.includes(key)) return 'sending';
  const code = failed[key];
  if (code === undefined || (code === 'NETWORK' && !isOnline)) return 'waiting';
  return code.startsWith('MEDIA_') ? 'refused' : 'failed';
};
