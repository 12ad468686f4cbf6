import Taro from '@tarojs/taro';

/** Puts words where they can be pasted elsewhere. False where the phone does not allow it. Never throws. */
export const copyWords = (words: string): Promise<boolean> =>
  Taro.setClipboardData({ data: words }).then(
    () => true,
    () => false,
  );
