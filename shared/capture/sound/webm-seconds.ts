import { numberAt } from '../bytes.ts';

/** Elements of Matroska that say when something is heard; all but the scale lie within a cluster. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const SCALE = 0x2ad7b1;
const CLUSTER = 0x1f43b675;
const CLUSTER_TIME = 0xe7;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
/** What is looked into, and not passed over. */
const PARENTS: readonly number[] = [SEGMENT, INFO, CLUSTER, BLOCK_GROUP];
const NANOSECONDS = 1e9;

/** How long a WebM lasts: when its last block begins, since a recorder that streams writes no length; undefined where it has no block. */
export const secondsOfWebm = (bytes: Uint8Array): number | undefined => {
  let scale = 1_000_000;
  let cluster = 0;
  let last: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    if (!element) break;
    const { id, from, size } = element;
    if (id === SCALE) scale = numberAt(bytes, from, size) ?? scale;
    if (id === CLUSTER_TIME) cluster = numberAt(bytes, from, size) ?? cluster;
    if (id === BLOCK || id === SIMPLE_BLOCK) last = Math.max(last ?? 0, cluster + blockTime(bytes, from));
    at = PARENTS.includes(id) ? from : from + size;
  }
  return last === undefined ? undefined : (last * scale) / NANOSECONDS;
};

type Element = { readonly id: number; readonly from: number; readonly size: number };

/** The length of a number stands in the zeros before its first one; of the size that one is taken away. */
const elementAt = (bytes: Uint8Array, at: number): Element | undefined => {
  const idLength = Math.clz32(bytes[at] ?? 0) - 23;
  const sizeAt = at + idLength;
  const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23;
  const id = numberAt(bytes, at, idLength);
  const marked = numberAt(bytes, sizeAt, sizeLength);
  if (id === undefined || marked === undefined || idLength > 4 || sizeLength > 8) return undefined;
  return { id, from: sizeAt + sizeLength, size: marked - 2 ** (7 * sizeLength) };
};

/** Behind the number of the track, which is one byte here; it may lie before the cluster. */
const blockTime = (bytes: Uint8Array, from: number): number => {
  const time = numberAt(bytes, from + 1, 2) ?? 0;
  return time >= 0x80_00 ? time - 0x1_00_00 : time;
};
