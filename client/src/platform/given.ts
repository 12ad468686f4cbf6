import Taro from '@tarojs/taro';

/** Where a file lies while WeChat offers it. */
export const givenFolder = (): string => `${String(Taro.env.USER_DATA_PATH)}/given`;

/** Nobody is told when the chat has it all, so it goes with the next start. */
export const dropGiven = (): void => {
  if (process.env.TARO_ENV === 'weapp')
    Taro.getFileSystemManager().rmdir({ dirPath: givenFolder(), recursive: true, fail: () => undefined });
};
