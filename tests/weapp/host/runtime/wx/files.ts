import type { ApiGroup } from './api.ts';

type Answers<T> = {
  readonly success?: (answer: T) => void;
  readonly fail?: (answer: { errMsg: string }) => void;
};

const answer = <T>(name: string, { success, fail }: Answers<T>, work: () => Promise<T>): void => {
  work().then(
    (value) => success?.(value),
    (cause: unknown) => fail?.({ errMsg: `${name}:fail ${String(cause)}` }),
  );
};

const bytesOf = async (path: string): Promise<Blob> => (await fetch(path)).blob();

const dataUrlOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => typeof reader.result === 'string' && resolve(reader.result));
    reader.addEventListener('error', () => reject(new Error('the file cannot be read')));
    reader.readAsDataURL(file);
  });

type Temporary = { readonly tempFilePath: string };
type Named = { readonly filePath: string };

/** The file system of a phone: a temporary file goes with the page, a saved one stays, so its path holds the file itself. */
export const filesApi = (): ApiGroup => ({
  getFileSystemManager: () => ({
    saveFile: ({ tempFilePath, ...answers }: Temporary & Answers<{ savedFilePath: string }>) =>
      answer('saveFile', answers, async () => ({ savedFilePath: await dataUrlOf(await bytesOf(tempFilePath)) })),
    removeSavedFile: ({ filePath, ...answers }: Named & Answers<object>) =>
      answer('removeSavedFile', answers, async () => {
        if (!filePath.startsWith('data:')) throw new Error('file not exist');
        return {};
      }),
    getFileInfo: ({ filePath, ...answers }: Named & Answers<{ size: number }>) =>
      answer('getFileInfo', answers, async () => ({ size: (await bytesOf(filePath)).size })),
  }),
});
