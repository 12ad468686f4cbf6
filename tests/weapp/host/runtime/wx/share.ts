import { addressOfFile, isFile } from '../files.ts';
import type { Sharing } from '../sharing.ts';
import { api, ApiFailure, type ApiGroup } from './api.ts';
import { ask } from './dialogs.ts';

const pictureAt = (path: string | undefined): string => {
  if (path === undefined || !isFile(path)) throw new ApiFailure('file not exists');
  return addressOfFile(path);
};

/** What goes out of the mini-program; where WeChat asks, it is asked here. */
export const shareApi = (sharing: Sharing): ApiGroup => {
  /** WeChat asks once; a no stays until the person changes it in the settings. */
  let mayWriteAlbum: boolean | undefined;
  return {
    showShareMenu: api('showShareMenu', () => sharing.setMenu(true)),
    hideShareMenu: api('hideShareMenu', () => sharing.setMenu(false)),
    showShareImageMenu: api('showShareImageMenu', async ({ path }: { path?: string }) => {
      const picture = pictureAt(path);
      if ((await ask('bottom', [], ['发送给朋友', '取消'], 'column')) === 1) throw new ApiFailure('cancel');
      window.__shared.pictures.push(picture);
    }),
    saveImageToPhotosAlbum: api('saveImageToPhotosAlbum', async ({ filePath }: { filePath?: string }) => {
      const picture = pictureAt(filePath);
      mayWriteAlbum ??= (await ask('bottom', ['保存图片到相册'], ['拒绝', '允许'], 'row')) === 1;
      if (!mayWriteAlbum) throw new ApiFailure('auth deny');
      window.__shared.album.push(picture);
    }),
  };
};
