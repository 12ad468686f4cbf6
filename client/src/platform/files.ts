import Taro from '@tarojs/taro';
import { pickFile, uploadFile } from 'linli-h5';

export type ChosenFile = { readonly name: string; readonly path: string; readonly sizeBytes: number };

/** Lets the person choose one table of rows: in WeChat a file from a chat, in a browser one from the disk. Null when they choose none. */
export const chooseTable = async (): Promise<ChosenFile | null> => {
  if (process.env.TARO_ENV === 'h5') return pickFile('.csv,text/csv');
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv'] });
    const file = tempFiles[0];
    return file ? { name: file.name, path: file.path, sizeBytes: file.size } : null;
  } catch {
    // The person closed the chooser.
    return null;
  }
};

/** Resolves to the file id in cloud storage; null when the file did not get there. */
export const upload = async (cloudPath: string, file: ChosenFile): Promise<string | null> => {
  try {
    if (process.env.TARO_ENV === 'h5') return await uploadFile(cloudPath, file.path);
    return (await Taro.cloud.uploadFile({ cloudPath, filePath: file.path })).fileID;
  } catch {
    return null;
  }
};
