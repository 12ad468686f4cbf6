import { mayWait } from '../../../../shared/acts.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { ERROR_CATALOG, type ErrorCode } from '../../../../shared/kernel/errors.ts';
import type { RequestId } from '../../../../shared/kernel/ids.ts';
import { NEED_KINDS } from '../../../../shared/need/kinds.ts';
import { inputOf, methodOf, type Entry, type Kept, type RefusedCode, type Told } from './line.ts';

type Fields<T> = Partial<Record<keyof T, unknown>>;
const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;
const thing = <T>(value: unknown): Fields<T> => (isThing(value) ? value : {});

const isAct = (act: unknown): act is string => {
  try {
    return typeof act === 'string' && isThing(inputOf(act));
  } catch {
    return false;
  }
};

const toldFrom = (stored: unknown): Told => {
  const { kind, text } = thing<Told>(stored);
  return {
    kind: NEED_KINDS.find((one) => one === kind) ?? null,
    text: typeof text === 'string' ? text : '',
  };
};

const isCode = (stored: unknown): stored is ErrorCode => Object.keys(ERROR_CATALOG).some((code) => code === stored);

const refusedFrom = (stored: unknown): RefusedCode | null => {
  if (stored === null || stored === 'NOT_MINE' || stored === 'NOT_READ') return stored;
  // A newer version may have been told what this one has no words for.
  return isCode(stored) ? stored : 'INTERNAL';
};

/** Where it is not known who kept it, or when, it stays in the line and is not sent. */
const keptFrom = (stored: unknown): Kept => {
  const { at, by, told, refused } = thing<Kept>(stored);
  const isSound = typeof at === 'number' && (by === null || typeof by === 'string') && isThing(told);
  return {
    at: (typeof at === 'number' ? at : 0) as InstantMs,
    by: typeof by === 'string' ? by : null,
    told: toldFrom(told),
    refused: isSound ? refusedFrom(refused ?? null) : 'NOT_READ',
  };
};

const entryFrom = (stored: unknown, place: number): readonly Entry[] => {
  const { act, requestId, kept } = thing<Entry>(stored);
  const isKept = kept !== undefined;
  if (isAct(act) && typeof requestId === 'string') {
    const entry = { act, requestId: requestId as RequestId };
    // One that a version after this could keep is only remembered.
    return [isKept && mayWait(methodOf(act)) ? { ...entry, kept: keptFrom(kept) } : entry];
  }
  // What stood in the line is told; an id that was only remembered is of no use without its act.
  return isKept ? [{ act: 'unread {}', requestId: `unread-${String(place)}` as RequestId, kept: keptFrom(null) }] : [];
};

/**
 * What storage holds, each part of it looked at: the phone may have been full while it was written, or another version wrote it. What
 * stood in the line and cannot be read stays there as refused with `NOT_READ`, until the person has seen that; nothing of it is sent.
 */
export const entriesFrom = (stored: unknown): readonly Entry[] =>
  Array.isArray(stored) ? stored.flatMap(entryFrom) : [];
