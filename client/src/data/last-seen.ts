import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { personaScope } from '../platform/persona.ts';
import { drop, load, save } from '../platform/storage.ts';

/** How many things are kept for a day without network, and how large one may be, in characters of JSON. */
const KEPT_MAX = 24;
const LENGTH_MAX = 40_000;

type Seen = { readonly value: unknown; readonly at: InstantMs };

const place = (key: string): string => `seen:${personaScope()}:${key}`;
const INDEX = 'seen-index';

let order: string[] | undefined;
const keys = async (): Promise<string[]> => {
  if (order) return order;
  const stored = await load(INDEX);
  order ??= Array.isArray(stored) ? (stored as string[]) : [];
  return order;
};

/** Keeps what was seen; the one seen longest ago makes room. */
export const remember = async (key: string, seen: Seen): Promise<void> => {
  if (JSON.stringify(seen.value).length > LENGTH_MAX) return;
  const at = place(key);
  const kept = await keys();
  const rest = kept.filter((known) => known !== at);
  const forgotten = rest.length >= KEPT_MAX ? rest.shift() : undefined;
  order = [...rest, at];
  await save(at, seen);
  await save(INDEX, order);
  if (forgotten) await drop(forgotten);
};

/** What was last seen under the key, or undefined. */
export const recall = async (key: string): Promise<Seen | undefined> => {
  const stored = await load(place(key));
  const isSeen = typeof stored === 'object' && stored !== null && 'value' in stored && 'at' in stored;
  return isSeen ? (stored as Seen) : undefined;
};

/** The list of what is kept is read anew: the things themselves are gone. */
export const forgetLastSeen = (): void => {
  order = undefined;
};
