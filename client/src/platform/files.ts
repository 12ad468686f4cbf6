import Taro from '@tarojs/taro';
import { pickFiles, saveFile, uploadFile } from 'linli-h5';
import { writeGiven } from './offered-file.ts';

export type ChosenFile = { readonly name: string; readonly path: string; readonly sizeBytes: number };

/** How files of rows end; those that cannot be read are refused with what to do, not hidden. */
const TABLES = ['xlsx', 'xls', 'csv', 'txt', 'et'] as const;

const chooseInChat = async (): Promise<ChosenFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...TABLES] });
    const file = tempFiles[0];
    return file ? { name: file.name, path: file.path, sizeBytes: file.size } : null;
  } catch {
    // The person closed the chooser.
    return null;
  }
};

/** Lets the person choose one table of rows: in WeChat a file from a chat, in a browser one from the disk. Null when they choose none. */
export const chooseTable = (): Promise<ChosenFile | null> =>
  process.env.TARO_ENV === 'h5'
    ? pickFiles(TABLES.map((end) => `.${end}`).join(','), false).then(([one]) => one ?? null)
    : chooseInChat();

const uploadToCloud = async (cloudPath: string, filePath: string): Promise<string> =>
  (await Taro.cloud.uploadFile({ cloudPath, filePath })).fileID;

/**
 * Gives the person a file of text: a browser saves it, WeChat offers it to a chat, such as the one with oneself. False when it did
 * not come about; call it from a tap, which WeChat insists on.
 */
export const giveFile = (name: string, words: string): Promise<boolean> =>
  process.env.TARO_ENV === 'h5' ? saveFile(name, words) : sendToChat(name, words);

/** Written at once: after a wait WeChat knows no more of the tap, and shares nothing. */
const sendToChat = async (fileName: string, data: string): Promise<boolean> => {
  try {
    await Taro.shareFileMessage({ filePath: writeGiven(fileName, data, 'utf8'), fileName });
    return true;
  } catch {
    return false;
  }
};

/** Resolves to the file id in cloud storage; null when the file did not get there. */
export const upload = (cloudPath: string, { path }: Pick<ChosenFile, 'path'>): Promise<string | null> =>
  (process.env.TARO_ENV === 'h5' ? uploadFile(cloudPath, path) : uploadToCloud(cloudPath, path)).catch(() => null);
