import { isInTap } from '../events.ts';
import { api, ApiFailure, type ApiGroup } from './api.ts';

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

const USER_DATA_PATH = 'http://usr';

type Folder = { readonly dirPath: string; readonly recursive?: boolean };
type Document = { readonly filePath: string; readonly fileType?: string; readonly showMenu?: boolean };
/** What WeChat's viewer of documents opens. */
const DOCUMENTS: readonly string[] = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'];
type Sharing = { readonly filePath: string; readonly fileName?: string };

/** Those saved since the page runs. */
const saved = new Set<string>();

/** Temporary files go with the page; a saved one stays, so its path holds the file itself. */
const savedFiles = () => ({
  saveFile: ({ tempFilePath, ...answers }: Temporary & Answers<{ savedFilePath: string }>) =>
    answer('saveFile', answers, async () => {
      const savedFilePath = await dataUrlOf(await bytesOf(tempFilePath));
      saved.add(savedFilePath);
      return { savedFilePath };
    }),
  getSavedFileList: (answers: Answers<{ fileList: { filePath: string }[] }>) =>
    answer('getSavedFileList', answers, async () => ({ fileList: [...saved].map((filePath) => ({ filePath })) })),
  removeSavedFile: ({ filePath, ...answers }: Named & Answers<object>) =>
    answer('removeSavedFile', answers, async () => {
      if (!filePath.startsWith('data:')) throw new Error('file not exist');
      saved.delete(filePath);
      return {};
    }),
  readFile: ({ filePath, ...answers }: Named & Answers<{ data: ArrayBuffer }>) =>
    answer('readFile', answers, async () => ({ data: await (await bytesOf(filePath)).arrayBuffer() })),
  getFileInfo: ({ filePath, ...answers }: Named & Answers<{ size: number }>) =>
    answer('getFileInfo', answers, async () => ({ size: (await bytesOf(filePath)).size })),
});

/** The file system of a phone, and the ways of a file into a chat and into the viewer of documents: here into the browser's downloads. */
export const filesApi = (openid: string): ApiGroup => {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const folders = new Set([USER_DATA_PATH]);
  const download = (filePath: string, name: string): void => {
    const data = files.get(filePath);
    if (data === undefined) throw new ApiFailure(`no such file ${filePath}`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([data]));
    link.download = name;
    link.click();
  };
  const mkdirSync = (dirPath: string): void => {
    if (folders.has(dirPath)) throw new Error(`mkdirSync:fail file already exists ${dirPath}`);
    folders.add(dirPath);
  };
  const rmdir = api('rmdir', ({ dirPath, recursive = false }: Folder) => {
    if (!folders.has(dirPath)) throw new ApiFailure(`no such file or directory ${dirPath}`);
    const inside = [...files.keys()].filter((path) => path.startsWith(`${dirPath}/`));
    if (inside.length > 0 && !recursive) throw new ApiFailure('directory not empty');
    for (const path of inside) files.delete(path);
    folders.delete(dirPath);
  });
  const writeFileSync = (filePath: string, data: string, encoding = 'utf8'): void => {
    if (!filePath.startsWith(`${USER_DATA_PATH}/`))
      throw new Error(`writeFileSync:fail permission denied, open ${filePath}`);
    if (!folders.has(filePath.slice(0, filePath.lastIndexOf('/'))))
      throw new Error(`writeFileSync:fail no such file or directory, open ${filePath}`);
    if (encoding !== 'utf8' && encoding !== 'base64') throw new Error(`encoding ${encoding} is not in this host`);
    files.set(filePath, encoding === 'utf8' ? data : Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
  };
  return {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => ({ ...savedFiles(), writeFileSync, mkdirSync, rmdir }),
    shareFileMessage: api('shareFileMessage', ({ filePath, fileName }: Sharing) => {
      if (!isInTap()) throw new ApiFailure('can only be invoked by user TAP gesture.');
      download(filePath, fileName ?? `${openid}.txt`);
    }),
    openDocument: api('openDocument', ({ filePath, fileType, showMenu = false }: Document) => {
      if (!DOCUMENTS.includes(fileType ?? filePath.slice(filePath.lastIndexOf('.') + 1)))
        throw new ApiFailure('filetype not supported');
      // Without its menu nobody sends the document on, or prints it.
      download(filePath, `${showMenu ? '' : 'no menu '}${filePath.slice(filePath.lastIndexOf('/') + 1)}`);
    }),
  };
};
