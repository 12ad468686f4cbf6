import Taro from '@tarojs/taro';

/** What could not be written is kept for as long as the app runs: a phone whose storage is full still works. */
const unwritten = new Map<string, unknown>();

const isAbsent = (cause: unknown): boolean => {
  const { errMsg, message } = cause as { errMsg?: string; message?: string };
  return (errMsg ?? message ?? '').includes('not found');
};

/** What is stored, undefined where nothing is. Rejects when the phone could not read: who would write over it must not take that for nothing. */
export const read = async (key: string): Promise<unknown> => {
  if (unwritten.has(key)) return unwritten.get(key);
  try {
    return (await Taro.getStorage<unknown>({ key })).data;
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw cause;
  }
};

/** What the phone keeps between starts. At most 1 MB a key and 10 MB in all; callers keep far below. Never throws. */
export const load = (key: string): Promise<unknown> => read(key).catch(() => undefined);

/** Resolves when it is written; false when the phone could not, and it will be gone with the next start. */
export const save = async (key: string, data: unknown): Promise<boolean> => {
  try {
    await Taro.setStorage({ key, data });
    unwritten.delete(key);
    return true;
  } catch {
    unwritten.set(key, data);
    return false;
  }
};

export const drop = async (key: string): Promise<void> => {
  unwritten.delete(key);
  try {
    await Taro.removeStorage({ key });
  } catch {
    // It was not there.
  }
};

/** Drops everything whose key `isTheirs`. */
export const dropAll = async (isTheirs: (key: string) => boolean): Promise<void> => {
  const { keys } = Taro.getStorageInfoSync();
  await Promise.all([...keys, ...unwritten.keys()].filter(isTheirs).map(drop));
};

/** Blocks: only for the few bytes the first frame depends on. */
export const loadNow = (key: string): unknown => {
  try {
    return Taro.getStorageSync<unknown>(key);
  } catch {
    return undefined;
  }
};
