/// <reference types="@tarojs/taro" />

declare module '*.css';

/** Folded to a constant by the build, so that code of the other platform is dropped. */
declare const process: {
  readonly env: {
    readonly TARO_ENV: 'weapp' | 'h5';
    /** Only app.config.ts may ask: it runs in the build. */
    readonly LINLI_WECHAT_VOICE?: string;
  };
};

/** Whether the deployment has bought WeChat's way of telling the number: a build with LINLI_WECHAT_PHONE=on. */
declare const WECHAT_PHONE: boolean;
/** Defines the component of the file it is called in; WeChat's own. */
declare function Component(definition: object): void;

declare function setTimeout(run: () => void, afterMs: number): number;
declare function clearTimeout(timer: number | undefined): void;

/** What only a browser has. Written with the DOM in src/platform/h5, seen from here by these types alone. */
declare module 'linli-h5' {
  /** Draws the bar on which a developer chooses whom to be. */
  export const mountPersonaBar: () => void;
  /** Whom the bar chose; empty until somebody is. */
  export const personaOpenid: () => string;
  /** Sends an event to a cloud function through the local gateway. Rejects when no answer came. */
  export const invoke: (name: string, event: unknown) => Promise<unknown>;
  /** Lets messages of these templates come, as WeChat's own question would. Rejects when no answer came. */
  export const allowMessages: (templateIds: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  /** Puts a chosen file into cloud storage; resolves to its file id. */
  export const uploadFile: (cloudPath: string, localPath: string) => Promise<string>;
  /** Lets the person choose one file or several; none when they close the chooser. */
  export const pickFiles: (
    accept: string,
    isSeveral: boolean,
  ) => Promise<readonly { name: string; path: string; sizeBytes: number }[]>;
  /** Keeps what lies at an address in the browser's database, for one person; resolves to its path. Rejects where there is no room. */
  export const keepBlob: (owner: string, address: string) => Promise<string>;
  /** An address that shows or plays a kept file; null when it is gone. */
  export const openKept: (path: string) => Promise<string | null>;
  /** In bytes. Rejects when the file is gone. */
  export const sizeOfKept: (path: string) => Promise<number>;
  export const dropKept: (path: string) => Promise<void>;
  export const dropKeptOf: (owner: string) => Promise<void>;
  /** Saves a file of text where the browser saves files. */
  export const saveFile: (name: string, words: string) => Promise<boolean>;
  export const saveBytes: (name: string, base64: string) => Promise<boolean>;
  /** Calls back whenever another tab has stored something anew under a key. */
  export const onStoredElsewhere: (key: string, run: () => void) => void;
  /** Calls back whenever the browser says it is online or offline; returns the way to stop. */
  export const onOnlineChange: (listener: (online: boolean) => void) => () => void;
  /** Tells whether the element of a class is within so many px of the screen, at once and on every change; returns the way to stop. */
  export const watchNearInBrowser: (
    name: string,
    nearPx: number,
    onSight: (sight: { readonly isNear: boolean; readonly height: number }) => void,
  ) => () => void;
  export const onNextFrame: (run: () => void) => void;
  /** Whether the next back belongs to something open on the page. */
  export const wantEntry: (wanted: boolean) => void;
  /** Runs as soon as the history ends with the page itself. */
  export const whenNoEntry: (run: () => void) => void;
  /** Once: what is done about a back that belonged to something open. */
  export const watchEntry: (onBack: () => void) => void;
  /** Before another page is asked for: remembers where this one lies. */
  export const keepAddress: () => void;
  /** Calls back whenever a page was asked for whose files do not come; the address is that of the page still seen again. */
  export const onPageMissing: (tell: () => void) => void;
  /** Once: remembers what the keyboard is on, on each page. */
  export const followFocus: () => void;
  /** Puts the keyboard on the heading of the page with that id, or back on what it was on there. */
  export const takeFocus: (pageId: string) => void;
  export const closeSheetsByEscape: () => void;
  /** Keeps the keyboard in the sheet that just opened; the returned function puts it back where it was. */
  export const holdFocus: () => () => void;
  /** Says pieces aloud, telling as each begins; `onEnd(false)` when the browser has no voice for them. Returns the way to stop. */
  export const sayAloud: (
    pieces: readonly { readonly text: string; readonly lang: string }[],
    onEnd: (wasSaid: boolean) => void,
    onPiece: (index: number) => void,
  ) => () => void;
  /** Plays a file; `onEnd(false)` when it cannot be played. Returns the way to stop. */
  export const playSound: (
    url: string,
    events: { onTime: (seconds: number) => void; onEnd: (wasPlayed: boolean) => void },
  ) => () => void;
  /** Records the microphone until it is stopped or time is over. The path is a data URL: it outlives the page. */
  export const recordSound: (
    secondsMax: number,
    events: {
      onStart: () => void;
      onEnd: (
        end: { path: string; seconds: number; extension: string; isCut: boolean } | 'forbidden' | 'failed',
      ) => void;
    },
  ) => { stop: () => void; cancel: () => void };
  /** Draws a chosen picture anew, no larger than told. Null when it is no picture or cannot be made small enough. */
  export const shrinkPicture: (
    path: string,
    bounds: { sideMaxPx: number; sizeMaxKb: number },
  ) => Promise<string | null>;
  /** A canvas nobody sees, as `platform/canvas.ts` says; throws where the browser has none. */
  export const openCanvasInBrowser: (width: number, height: number) => unknown;
  /** Whether the browser hands pictures on to other apps. */
  export const canSharePicture: () => boolean;
  /** Hands a picture on; cancelled when the person chose nobody. */
  export const sharePicture: (path: string, title: string) => Promise<'done' | 'cancelled' | 'failed'>;
  export const downloadPicture: (path: string) => void;
  /** The whole address of a page of the app. */
  export const addressOf: (route: string) => string;
  /** False where the browser does not let a page do it. */
  export const copyText: (text: string) => Promise<boolean>;
  export const printPage: () => void;
  export const setPaper: (paper: { readonly width: number; readonly height: number } | null) => void;
  /** Tells of keys that nothing else on the page takes; returns the way to stop. */
  export const watchPageKeys: (tell: (key: string) => void) => () => void;
  /** In px. */
  export const windowHeightInBrowser: () => number;
  export const isOnlineNow: () => boolean;
  /** Sets the attributes of <html> that follow the person's choice. */
  export const setDocument: (choice: { lang: string; theme: string }) => void;
}
/** Whether the account has WeChat's plugin that speaks, WechatSI: off only in a build with LINLI_WECHAT_VOICE=off. */
declare const WECHAT_VOICE: boolean;
