import type { Runtime } from '../functions/runtime.ts';

/** The function that receives WeChat's pushes, as set in the console of the real cloud. */
const RECEIVER = 'callback';
/** In the cloud the verdict takes up to 30 minutes; here only long enough that the caller has its trace id first. */
const DELAY_MS = 200;

export type Push = { send(event: Readonly<Record<string, unknown>>): void; close(): void };

export const createPush = (runtime: Runtime, log: (line: string) => void): Push => {
  const pending = new Set<NodeJS.Timeout>();
  return {
    send: (event) => {
      if (!runtime.spec(RECEIVER)) {
        log(`push ${String(event['Event'])}: there is no function "${RECEIVER}" to take it`);
        return;
      }
      const timer = setTimeout(() => {
        pending.delete(timer);
        void runtime.deliver({ function: RECEIVER, event: JSON.stringify(event), caller: { source: 'wx_unknown' } });
      }, DELAY_MS);
      pending.add(timer);
    },
    close: () => pending.forEach((timer) => clearTimeout(timer)),
  };
};
