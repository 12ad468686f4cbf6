import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { RequestId } from '../../../shared/kernel/ids.ts';
import { createUnsent, type UnsentActs } from '../../../client/src/data/unsent/create-unsent.ts';
import { nameOf, type Entry } from '../../../client/src/data/unsent/line.ts';
import type { Answer } from '../../../client/src/platform/rpc.ts';

/** What the air does with one call. */
export const WEATHERS = ['through', 'offline', 'lost', 'busy', 'late'] as const;
export type Weather = (typeof WEATHERS)[number];
export const LINE_TOLD = { kind: null, text: '水管漏水' } as const;

/** Two acts on one need, one on another, and a need that is said. */
export const ACTS = [
  nameOf('need.claim', { needId: 'need_1' }),
  nameOf('need.reportDone', { needId: 'need_1' }),
  nameOf('need.claim', { needId: 'need_2' }),
  nameOf('need.post', { text: '灯坏了' }),
] as const;

/** A server that does each request once, and a phone that can lose answers, be closed in the middle, and be opened again. */
export class PhoneAndServer {
  /** What the server did, in its order. */
  readonly done: { readonly act: string; readonly requestId: RequestId }[] = [];
  readonly #answers = new Map<RequestId, Answer<unknown>>();
  readonly #refused = new Set<string>();
  #stored: string | undefined;
  #minted = 0;
  #alive = { isAlive: true };
  weather: Weather[] = [];
  canWrite = true;
  calls = 0;
  who: string | null = 'resident_1';
  unsent: UnsentActs = this.#open();

  /** From now on the server refuses the act. */
  refuse(act: string): void {
    this.#refused.add(act);
  }

  /** The app is closed, whatever it is doing, and opened again. */
  async restart(): Promise<void> {
    this.#alive.isAlive = false;
    this.#alive = { isAlive: true };
    this.unsent = this.#open();
    await this.unsent.look();
  }

  /** As a screen does it: asks for the id, sends, and tells what came of it. True when it was answered. */
  async tap(act: string): Promise<{ readonly entry: Entry; readonly isSettled: boolean }> {
    const { isBehind, ...entry } = await this.unsent.begin(act);
    if (isBehind) return { entry, isSettled: false };
    const answer = await this.#send(entry, () => undefined);
    return { entry, isSettled: await this.unsent.settle(entry, answer) };
  }

  doneOf = (act: string): number => this.done.filter((one) => one.act === act).length;

  #open(): UnsentActs {
    const life = this.#alive;
    /** What a closed app asked for never comes back to it. */
    const whileAlive = <T>(value: T): Promise<T> =>
      life.isAlive ? Promise.resolve(value) : new Promise(() => undefined);
    return createUnsent({
      load: () => whileAlive(this.#stored === undefined ? undefined : (JSON.parse(this.#stored) as unknown)),
      save: async (entries) => {
        if (this.canWrite && life.isAlive) this.#stored = JSON.stringify(entries);
        return whileAlive(this.canWrite);
      },
      mint: () => `request-${(this.#minted += 1)}` as RequestId,
      now: () => 0 as InstantMs,
      send: async (entry, onLate) => {
        const answer = await this.#send(entry, onLate);
        return whileAlive(answer);
      },
      who: () => whileAlive(this.weather[0] === 'offline' ? undefined : this.who),
      onAnswered: () => undefined,
      onOver: () => undefined,
    });
  }

  async #send(entry: Entry, onLate: (answer: Answer<unknown>) => void): Promise<Answer<unknown>> {
    this.calls += 1;
    const weather = this.weather.shift() ?? 'through';
    await Promise.resolve();
    if (weather === 'offline') return { ok: false, code: 'NETWORK' };
    if (weather === 'busy') return { ok: false, code: 'BUSY' };
    const answer = this.#answer(entry);
    if (weather === 'late') queueMicrotask(() => onLate(answer));
    return weather === 'through' ? answer : { ok: false, code: 'NETWORK' };
  }

  #answer({ act, requestId }: Entry): Answer<unknown> {
    const first = this.#answers.get(requestId);
    if (first) return first;
    if (this.#refused.has(act)) return { ok: false, code: 'NEED_FULL' };
    this.done.push({ act, requestId });
    const answer = { ok: true, value: {} } as const;
    this.#answers.set(requestId, answer);
    return answer;
  }
}
