import { useEffect, useRef } from 'react';
import { fileSystem, kept, type Answers } from './files.ts';

/** The phone as the tests see it: what it keeps, what it answers, where the app went. Reset before each test. */
export type Call = { readonly method: string; readonly input: unknown; readonly requestId: string };
type Listener = (state: { isConnected: boolean }) => void;
type PrivacyListener = (resolve: (answer: { event: string }) => void, asked: { referrer: string }) => void;

const refuse: (call: Call) => unknown = () => ({ ok: false, code: 'INTERNAL' });

/** WeChat lays no more pages on one another. */
const PAGES_MAX = 10;
const arrives = (cloudPath: string): Promise<string> => Promise.resolve(`cloud://test/${cloudPath}`);

export const phone = {
  storage: new Map<string, unknown>(),
  isStorageFull: false,
  calls: [] as Call[],
  went: [] as string[],
  params: {} as Record<string, string>,
  /** Answers a call of the function `api`; a rejection is a lost network. */
  answer: refuse,
  network: new Set<Listener>(),
  shown: new Set<() => void>(),
  appBase: {} as Record<string, unknown>,
  /** The pages that lie on one another, the one in view last. */
  pages: [{}, {}] as readonly object[],
  /** Whether a page that is opened comes: until then it is on its way. */
  opening: Promise.resolve(),
  /** What somebody answers to WeChat's question, by template. */
  messages: {} as Record<string, string>,
  asked: [] as (readonly string[])[],
  /** What lies on it, by path: saved files and those of the app's own folders; and what becomes of one that is sent. */
  files: kept,
  upload: arrives,
  /** What is watched for coming near the screen, by its selector. */
  watched: new Map<string, (sight: object) => void>(),
  /** Who answers when WeChat asks before something private. */
  private: undefined as PrivacyListener | undefined,
  /** What the camera reads in a code; rejects where somebody goes back without one. */
  scan: (): Promise<{ result: string }> => Promise.reject(new Error('scanCode:fail cancel')),
  /** What WeChat says of a picture that is saved or sent. */
  pictureAct: (): Promise<unknown> => Promise.resolve(),
  /** The recorder's listeners by name, and what it was told to do. */
  recorder: { on: new Map<string, (event: object) => void>(), told: [] as string[] },
};

export const resetPhone = (): void => {
  phone.storage.clear();
  phone.isStorageFull = false;
  phone.calls.length = 0;
  phone.went.length = 0;
  phone.params = {};
  phone.answer = refuse;
  phone.appBase = {};
  phone.pages = [{}, {}];
  phone.watched.clear();
  phone.pictureAct = () => Promise.resolve();
  phone.recorder.told.length = 0;
  phone.opening = Promise.resolve();
  phone.messages = {};
  phone.asked.length = 0;
  phone.files.clear();
  phone.upload = arrives;
};

/** The page comes to the front again. */
export const showPage = (): void => {
  for (const listener of [...phone.shown]) listener();
};

const useLatest = <T>(value: T) => {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
};

export const useDidShow = (run: () => void): void => {
  const latest = useLatest(run);
  useEffect(() => {
    const listener = () => latest.current();
    listener();
    phone.shown.add(listener);
    return () => void phone.shown.delete(listener);
  }, [latest]);
};
// These wait for a finger or for another page, which no test here has.
export const useDidHide = (): void => undefined;
export const usePullDownRefresh = (): void => undefined;
export const useReachBottom = (): void => undefined;
export const useShareAppMessage = (): void => undefined;
export const useRouter = () => ({ params: phone.params });

const go = ({ url }: { url: string }): Promise<void> => {
  phone.went.push(url);
  return Promise.resolve();
};

const told = (act: string) => () => void phone.recorder.told.push(act);
const hear = (event: string) => (listener: (event: object) => void) => void phone.recorder.on.set(event, listener);
const recorder = {
  start: told('start'),
  stop: told('stop'),
  onStart: hear('start'),
  onStop: hear('stop'),
  onPause: hear('pause'),
  onError: hear('error'),
  onInterruptionBegin: hear('interruption'),
};

const Taro = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => fileSystem,
  getRecorderManager: () => recorder,
  onNeedPrivacyAuthorization: (listener: PrivacyListener) => {
    phone.private = listener;
  },
  openPrivacyContract: () => undefined,
  setClipboardData: () => Promise.resolve(),
  scanCode: () => phone.scan(),
  saveImageToPhotosAlbum: () => phone.pictureAct(),
  showShareImageMenu: () => phone.pictureAct(),
  openSetting: async () => void phone.went.push('settings'),
  getStorage: async ({ key }: { key: string }) => {
    if (!phone.storage.has(key)) throw new Error('getStorage:fail data not found');
    return { data: JSON.parse(JSON.stringify(phone.storage.get(key))) as unknown };
  },
  setStorage: async ({ key, data }: { key: string; data: unknown }) => {
    if (phone.isStorageFull) throw new Error('setStorage:fail exceed max size');
    phone.storage.set(key, JSON.parse(JSON.stringify(data)));
  },
  removeStorage: async ({ key }: { key: string }) => void phone.storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  cloud: {
    init: () => undefined,
    callFunction: async ({ data }: { data: Call }) => {
      phone.calls.push({ method: data.method, input: data.input, requestId: data.requestId });
      return { result: await phone.answer(data) };
    },
    uploadFile: async ({ cloudPath }: { cloudPath: string }) => ({ fileID: await phone.upload(cloudPath) }),
  },
  chooseMessageFile: async () => ({ tempFiles: [{ name: '名册.csv', path: 'tmp/1.csv', size: 12 }] }),
  onNetworkStatusChange: (listener: Listener) => void phone.network.add(listener),
  getNetworkType: async () => ({ networkType: 'wifi' }),
  getAppBaseInfo: () => phone.appBase,
  getWindowInfo: () => ({ statusBarHeight: 44, windowWidth: 375 }),
  getMenuButtonBoundingClientRect: () => ({ top: 48, left: 281, height: 32 }),
  setNavigationBarTitle: async () => undefined,
  setNavigationBarColor: async () => undefined,
  stopPullDownRefresh: () => undefined,
  pageScrollTo: async () => undefined,
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => void phone.went.push(`tel:${phoneNumber}`),
  showShareMenu: async () => undefined,
  hideShareMenu: async () => undefined,
  navigateTo: async ({ url }: { url: string }) => {
    if (phone.pages.length >= PAGES_MAX) throw new Error('navigateTo:fail webview count limit exceed');
    phone.went.push(url);
    await phone.opening;
  },
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: readonly string[] }) => {
    phone.asked.push(tmplIds);
    return phone.messages;
  },
  redirectTo: go,
  switchTab: go,
  reLaunch: go,
  shareFileMessage: ({ success }: Answers<object>) => success?.({}),
  navigateBack: async () => void phone.went.push('back'),
  /** Nothing here is slower to hear than the app. */
  nextTick: (run: () => void) => run(),
  getCurrentPages: () => phone.pages,
  getCurrentInstance: () => ({ page: phone.pages[phone.pages.length - 1] }),
  createIntersectionObserver: () => {
    let watched = '';
    const observer = {
      relativeToViewport: () => observer,
      observe: (selector: string, tell: (sight: object) => void) => {
        watched = selector;
        phone.watched.set(selector, tell);
      },
      disconnect: () => phone.watched.delete(watched),
    };
    return observer;
  },
};
export default Taro;
