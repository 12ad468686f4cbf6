import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { personaScope } from '../platform/persona.ts';
import { CLIENT_VERSION } from '../platform/version.ts';
import { drop, load, save } from '../platform/storage.ts';

/** How many things are kept for a day without network, and how large one may be, in characters of JSON. */
const KEPT_MAX = 24;
const LENGTH_MAX = 40_000;

type Seen = { readonly value: unknown; readonly at: InstantMs };
/** What another version kept may lack what this one draws. */
type Stored = Seen & { readonly version: string };

const place = (key: string): string => `seen:${personaScope()}:${key}`;
const INDEX = 'seen-index';

let order: string[] | undefined;
const keys = async (): Promise<string[]> => {
  if (order) return order;
  const stored = await load(INDEX);
  order ??= Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
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
  const stored: Stored = { ...seen, version: CLIENT_VERSION };
  await save(at, stored);
  await save(INDEX, order);
  if (forgotten) await drop(forgotten);
};

/** What this version last saw under the key, or undefined. */
export const recall = async (key: string): Promise<Seen | undefined> => {
  const stored = await load(place(key));
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { value, at, version } = stored as Partial<Stored>;
  const isWhole = typeof value === 'object' && value !== null && typeof at === 'number' && version === CLIENT_VERSION;
  return isWhole ? { value, at } : undefined;
};

/** The list of what is kept is read anew: the things themselves are gone. */
export const forgetLastSeen = (): void => {
  order = undefined;
};
