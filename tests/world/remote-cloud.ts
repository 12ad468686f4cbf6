import type { Cloud } from '../../scripts/world/caller.ts';

/** A local cloud in another process, reached as a phone reaches it. Rejects when no answer comes. */
export const remoteCloud = (url: string): Cloud => ({
  url,
  clock: {
    now: () => Date.now(),
    jumpTo: () => Promise.reject(new Error('the clock of another process is not moved from here')),
  },
  invoke: async (name, event, { openid }) => {
    const response = await fetch(`${url}/invoke/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-localcloud-openid': openid },
      body: JSON.stringify(event),
    });
    const reply = (await response.json()) as { result?: unknown; errMsg: string };
    if (!('result' in reply)) throw new Error(reply.errMsg);
    return reply.result;
  },
});
