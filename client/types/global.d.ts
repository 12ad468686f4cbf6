/// <reference types="@tarojs/taro" />

declare module '*.css';

/** Folded to a constant by the build, so that code of the other platform is dropped. */
declare const process: { readonly env: { readonly TARO_ENV: 'weapp' | 'h5' } };

/** Whether the deployment has bought WeChat's way of telling the number: a build with LINLI_WECHAT_PHONE=on. */
declare const WECHAT_PHONE: boolean;

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
  /** Puts a chosen file into cloud storage; resolves to its file id. */
  export const uploadFile: (cloudPath: string, localPath: string) => Promise<string>;
  /** Lets the person choose a file; null when they choose none. */
  export const pickFile: (accept: string) => Promise<{ name: string; path: string; sizeBytes: number } | null>;
  /** Saves a file of text where the browser saves files. */
  export const saveFile: (name: string, words: string) => Promise<boolean>;
  /** Calls back whenever the browser says it is online or offline; returns the way to stop. */
  export const onOnlineChange: (listener: (online: boolean) => void) => () => void;
  export const closeSheetsByEscape: () => void;
  /** Keeps the keyboard in the sheet that just opened; the returned function puts it back where it was. */
  export const holdFocus: () => () => void;
  /** Says pieces aloud; `onEnd(false)` when the browser has no voice for them. Returns the way to stop. */
  export const sayAloud: (
    pieces: readonly { readonly text: string; readonly lang: string }[],
    onEnd: (wasSaid: boolean) => void,
  ) => () => void;
  export const isOnlineNow: () => boolean;
  /** Sets the attributes of <html> that follow the person's choice. */
  export const setDocument: (choice: { lang: string; theme: string }) => void;
}
