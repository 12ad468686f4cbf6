import Taro from '@tarojs/taro';
import { openCanvasInBrowser } from 'linli-h5';

/** What of a 2D canvas is in use: the same in WeChat and in a browser. */
export type Pen = {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  setLineDash(lengths: readonly number[]): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  fill(rule?: 'evenodd'): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  drawImage(image: object, x: number, y: number, width: number, height: number): void;
};

/** A canvas nobody sees. */
export type HiddenCanvas = {
  readonly pen: Pen;
  /** The picture at an address, to be drawn; null when it does not come. */
  readonly load: (src: string) => Promise<object | null>;
  /** Keeps what is drawn, as a PNG unless told otherwise, and resolves to where it lies. */
  readonly save: (fileType?: 'png' | 'jpg') => Promise<string>;
};

type WeChatImage = { src: string; onload: () => void; onerror: () => void };
type WeChatCanvas = { getContext(type: '2d'): Pen; createImage(): WeChatImage };

const openInWeChat = (width: number, height: number): HiddenCanvas => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as WeChatCanvas;
  return {
    pen: canvas.getContext('2d'),
    load: (src) =>
      new Promise((resolve) => {
        const image = canvas.createImage();
        image.onload = () => resolve(image);
        image.onerror = () => resolve(null);
        image.src = src;
      }),
    save: async (fileType = 'png') => {
      const size = { width, height, destWidth: width, destHeight: height };
      const { tempFilePath } = await Taro.canvasToTempFilePath({
        canvas: canvas as unknown as Taro.Canvas,
        fileType,
        ...size,
      });
      return tempFilePath;
    },
  };
};

/** Throws on a phone that has no such canvas (base library below 2.16.1). */
export const openCanvas = (width: number, height: number): HiddenCanvas =>
  process.env.TARO_ENV === 'h5' ? (openCanvasInBrowser(width, height) as HiddenCanvas) : openInWeChat(width, height);
