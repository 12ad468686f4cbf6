import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { ERROR_CATALOG } from '../../../../shared/kernel/errors.ts';
import type { RequestId } from '../../../../shared/kernel/ids.ts';
import type { Answer } from '../../platform/rpc.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { begun, entriesFrom, isBehind, kept, lineOf, nextToSend, over, refused } from './line.ts';
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
};

export type UnsentActs = {
  readonly state: Store<UnsentLine>;
  /** Before an act is sent: the id it goes under, and whether it must wait behind another. */
  readonly begin: (act: string) => Promise<Entry & { readonly isBehind: boolean }>;
  /** After an answer. True unless nobody knows whether it happened: then it can be sent again under its id, or kept. */
  readonly settle: (entry: Entry, answer: Answer<unknown>) => Promise<boolean>;
  /** After an answer that came when its call was given up: only what stands in the line is settled by it. */
  readonly learn: (entry: Entry, late: Answer<unknown>) => Promise<void>;
  /** False when the line is full. */
  readonly keep: (entry: Entry, told: Told, by: string | null) => Promise<boolean>;
  readonly drop: (requestId: RequestId) => Promise<void>;
  /** Reads what another page or another start wrote. */
  readonly look: () => Promise<void>;
  /** Sends what waits, one after the other. False when something still waits afterwards. */
  readonly sendAll: () => Promise<boolean>;
};

/** True for an answer that says whether the act happened. */
const isKnown = (answer: Answer<unknown>): boolean =>
  answer.ok || ERROR_CATALOG[answer.code].recovery !== 'same-request';

/** The one place that knows which acts have no answer yet. Storage is the truth; every change reads, changes and writes in turn. */
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
    const mine = last.then(async () => {
      const before = await effects.load().then(entriesFrom, () => known);
      known = step(before);
      const isSaved = known === before ? state.get().isSaved : await effects.save(known);
      show({ line: lineOf(known), isSaved });
      return known;
    });
    last = mine;
    return mine;
  };

  const settle = async (entry: Entry, answer: Answer<unknown>): Promise<boolean> => {
    if (!isKnown(answer)) return false;
    const { requestId } = entry;
    const found: Entry[] = [];
    await change((entries) => {
      found.push(...entries.filter((one) => one.requestId === requestId));
      return answer.ok || !found[0]?.kept ? over(entries, requestId) : refused(entries, requestId, answer.code);
    });
    for (const one of found) if (one.kept) effects.onAnswered(one, answer);
    return true;
  };

  // An act whose screen is gone keeps its id: tried again, it gets this very answer and the screen hears of it.
  const learn = async (entry: Entry, late: Answer<unknown>): Promise<void> => {
    const isInLine = (await change((same) => same)).some(
      ({ requestId, kept: k }) => k && requestId === entry.requestId,
    );
    if (isInLine) await settle(entry, late);
  };

  const sendOne = async (entry: Unsent): Promise<Answer<unknown>> => {
    show({ sending: entry.requestId });
    const answer = await effects.send(entry, (late) => void learn(entry, late));
    await settle(entry, answer);
    show({ sending: null });
    return answer;
  };
  const sendInOrder = async (): Promise<boolean> => {
    const tried = new Set<string>();
    let who: string | null | undefined;
    for (;;) {
      const entries = await change((same) => same);
      const next = nextToSend(entries, tried);
      if (!next) return nextToSend(entries, new Set()) === undefined;
      if (tried.size === 0) who = await effects.who();
      if (who === undefined) return false;
      tried.add(next.requestId);
      const { by } = next.kept;
      if (by !== null && by !== who) await change((all) => refused(all, next.requestId, 'NOT_MINE'));
      else {
        const answer = await sendOne(next);
        if (!answer.ok && answer.code === 'NETWORK') return false;
      }
    }
  };
  let running: Promise<boolean> | undefined;

  return {
    state,
    settle,
    learn,
    begin: async (act) => {
      const entries = await change((all) => begun(all, act, effects.mint()));
      const entry = entries.find((one) => one.act === act);
      return { act, requestId: entry?.requestId ?? effects.mint(), isBehind: isBehind(entries, act) };
    },
    keep: async (entry, told, by) => {
      let isKept = true;
      await change((all) => {
        const next = kept(all, entry, { at: effects.now(), by, told, refused: null });
        isKept = next !== null;
        return next ?? all;
      });
      return isKept;
    },
    drop: async (requestId) => {
      await change((all) => over(all, requestId));
    },
    look: async () => {
      await change((same) => same);
    },
    sendAll: () => {
      running ??= sendInOrder().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
};
