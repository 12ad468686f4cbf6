import Taro from '@tarojs/taro';
import { pickFiles, shrinkPicture } from 'linli-h5';
import { PHOTO } from '../../../shared/capture/media.ts';
import { openCanvas } from './canvas.ts';
import { fileSize, keepFile, startOfFile } from './kept-files.ts';
import { tellsFacts } from './picture-facts.ts';

/** A picture on this phone, small enough to be sent. The path stays good until the file is dropped. */
export type Picture = { readonly path: string; readonly extension: string; readonly sizeBytes: number };
/** `isUnusable`: one of them is no picture, or none that can be made small enough and free of the camera's facts. */
export type Chosen = { readonly pictures: readonly Picture[]; readonly isUnusable: boolean };

const SIZE_MAX_BYTES = PHOTO.sizeMaxKb * 1000;
/** The facts of a camera come before the picture, and have no more room than this. */
const START_BYTES = 65_536;
/** Of a hundred, from fine to coarse. */
const QUALITIES = [80, 60, 40, 20] as const;

const isClean = async (path: string): Promise<boolean> => !tellsFacts(await startOfFile(path, START_BYTES));

/** Draws a picture anew: what stands beside it in the file stays behind. */
const redraw = async (src: string): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src });
  const { pen, load, save } = openCanvas(width, height);
  const picture = await load(src);
  if (!picture) throw new Error('the picture does not come');
  pen.drawImage(picture, 0, 0, width, height);
  return save('jpg');
};

/**
 * WeChat does not promise that a picture it makes small has lost the camera's facts: iOS and most Android phones write it anew without
 * them, a PNG and some phones leave the file as it is. So the start of the file is read, and what still tells them is drawn anew.
 */
const cleaned = async (path: string): Promise<string> => ((await isClean(path)) ? path : redraw(path));

const shrinkInWechat = async (src: string): Promise<string | null> => {
  for (const quality of QUALITIES) {
    const { tempFilePath } = await Taro.compressImage({ src, quality, compressedWidth: PHOTO.sideMaxPx });
    const path = await cleaned(tempFilePath);
    if ((await fileSize(path)) <= SIZE_MAX_BYTES) return (await isClean(path)) ? path : null;
  }
  return null;
};

const shrink = (path: string): Promise<string | null> =>
  process.env.TARO_ENV === 'h5' ? shrinkPicture(path, PHOTO) : shrinkInWechat(path).catch(() => null);

const chooseInWechat = async (count: number): Promise<readonly string[]> => {
  const asked = { count, mediaType: ['image' as const], sourceType: ['album' as const, 'camera' as const] };
  const chosen = await Taro.chooseMedia({ ...asked, sizeType: ['compressed'] }).catch(() => null);
  return chosen?.tempFiles.map(({ tempFilePath }) => tempFilePath) ?? [];
};

const chooseInBrowser = async (count: number): Promise<readonly string[]> =>
  (await pickFiles('image/*', count > 1)).slice(0, count).map(({ path }) => path);

const keep = async (path: string): Promise<Picture> => {
  const sizeBytes = await fileSize(path);
  return { path: await keepFile(path), extension: extensionOf(path), sizeBytes };
};
const extensionOf = (path: string): string => (/\.png$/i.test(path) ? 'png' : 'jpg');

/** Lets the person choose or take pictures, at most `count`, and makes each small on the phone, in their order. */
export const choosePictures = async (count: number): Promise<Chosen> => {
  const chosen = await (process.env.TARO_ENV === 'h5' ? chooseInBrowser(count) : chooseInWechat(count));
  const pictures: Picture[] = [];
  // One after the other: a cheap phone has no room for six large pictures at once.
  for (const path of chosen) {
    const small = await shrink(path);
    if (small !== null) pictures.push(await keep(small));
  }
  return { pictures, isUnusable: pictures.length < chosen.length };
};
