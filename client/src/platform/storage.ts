import Taro from '@tarojs/taro';

/**
 * What the phone keeps between starts. At most 1 MB a key and 10 MB in all; callers keep far below.
 * A phone whose storage is full or broken still works: nothing is remembered, nothing is thrown.
 */
export const load = async (key: string): Promise<unknown> => {
  try {
    return (await Taro.getStorage<unknown>({ key })).data;
  } catch {
    // Nothing is stored under the key.
    return undefined;
  }
};

/** Resolves when it is written; false when the phone could not. */
export const save = async (key: string, data: unknown): Promise<boolean> => {
  try {
    await Taro.setStorage({ key, data });
    return true;
  } catch {
    return false;
  }
};

export const drop = async (key: string): Promise<void> => {
  try {
    await Taro.removeStorage({ key });
  } catch {
    // It was not there.
  }
};

/** Drops everything whose key `isTheirs`. */
export const dropAll = async (isTheirs: (key: string) => boolean): Promise<void> => {
  const { keys } = Taro.getStorageInfoSync();
  await Promise.all(keys.filter(isTheirs).map(drop));
};

/** Blocks: only for the few bytes the first frame depends on. */
export const loadNow = (key: string): unknown => {
  try {
    return Taro.getStorageSync<unknown>(key);
  } catch {
    return undefined;
  }
};
