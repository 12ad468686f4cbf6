import { keepFile } from '../files.ts';
import { api, ApiFailure, type ApiGroup } from './api.ts';

type Size = { readonly type?: string; readonly width?: number; readonly height?: number };
type Saving = {
  readonly canvas?: object;
  readonly fileType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly destWidth?: number;
  readonly destHeight?: number;
};

/** A canvas of WeChat is no element: of an element it has these alone. */
const elements = new WeakMap<object, HTMLCanvasElement>();

const penOf = (element: HTMLCanvasElement): object => {
  const pen = element.getContext('2d');
  if (!pen) throw new Error('this browser has no canvas');
  return pen;
};

const createOffscreenCanvas = ({ type = 'webgl', width = 300, height = 150 }: Size): object => {
  if (type !== '2d') throw new Error(`createOffscreenCanvas of type ${type} is not in this host`);
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const canvas = { width, height, getContext: () => penOf(element), createImage: () => new Image() };
  elements.set(canvas, element);
  return canvas;
};

const toFile = ({ canvas, fileType = 'png', width, height, destWidth, destHeight }: Saving): object => {
  const element = canvas === undefined ? undefined : elements.get(canvas);
  if (!element) throw new ApiFailure('invalid canvas');
  const kept = document.createElement('canvas');
  kept.width = destWidth ?? width ?? element.width;
  kept.height = destHeight ?? height ?? element.height;
  kept
    .getContext('2d')
    ?.drawImage(element, 0, 0, width ?? element.width, height ?? element.height, 0, 0, kept.width, kept.height);
  return { tempFilePath: keepFile(kept.toDataURL(`image/${fileType === 'jpg' ? 'jpeg' : fileType}`), fileType) };
};

/** Drawing where nobody sees it. */
export const canvasApi = (): ApiGroup => ({
  createOffscreenCanvas,
  canvasToTempFilePath: api('canvasToTempFilePath', toFile),
});
