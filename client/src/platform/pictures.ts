import Taro from '@tarojs/taro';
import { pickFile, shrinkPicture } from 'linli-h5';
import { PHOTO } from '../../../shared/notice/media.ts';
import { fileSize, keepFile } from './files.ts';

/** A picture on this phone, small enough to be sent. The path stays good until the file is dropped. */
export type Picture = { readonly path: string; readonly extension: string };
/** Null when the person chose none; `unusable` when it is no picture, or none that can be made small enough. */
type Chosen = Picture | 'unusable' | null;

const BYTES_PER_KB = 1000;
/** Of a hundred, from fine to coarse. */
const QUALITIES = [80, 60, 40, 20] as const;

const shrinkInWechat = async (src: string): Promise<Picture | 'unusable'> => {
  for (const quality of QUALITIES) {
    const { tempFilePath } = await Taro.compressImage({ src, quality, compressedWidth: PHOTO.sideMaxPx });
    if ((await fileSize(tempFilePath)) > PHOTO.sizeMaxKb * BYTES_PER_KB) continue;
    return { path: await keepFile(tempFilePath), extension: /\.png$/i.test(tempFilePath) ? 'png' : 'jpg' };
  }
  return 'unusable';
};

const chooseInWechat = async (): Promise<Chosen> => {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sourceType: ['album', 'camera'],
    sizeType: ['compressed'],
  }).catch(() => null);
  const file = chosen?.tempFiles[0];
  if (!file) return null;
  return shrinkInWechat(file.tempFilePath).catch(() => 'unusable' as const);
};

const chooseInBrowser = async (): Promise<Chosen> => {
  const file = await pickFile('image/*');
  if (!file) return null;
  const path = await shrinkPicture(file.path, PHOTO);
  return path === null ? 'unusable' : { path, extension: 'jpg' };
};

/** Lets the person choose or take one picture, and makes it small on the phone. */
export const choosePicture = (): Promise<Chosen> =>
  process.env.TARO_ENV === 'h5' ? chooseInBrowser() : chooseInWechat();
