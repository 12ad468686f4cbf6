import { callFailure, EVENT_BYTES_MAX, type CallAsClient } from './invoke.ts';
import { readBody } from './body.ts';
import type { Room } from './room.ts';
import { hangUp, sendBytes, sendJson, type Exchange } from './reply.ts';

const PATH = /^\/invoke\/([^/]+)$/;

/** The function in the address; undefined if it names none, or is not encoded properly. */
const functionName = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(PATH.exec(pathname)?.[1] ?? '') || undefined;
  } catch {
    return undefined;
  }
};

/** What a body will take; one that does not say its size may have all that an event may have. */
const sizeOf = ({ headers }: Exchange['request']): number =>
  Math.min(Number(headers['content-length'] ?? EVENT_BYTES_MAX), EVENT_BYTES_MAX);

/** `POST /invoke/<function>`: the event as JSON, the caller in `x-localcloud-openid`; answers as `wx.cloud.callFunction` does. */
export const createInvokeRoute =
  (call: CallAsClient, room: Room) =>
  async (exchange: Exchange): Promise<void> => {
    const { request, response, url } = exchange;
    const refuse = (message: string): void => sendJson(exchange, callFailure('', 'INVALID_PARAM', message));
    const name = functionName(url.pathname);
    if (name === undefined) {
      refuse('the address must be /invoke/<function>');
      return;
    }
    const leave = await room.enter(sizeOf(request));
    response.once('close', leave);
    let event: unknown;
    try {
      const body = await readBody(request, EVENT_BYTES_MAX);
      event = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
      return;
    }
    const answer = await call({
      function: name,
      event,
      openid: String(request.headers['x-localcloud-openid'] ?? ''),
    });
    switch (answer.kind) {
      case 'success': {
        const text = `{"errMsg":"cloud.callFunction:ok","result":${answer.result},"requestID":"${answer.id}"}`;
        sendBytes(exchange, 'application/json; charset=utf-8', text);
        return;
      }
      case 'failure': {
        sendJson(exchange, answer.failure);
        return;
      }
      case 'lost': {
        hangUp(exchange);
        return;
      }
    }
  };
