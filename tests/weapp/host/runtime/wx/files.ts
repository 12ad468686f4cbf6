import { api, ApiFailure, type ApiGroup } from './api.ts';

const USER_DATA_PATH = 'http://usr';

type Writing = {
  readonly filePath: string;
  readonly data: string;
  readonly encoding?: string;
};
type Sharing = { readonly filePath: string; readonly fileName?: string };

/** The mini-program's own folder, as long as the page lives, and the way of a file into a chat: here into the browser's downloads. */
export const fileApi = (openid: string): ApiGroup => {
  const files = new Map<string, string>();
  const writeFile = api('writeFile', ({ filePath, data, encoding = 'utf8' }: Writing) => {
    if (!filePath.startsWith(`${USER_DATA_PATH}/`)) throw new ApiFailure(`permission denied, open ${filePath}`);
    if (encoding !== 'utf8') throw new ApiFailure(`encoding ${encoding} is not in this host`);
    files.set(filePath, data);
  });
  return {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => ({ writeFile }),
    shareFileMessage: api('shareFileMessage', ({ filePath, fileName }: Sharing) => {
      const data = files.get(filePath);
      if (data === undefined) throw new ApiFailure(`no such file ${filePath}`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data]));
      link.download = fileName ?? `${openid}.txt`;
      link.click();
    }),
  };
};
