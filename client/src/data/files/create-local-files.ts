import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { ERROR_CATALOG, type ErrorCode } from '../../../../shared/kernel/errors.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { isFullWith, localFilesFrom, type LocalFile } from './local-file.ts';

/** What became of sending one file. */
export type Sent = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: ErrorCode };

/** What the screens show of the files of this phone. */
export type LocalFiles = {
  readonly files: readonly LocalFile[];
  readonly sending: readonly string[];
  /** Why the last try to send each brought nothing. */
  readonly failed: Readonly<Record<string, ErrorCode>>;
};

/** What keeping files asks of the phone and the network. */
export type Effects = {
  /** Rejects when the phone could not read; memory still knows what it was. */
  readonly load: () => Promise<unknown>;
  readonly save: (files: readonly LocalFile[]) => Promise<unknown>;
  readonly mint: () => string;
  readonly now: () => InstantMs;
  /** Resolves to the id of the file in cloud storage; null when it did not get there. */
  readonly upload: (file: LocalFile) => Promise<string | null>;
  readonly register: (file: LocalFile, fileId: string) => Promise<Sent>;
  readonly isThere: (path: string) => Promise<boolean>;
  readonly drop: (path: string) => void;
};

/** True where nobody knows whether it was registered: asked again, it is the same. */
const mayAskAgain = (code: ErrorCode): boolean => ERROR_CATALOG[code] === 'same-request';

/**
 * The one place that knows the files of this phone which are to go to the cloud. Storage is the truth; every change reads, changes and
 * writes in turn. Promises are chained by hand, as in the line of unsent acts: it is on every page.
 */
export const createLocalFiles = (effects: Effects) => {
  const state: Store<LocalFiles> = createStore<LocalFiles>({ files: [], sending: [], failed: {} });
  const show = (part: Partial<LocalFiles>) => state.set({ ...state.get(), ...part });
  let last: Promise<unknown> = Promise.resolve();

  const change = (step: (files: readonly LocalFile[]) => readonly LocalFile[]): Promise<readonly LocalFile[]> => {
    const mine = last
      .then(effects.load)
      .then(localFilesFrom, () => state.get().files)
      .then((before) => {
        const files = step(before);
        const isSame = files === before || (files.length === 0 && before.length === 0);
        show({ files });
        return (isSame ? Promise.resolve() : effects.save(files)).then(() => files);
      });
    last = mine.catch(() => undefined);
    return mine;
  };
  const put = (key: string, part: Partial<LocalFile>) =>
    change((files) => files.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const find = (key: string) => change((same) => same).then((files) => files.find((one) => one.key === key));

  const register = (file: LocalFile, fileId: string): Promise<Sent> =>
    effects.register(file, fileId).then((sent) => {
      // What the server refused it has deleted: the next try sends the file itself again.
      const next = sent.ok ? { mediaId: sent.value } : mayAskAgain(sent.code) ? {} : { fileId: null };
      return put(file.key, next).then(() => sent);
    });
  const uploaded = (file: LocalFile): Promise<Sent> =>
    effects.upload(file).then((fileId) => {
      if (fileId !== null) return put(file.key, { fileId }).then(() => register(file, fileId));
      return effects
        .isThere(file.path)
        .then((isThere): Sent => ({ ok: false, code: isThere ? 'NETWORK' : 'MEDIA_NOT_FOUND' }));
    });
  const sendNow = (key: string): Promise<Sent> =>
    find(key).then((file) => {
      if (!file) return { ok: false, code: 'MEDIA_NOT_FOUND' };
      if (file.mediaId !== null) return { ok: true, value: file.mediaId };
      return file.fileId === null ? uploaded(file) : register(file, file.fileId);
    });

  const running = new Map<string, Promise<Sent>>();
  const end = (key: string, sent: Sent): Sent => {
    running.delete(key);
    const { sending, failed } = state.get();
    const others = Object.fromEntries(Object.entries(failed).filter(([one]) => one !== key));
    show({
      sending: sending.filter((one) => one !== key),
      failed: sent.ok ? others : { ...others, [key]: sent.code },
    });
    return sent;
  };
  const send = (key: string): Promise<Sent> => {
    const underWay = running.get(key);
    if (underWay) return underWay;
    show({ sending: [...state.get().sending, key] });
    const sent = sendNow(key).then((what) => end(key, what));
    running.set(key, sent);
    return sent;
  };

  return {
    state,
    look: () => change((same) => same),
    /** Remembers a file that was just kept; null, and the file is gone again, where there is no room. */
    add: (file: Omit<LocalFile, 'key' | 'at' | 'name' | 'fileId' | 'mediaId'>): Promise<LocalFile | null> => {
      const one = {
        ...file,
        key: `${file.kind}-${effects.mint()}`,
        at: effects.now(),
        name: effects.mint(),
        fileId: null,
        mediaId: null,
      };
      let isFull = false;
      return change((files) => {
        isFull = isFullWith(files, file.sizeBytes);
        return isFull ? files : [...files, one];
      }).then(() => {
        if (isFull) effects.drop(file.path);
        return isFull ? null : one;
      });
    },
    /** Sends a file and registers it, once for all who ask; its id in the cloud. What is there already is not sent again. */
    send,
    /** The cloud has let go of them: each goes again, under a new name. */
    renew: (keys: readonly string[]) =>
      change((files) =>
        files.map((one) =>
          keys.includes(one.key) ? { ...one, name: effects.mint(), fileId: null, mediaId: null } : one,
        ),
      ),
    /** They are part of something in the cloud, or nobody wants them any more. */
    drop: (keys: readonly string[]): Promise<unknown> => {
      if (keys.length === 0) return Promise.resolve();
      return change((files) => {
        for (const one of files) if (keys.includes(one.key)) effects.drop(one.path);
        return files.filter((one) => !keys.includes(one.key));
      });
    },
  };
};
