import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { ERROR_CATALOG } from '../../../../shared/kernel/errors.ts';
import type { RequestId } from '../../../../shared/kernel/ids.ts';
import type { Answer, Method } from '../../platform/rpc.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { entriesFrom } from './entries-from.ts';
import { begun, isBehind, isLoose, kept, lineOf, nextToSend, over, refused, takenBack } from './line.ts';
import type { Entry, Told, Unsent } from './line.ts';

/** What the screens show of the acts that wait. */
export type UnsentLine = {
  readonly line: readonly Unsent[];
  readonly sending: RequestId | null;
  /** False while the phone cannot write it down: it lasts as long as the app runs. */
  readonly isSaved: boolean;
};

/** What the line asks of the phone. */
export type Effects = {
  /** Rejects when the phone could not read; memory still knows what it was. */
  readonly load: () => Promise<unknown>;
  /** False when the phone could not. */
  readonly save: (entries: readonly Entry[]) => Promise<boolean>;
  readonly mint: () => RequestId;
  readonly now: () => InstantMs;
  /** Never rejects. An answer that comes after the call was given up goes to `onLate`. */
  readonly send: (entry: Entry, onLate: (answer: Answer<unknown>) => void) => Promise<Answer<unknown>>;
  /** Asks the server who this is: the resident, null for nobody yet, undefined when no answer came. */
  readonly who: () => Promise<string | null | undefined>;
  /** An act of the line was answered. */
  readonly onAnswered: (entry: Entry, answer: Answer<unknown>) => void;
  /** An act was done, or nobody wants it done any more: its files are not needed. */
  readonly onOver: (act: string) => void;
};

export type UnsentActs = {
  readonly state: Store<UnsentLine>;
  /** Before an act is sent: the id it goes under, and whether it must wait behind another. */
  readonly begin: (act: string) => Promise<Entry & { readonly isBehind: boolean }>;
  /** After an answer. True unless nobody knows whether it happened: then it can be sent again under its id, or kept. */
  readonly settle: (entry: Entry, answer: Answer<unknown>) => Promise<boolean>;
  /** After an answer that came when its call was given up: only what stands in the line is settled by it. */
  readonly learn: (entry: Entry, late: Answer<unknown>) => Promise<unknown>;
  /** False when the line is full. */
  readonly keep: (entry: Entry, told: Told, by: string | null) => Promise<boolean>;
  readonly drop: (requestId: RequestId) => Promise<unknown>;
  /** Out of the line, to be changed. */
  readonly takeBack: (requestId: RequestId) => Promise<unknown>;
  /** What the method sent that got no answer and stands in no line, oldest first: it may have arrived. */
  readonly loose: (method: Method) => Promise<readonly Entry[]>;
  /** Nobody will ask any more what became of that. */
  readonly forget: (method: Method) => Promise<unknown>;
  /** Reads what another page or another start wrote. */
  readonly look: () => Promise<readonly Entry[]>;
  /** Sends what waits, one after the other. False when something still waits afterwards. */
  readonly sendAll: () => Promise<boolean>;
};

/** True for an answer that says whether the act happened. */
const isKnown = (answer: Answer<unknown>): boolean => answer.ok || ERROR_CATALOG[answer.code] !== 'same-request';

/**
 * The one place that knows which acts have no answer yet. Storage is the truth; every change reads, changes and writes in turn.
 * Promises are chained by hand: an async function, compiled for old phones, is several times as large, and this is on every page.
 */
export const createUnsent = (effects: Effects): UnsentActs => {
  const state = createStore<UnsentLine>({ line: [], sending: null, isSaved: true });
  let known: readonly Entry[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const show = (part: Partial<UnsentLine>) => {
    const before = state.get();
    const next = { ...before, ...part };
    if (JSON.stringify(next) !== JSON.stringify(before)) state.set(next);
  };
  const change = (step: (entries: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]> => {
    const mine = last
      .then(effects.load)
      .then(entriesFrom, () => known)
      .then((before) => {
        known = step(before);
        return known === before ? state.get().isSaved : effects.save(known);
      })
      .then((isSaved) => {
        show({ line: lineOf(known), isSaved });
        return known;
      });
    last = mine;
    return mine;
  };
  const look = () => change((same) => same);

  const settle = (entry: Entry, answer: Answer<unknown>): Promise<boolean> => {
    if (!isKnown(answer)) return Promise.resolve(false);
    const { requestId } = entry;
    let found: Entry | undefined;
    return change((entries) => {
      found = entries.find((one) => one.requestId === requestId);
      return answer.ok || !found?.kept ? over(entries, requestId) : refused(entries, requestId, answer.code);
    }).then(() => {
      if (found?.kept) effects.onAnswered(found, answer);
      if (answer.ok) effects.onOver(entry.act);
      return true;
    });
  };
  // An act whose screen is gone keeps its id: tried again, it gets this very answer and the screen hears of it.
  const learn = (entry: Entry, late: Answer<unknown>): Promise<unknown> =>
    look().then((entries) =>
      lineOf(entries).some(({ requestId }) => requestId === entry.requestId) ? settle(entry, late) : false,
    );

  /** True when the line may go on. */
  const sendOne = (entry: Unsent): Promise<boolean> => {
    show({ sending: entry.requestId });
    return effects
      .send(entry, (late) => void learn(entry, late))
      .then((answer) =>
        settle(entry, answer).then(() => {
          show({ sending: null });
          return answer.ok || answer.code !== 'NETWORK';
        }),
      );
  };
  const sendFrom = (tried: Set<string>, who: string | null | undefined): Promise<boolean> =>
    look().then((entries) => {
      const next = nextToSend(entries, tried);
      if (!next) return nextToSend(entries, new Set()) === undefined;
      const { by } = next.kept;
      const isMine = by === null || by === who;
      tried.add(next.requestId);
      const sent = isMine ? sendOne(next) : change((all) => refused(all, next.requestId, 'NOT_MINE')).then(() => true);
      return sent.then((mayGoOn) => mayGoOn && sendFrom(tried, who));
    });
  const sendInOrder = (): Promise<boolean> =>
    look().then((entries) => {
      if (!nextToSend(entries, new Set())) return true;
      return effects.who().then((who) => (who === undefined ? false : sendFrom(new Set(), who)));
    });
  let running: Promise<boolean> | undefined;

  return {
    state,
    settle,
    learn,
    look,
    begin: (act) => {
      // Where it was seen to wait it is the same act, also if the phone learns only now that it happened.
      const seen = state.get().line.find((one) => one.act === act && one.kept.refused === null);
      const requestId = seen?.requestId ?? effects.mint();
      return change((all) => begun(all, act, requestId)).then((entries) => ({
        act,
        requestId: entries.find((one) => one.act === act)?.requestId ?? requestId,
        isBehind: isBehind(entries, act),
      }));
    },
    keep: (entry, told, by) => {
      let isKept = true;
      return change((all) => {
        const next = kept(all, entry, { at: effects.now(), by, told, refused: null });
        isKept = next !== null;
        return next ?? all;
      }).then(() => isKept);
    },
    drop: (requestId) => {
      const dropped = known.find((one) => one.requestId === requestId);
      return change((all) => over(all, requestId)).then(() => dropped && effects.onOver(dropped.act));
    },
    takeBack: (requestId) => change((all) => takenBack(all, requestId)),
    loose: (method) => look().then((all) => all.filter((entry) => isLoose(entry, method))),
    forget: (method) => change((all) => all.filter((entry) => !isLoose(entry, method))),
    sendAll: () => {
      running ??= sendInOrder().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
};
