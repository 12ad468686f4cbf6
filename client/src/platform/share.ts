import Taro, { useShareAppMessage } from '@tarojs/taro';
import { canSharePicture, downloadPicture, sharePicture } from 'linli-h5';
import { useEffect, useRef } from 'react';

/** What WeChat shows in a chat; a tap on it opens `path`. */
export type ShareCard = {
  readonly title: string;
  /** With a leading slash. */
  readonly path: string;
  /** Draws the 5:4 picture on it; resolves to where it lies, null when it could not be drawn. Asked for when somebody shares. */
  readonly draw: () => Promise<string | null>;
};

/** What is done with a picture, and whether it was. `refused`: the settings of WeChat say no, and only there it becomes a yes. */
export type PictureAct = 'done' | 'cancelled' | 'refused' | 'failed';

/** Somebody chose nobody, or said 不用 to the sheet that asks for WeChat. */
const CANCELLED = /cancel|privacy/;
const REFUSED = /auth|deny|denied/;

const outcomeOf = (doing: Promise<unknown>): Promise<PictureAct> =>
  doing.then(
    () => 'done',
    (cause: unknown) => {
      const { errMsg = '' } = cause as { errMsg?: string };
      if (CANCELLED.test(errMsg)) return 'cancelled';
      if (REFUSED.test(errMsg)) return 'refused';
      return 'failed';
    },
  );

/** WeChat asks before the first picture goes into the album. */
const saveToAlbum = (filePath: string): Promise<PictureAct> => outcomeOf(Taro.saveImageToPhotosAlbum({ filePath }));
const saveInBrowser = (path: string): Promise<PictureAct> => {
  downloadPicture(path);
  return Promise.resolve('done');
};
export const savePicture = (path: string): Promise<PictureAct> =>
  process.env.TARO_ENV === 'h5' ? saveInBrowser(path) : saveToAlbum(path);

const sendInWeChat = (path: string): Promise<PictureAct> => outcomeOf(Taro.showShareImageMenu({ path }));
/** Lets the person choose whom the picture goes to. */
export const sendPicture = (path: string, title: string): Promise<PictureAct> =>
  process.env.TARO_ENV === 'h5' ? sharePicture(path, title) : sendInWeChat(path);

export const canSendPicture = (): boolean => (process.env.TARO_ENV === 'h5' ? canSharePicture() : true);

/** A page with nothing to show to others leads to the front page. */
const HOME = '/pages/home/index';
/**
 * In the package: stands on every card whose own picture is not there, because the phone cannot draw or took too long. Without any
 * WeChat would take a photograph of the screen, and with it a flat or a name that only some may read.
 */
const NEUTRAL_PICTURE = '/static/share-card.png';

/** Makes a page one that can be sent as a card, from WeChat's menu and from its own 分享. Null, and WeChat's menu offers nothing. */
export const useShareCard = (card: ShareCard | null): void => {
  const latest = useRef(card);
  useEffect(() => {
    latest.current = card;
  });
  const canBeShared = card !== null;
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') return;
    void (canBeShared ? Taro.showShareMenu({}) : Taro.hideShareMenu({}));
  }, [canBeShared]);
  useShareAppMessage(() => {
    if (!latest.current) return { path: HOME, imageUrl: NEUTRAL_PICTURE };
    const { title, path, draw } = latest.current;
    const first = { title, path, imageUrl: NEUTRAL_PICTURE };
    return { ...first, promise: draw().then((imageUrl) => ({ ...first, ...(imageUrl === null ? {} : { imageUrl }) })) };
  });
};
