import type { RequestId } from '../../../shared/kernel/ids.ts';
import { now } from './clock.ts';
import { personaScope } from './persona.ts';
import { load, save } from './storage.ts';

/** Acts that were sent and not yet answered, the newest last. What is older than this many is forgotten. */
const KEPT_MAX = 20;
type Unanswered = { readonly act: string; readonly requestId: RequestId };

const key = (): string => `acts:${personaScope()}`;
const part = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');

/** Unique among phones for as long as the server remembers requests. The phone has no crypto API. */
export const mintRequestId = (): RequestId => `${now().toString(36)}-${part()}${part()}` as RequestId;

const unanswered = async (): Promise<readonly Unanswered[]> => {
  const stored = await load(key());
  return Array.isArray(stored) ? (stored as readonly Unanswered[]) : [];
};

/** Reading and writing back must not overlap, or one of two acts would be forgotten. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const mine = last.then(task);
  last = mine;
  return mine;
};

/** The same acts, for a phone whose storage is full or broken. */
const inMemory = new Map<string, RequestId>();

/**
 * The id under which an act is sent. It is stored before the first send and stays until the act is answered: the same act,
 * tried again after a lost answer or a restart, goes under the same id and happens once.
 */
export const requestIdFor = (act: string): Promise<RequestId> =>
  inTurn(async () => {
    const kept = await unanswered();
    const known = inMemory.get(act) ?? kept.find((entry) => entry.act === act)?.requestId;
    if (known) return known;
    const requestId = mintRequestId();
    inMemory.set(act, requestId);
    await save(key(), [...kept, { act, requestId }].slice(-KEPT_MAX));
    return requestId;
  });

/** The act was answered, with a value or a refusal: trying it again would be another act. */
export const forgetRequestId = (act: string): Promise<void> =>
  inTurn(async () => {
    inMemory.delete(act);
    const kept = (await unanswered()).filter((entry) => entry.act !== act);
    await save(key(), kept);
  });
