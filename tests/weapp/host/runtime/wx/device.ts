import { api, ApiFailure, type ApiGroup } from './api.ts';

type Choosing = { readonly count: number; readonly extension?: readonly string[] };

/** A file from a chat, in WeChat; here one from the disk. A `tempFile`'s path is an object URL, good until the page goes. */
const chooseFiles = ({ count, extension = [] }: Choosing): Promise<object> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = count > 1;
    input.accept = extension.map((one) => `.${one.replace(/^\./, '')}`).join(',');
    input.hidden = true;
    document.body.append(input);
    input.addEventListener('change', () => {
      input.remove();
      const chosen = [...(input.files ?? [])].slice(0, count);
      resolve({
        tempFiles: chosen.map((file) => ({
          path: URL.createObjectURL(file),
          name: file.name,
          size: file.size,
          type: 'file',
          time: Math.floor(file.lastModified / 1000),
        })),
      });
    });
    input.addEventListener('cancel', () => {
      input.remove();
      reject(new ApiFailure('cancel'));
    });
    input.click();
  });

/** What of the phone itself a page may use. */
export const deviceApi = (): ApiGroup => ({
  chooseMessageFile: api('chooseMessageFile', chooseFiles),
  vibrateShort: api('vibrateShort', () => undefined),
  vibrateLong: api('vibrateLong', () => undefined),
});
