/** What lies on the phone, by path: saved files and those of the app's own folders. */
export const kept = new Set<string>();

/** What a file holds, where a test says so. */
export const bytes = new Map<string, Uint8Array<ArrayBuffer>>();

type FileAsked = {
  filePath: string;
  success: (info: { size: number }) => void;
  fail: (cause: { errMsg: string }) => void;
};

/** How WeChat hands over what it was asked for. */
export type Answers<T> = { success?: (answer: T) => void };
/** WeChat's, for what the app asks of it. */
export const fileSystem = {
  saveFile: ({ tempFilePath, success }: { tempFilePath: string } & Answers<{ savedFilePath: string }>) => {
    kept.add(`kept/${tempFilePath}`);
    success?.({ savedFilePath: `kept/${tempFilePath}` });
  },
  readFile: ({
    filePath,
    success,
    fail,
  }: {
    filePath: string;
    success: (read: { data: ArrayBuffer }) => void;
    fail: (cause: { errMsg: string }) => void;
  }) => {
    const data = bytes.get(filePath);
    if (data) success({ data: data.buffer });
    else fail({ errMsg: 'readFile:fail no such file' });
  },
  getFileInfo: ({ filePath, success, fail }: FileAsked) =>
    kept.has(filePath) ? success({ size: 1 }) : fail({ errMsg: 'getFileInfo:fail no such file' }),
  getSavedFileList: ({ success }: Answers<{ fileList: { filePath: string }[] }>) =>
    success?.({
      fileList: [...kept].filter((path) => /kept|store/.test(path)).map((filePath) => ({ filePath })),
    }),
  removeSavedFile: ({ filePath }: { filePath: string }) => void kept.delete(filePath),
  mkdirSync: () => undefined,
  writeFileSync: (filePath: string) => void kept.add(filePath),
  rmdir: ({ dirPath }: { dirPath: string }) =>
    kept.forEach((path) => path.startsWith(`${dirPath}/`) && kept.delete(path)),
};
