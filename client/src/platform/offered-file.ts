import Taro from '@tarojs/taro';

/** Where a file lies while WeChat offers it. */
const givenFolder = (): string => `${String(Taro.env.USER_DATA_PATH)}/given`;

/** Writes a file that WeChat will offer, and returns where it lies. Throws where there is no room. */
export const writeGiven = (fileName: string, data: string, encoding: 'utf8' | 'base64'): string => {
  const files = Taro.getFileSystemManager();
  try {
    files.mkdirSync(givenFolder());
  } catch {
    // The folder is there already.
  }
  const filePath = `${givenFolder()}/${fileName}`;
  files.writeFileSync(filePath, data, encoding);
  return filePath;
};

/** Nobody is told when the chat has it all, so it goes with the next start. */
export const dropGiven = (): void => {
  if (process.env.TARO_ENV === 'weapp')
    Taro.getFileSystemManager().rmdir({ dirPath: givenFolder(), recursive: true, fail: () => undefined });
};
