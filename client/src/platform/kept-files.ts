import Taro from '@tarojs/taro';
import { dropKept, dropKeptOf, keepBlob, openKept, sizeOfKept } from 'linli-h5';
import { dropGiven } from './offered-file.ts';
import { personaScope } from './persona.ts';

const keepInWechat = (tempFilePath: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/**
 * Keeps a file between starts: WeChat among its saved files, a browser in its database. Where there is no room the file lives as long
 * as the app runs. @returns where it is kept.
 */
export const keepFile = (tempFilePath: string): Promise<string> =>
  (process.env.TARO_ENV === 'h5' ? keepBlob(personaScope(), tempFilePath) : keepInWechat(tempFilePath)).catch(
    () => tempFilePath,
  );

/** A file that was kept is wanted no more. */
export const dropFile = (path: string): void => {
  if (process.env.TARO_ENV === 'h5') void dropKept(path).catch(() => undefined);
  else Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined });
};

/** Where a picture or a player finds a kept file; null when it is gone. */
export const addressOfFile = (path: string): Promise<string | null> =>
  process.env.TARO_ENV === 'h5' ? openKept(path).catch(() => null) : Promise.resolve(path);

/** Whether a file that was kept is still there: WeChat and browsers make room when they need it. */
export const hasFile = (path: string): Promise<boolean> => fileSize(path).then(Boolean, () => false);

/** Every file of this person that was kept, and what was given. */
export const dropFiles = (): void => {
  if (process.env.TARO_ENV === 'h5') {
    void dropKeptOf(personaScope()).catch(() => undefined);
    return;
  }
  Taro.getFileSystemManager().getSavedFileList({
    success: ({ fileList }) => fileList.forEach(({ filePath }) => dropFile(filePath)),
  });
  dropGiven();
};

/** The first bytes of a file of the mini-program. */
export const startOfFile = (filePath: string, length: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer).subarray(0, length)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/** In bytes. Rejects when there is no such file. */
export const fileSize = (filePath: string): Promise<number> =>
  process.env.TARO_ENV === 'h5' ? sizeOfKept(filePath) : sizeInWechat(filePath);

const sizeInWechat = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
