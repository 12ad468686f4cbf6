import { api, ApiFailure, type ApiGroup } from './api.ts';

type Choosing = { readonly count?: number };
type Compressing = { readonly src: string; readonly quality?: number; readonly compressedWidth?: number };

/** A picture from the album or the camera, in WeChat; here one from the disk. */
const chooseMedia = ({ count = 9 }: Choosing): Promise<object> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    input.hidden = true;
    document.body.append(input);
    input.addEventListener('change', () => {
      input.remove();
      const tempFiles = [...(input.files ?? [])].slice(0, count).map((file) => ({
        tempFilePath: URL.createObjectURL(file),
        size: file.size,
        fileType: 'image',
      }));
      resolve({ tempFiles, type: 'image' });
    });
    input.addEventListener('cancel', () => {
      input.remove();
      reject(new ApiFailure('cancel'));
    });
    input.click();
  });

/** Draws a picture anew, no wider than told, at a quality of a hundred. */
const compressImage = async ({ src, quality = 80, compressedWidth }: Compressing): Promise<object> => {
  const picture = new Image();
  picture.src = src;
  await picture.decode().catch(() => {
    throw new ApiFailure('file not exist or no image');
  });
  const scale = Math.min(1, (compressedWidth ?? picture.naturalWidth) / picture.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality / 100));
  if (!file) throw new ApiFailure('cannot be drawn');
  return { tempFilePath: URL.createObjectURL(file) };
};

export const picturesApi = (): ApiGroup => ({
  chooseMedia: api('chooseMedia', chooseMedia),
  compressImage: api('compressImage', compressImage),
});
