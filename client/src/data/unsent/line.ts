import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../../shared/kernel/errors.ts';
import type { RequestId } from '../../../../shared/kernel/ids.ts';
import type { NeedKind } from '../../../../shared/need/kinds.ts';
import type { Method } from '../../platform/rpc.ts';

/** What an act is about, for the person who kept it: a picture and words. */
export type Told = { readonly kind: NeedKind | null; readonly text: string };

/**
 * Why an act of the line did not happen. `NOT_MINE`: somebody else kept it, so it was not sent. `NOT_READ`: the phone kept it damaged, so nobody
 * knows what it was or whose.
 */
export type RefusedCode = ErrorCode | 'NOT_MINE' | 'NOT_READ';

export type Kept = {
  /** When the person kept it, by the phone's clock. */
  readonly at: InstantMs;
  /** The resident who kept it; null where nobody was known yet. */
  readonly by: string | null;
  readonly told: Told;
  readonly refused: RefusedCode | null;
};

/** An act that was sent and has no answer. With `kept` it stands in the line; without, the screen that sent it still has it. */
export type Entry = { readonly act: string; readonly requestId: RequestId; readonly kept?: Kept };
/** An act in the line: it waits, or it was refused and the person has not seen that yet. */
export type Unsent = Entry & { readonly kept: Kept };

/** So many acts may stand in the line, and of so many others the request id is remembered. */
export const LINE_MAX = 20;
const UNANSWERED_MAX = 20;

/** The same act has the same name, however often it is tapped. */
export const nameOf = (method: Method, input: unknown): string => `${method} ${JSON.stringify(input)}`;
export const methodOf = (act: string): Method => act.slice(0, act.indexOf(' ')) as Method;
export const inputOf = (act: string): unknown => JSON.parse(act.slice(act.indexOf(' ') + 1));

/** What somebody wrote themselves and the act carries along: a reason, a note, their name. */
export const writtenIn = (act: string): string => {
  const { reason, note, name } = inputOf(act) as { reason?: string; note?: string; name?: string };
  return reason ?? note ?? name ?? '';
};

/** What the act changes. Acts on the same thing keep their order. */
export const subjectOf = (act: string): string => {
  const { needId, membershipId } = inputOf(act) as { needId?: string; membershipId?: string };
  return needId ?? membershipId ?? act;
};

const isUnsent = (entry: Entry): entry is Unsent => entry.kept !== undefined;
const isWaiting = (entry: Entry): entry is Unsent => isUnsent(entry) && entry.kept.refused === null;
export const lineOf = (entries: readonly Entry[]): readonly Unsent[] => entries.filter(isUnsent);

const without = (entries: readonly Entry[], gone: (entry: Entry) => boolean): readonly Entry[] =>
  entries.filter((entry) => !gone(entry));

/** The act is about to be sent: it has the id of its first sending, unless that was refused. The oldest that no line keeps makes room. */
export const begun = (entries: readonly Entry[], act: string, requestId: RequestId): readonly Entry[] => {
  const known = entries.find((entry) => entry.act === act);
  if (known && !(known.kept && known.kept.refused !== null)) return entries;
  const others = without(entries, (entry) => entry.act === act);
  const loose = others.filter((entry) => !isUnsent(entry));
  const forgotten = loose.length >= UNANSWERED_MAX ? loose[0] : undefined;
  return [...without(others, (entry) => entry === forgotten), { act, requestId }];
};

/** The person keeps the act: it goes to the end of the line, under the id it was sent with. Null when the line is full. */
export const kept = (entries: readonly Entry[], sent: Entry, keeping: Kept): readonly Entry[] | null => {
  const known = entries.find(({ act }) => act === sent.act);
  if (known && isWaiting(known)) return entries;
  if (lineOf(entries).length >= LINE_MAX) return null;
  const { act, requestId } = known ?? sent;
  return [...without(entries, (entry) => entry === known), { act, requestId, kept: keeping }];
};

/** The act was answered, or the person has seen why it was refused, or does not want it any more. */
export const over = (entries: readonly Entry[], requestId: RequestId): readonly Entry[] =>
  entries.some((entry) => entry.requestId === requestId)
    ? without(entries, (entry) => entry.requestId === requestId)
    : entries;

/** An act of the line was refused: it stays until the person has seen why. */
export const refused = (entries: readonly Entry[], requestId: RequestId, code: RefusedCode): readonly Entry[] =>
  entries.map((entry) =>
    entry.requestId === requestId && isUnsent(entry) ? { ...entry, kept: { ...entry.kept, refused: code } } : entry,
  );

/** Something on the same thing waits before the act: sent now, it would overtake it. */
export const isBehind = (line: readonly Entry[], act: string): boolean => {
  const place = line.findIndex((entry) => entry.act === act);
  const before = place < 0 ? line : line.slice(0, place);
  return before.some((entry) => isWaiting(entry) && subjectOf(entry.act) === subjectOf(act));
};

/** The person wants to change it: what was refused is over; of anything else nobody knows whether it arrived. */
export const takenBack = (entries: readonly Entry[], requestId: RequestId): readonly Entry[] =>
  entries.flatMap((entry) => {
    if (entry.requestId !== requestId) return [entry];
    return entry.kept?.refused ? [] : [{ act: entry.act, requestId }];
  });

/** Sent by the method, without an answer, and in no line. */
export const isLoose = (entry: Entry, method: Method): boolean => !isUnsent(entry) && methodOf(entry.act) === method;

/** The first in the line that was not tried in this round and stands behind nothing on the same thing. */
export const nextToSend = (entries: readonly Entry[], tried: ReadonlySet<string>): Unsent | undefined =>
  entries.filter(isWaiting).find(({ requestId, act }) => !tried.has(requestId) && !isBehind(entries, act));
