import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { RequestId } from '../../../../shared/kernel/ids.ts';
import { now } from '../../platform/clock.ts';
import { online, reached } from '../../platform/network.ts';
import { personaScope } from '../../platform/persona.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc, type Answer, type Input, type Method, type Output } from '../../platform/rpc.ts';
import { read, save } from '../../platform/storage.ts';
import { createStore, useStore } from '../../platform/store.ts';
import { localFiles } from '../files/local-files.ts';
import { localKeysIn } from '../files/local-file.ts';
import { sendAct } from '../files/send-act.ts';
import { markAnswered } from '../mark-answered.ts';
import { resourceOf } from '../resource.ts';
import { createUnsent, type UnsentLine } from './create-unsent.ts';
import { inputOf, methodOf, nameOf, subjectOf, type Entry, type Told, type Unsent } from './line.ts';

/** Persons who share a browser have each their own line: nothing is sent in somebody else's name. */
const key = (): string => `acts:${personaScope()}`;

const ME = resourceOf('membership.me {}');
const residentOf = (me: unknown): string | null => {
  const known = me as Output<'membership.me'> | undefined;
  return known?.kind === 'resident' ? known.residentId : null;
};
const askWho = (): Promise<string | null | undefined> =>
  ME.refresh((onLate) => rpc('membership.me', {}, { requestId: mintRequestId(), onLate })).then(() => {
    const { seen, failure } = ME.store.get();
    return failure === null && seen ? residentOf(seen.value) : undefined;
  });

/** When an act of the line last arrived, until a person has seen that; null where there is nothing to tell. */
export const lastSent = createStore<InstantMs | null>(null);
const onAnswered = ({ act }: Entry, answer: Answer<unknown>): void => {
  markAnswered(methodOf(act), answer);
  if (answer.ok) lastSent.set(now());
};

/** The acts without an answer, and among them the line of those that wait. */
export const unsent = createUnsent({
  load: () => read(key()),
  save: (entries) => save(key(), entries),
  mint: mintRequestId,
  now,
  send: ({ act, requestId }, onLate) =>
    sendAct(methodOf(act), inputOf(act) as Input<Method>, {
      requestId,
      onLate: (late: Answer<unknown>) => onLate(late),
    }),
  who: askWho,
  onAnswered,
  onOver: (act) => void localFiles.drop(localKeysIn(inputOf(act))),
});

/** A network that is said to be there and is not: asked again after so long, each time twice as long. */
const AGAIN_MIN_MS = 15_000;
const AGAIN_MAX_MS = 240_000;
let againMs = AGAIN_MIN_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

let running: Promise<void> | undefined;
const sendLater = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void sendUnsent(), againMs);
};

const round = (): Promise<void> => {
  clearTimeout(timer);
  return unsent.sendAll().then((isAllSent) => {
    if (!isAllSent) sendLater();
    againMs = isAllSent ? AGAIN_MIN_MS : Math.min(againMs * 2, AGAIN_MAX_MS);
  });
};

/** Sends what waits. Called whenever there is hope: at launch, when a page is shown, when the network is back, by 再试. */
export const sendUnsent = (): Promise<void> => {
  running ??= round().finally(() => {
    running = undefined;
  });
  return running;
};

/** Once, at launch. */
export const watchUnsent = (): void => {
  // The phone has a network again: whether calls get through is only known by trying.
  online.subscribe(() => {
    if (online.get()) void sendUnsent();
  });
  reached.subscribe(() => {
    if (online.get() && reached.get()) void sendUnsent();
  });
  void sendUnsent();
};

export const useUnsent = (): UnsentLine => useStore(unsent.state);

/** What waits about one thing: a need, an application. */
export const useUnsentAbout = (id: string): readonly Unsent[] =>
  useUnsent().line.filter(({ act }) => subjectOf(act) === id);

/** A need of the line that is not on its way just now. */
export const unsentPost = (requestId: string) => {
  const { line, sending } = unsent.state.get();
  const one = line.find((known) => known.requestId === requestId && methodOf(known.act) === 'need.post');
  return one && one.requestId !== sending
    ? { requestId: one.requestId, input: inputOf(one.act) as Input<'need.post'> }
    : undefined;
};

/** Keeps an act that got no answer, and sends it when there is hope; false when the line is full. */
export const keepUnsent = (entry: Entry, told: Told): Promise<boolean> =>
  unsent.keep(entry, told, residentOf(ME.store.get().seen?.value)).then((isKept) => {
    if (isKept) sendLater();
    return isKept;
  });

/** The person has seen why it was refused, or does not want it sent any more. */
export const dropUnsent = (requestId: RequestId): Promise<unknown> => unsent.drop(requestId);

/** It leaves the line, to be changed. Unless it was refused it may have arrived: sent as it was, it goes under its first id. */
export const takeBackUnsent = (requestId: RequestId): Promise<unknown> => unsent.takeBack(requestId);

/** What the method sent last with another input, without an answer: it may have arrived, and this would be a second one. */
export const unansweredBut = <M extends Method>(method: M, input: Input<M>): Promise<Input<M> | undefined> =>
  unsent.loose(method).then((all) => {
    const [last] = all.filter(({ act }) => act !== nameOf(method, input)).slice(-1);
    return last && (inputOf(last.act) as Input<M>);
  });

/** The person knows that it may have arrived, or does not want it any more. */
export const forgetUnanswered = (method: Method): Promise<unknown> => unsent.forget(method);
