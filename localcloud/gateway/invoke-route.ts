import { callFailure, EVENT_BYTES_MAX, type CallAsClient } from './invoke.ts';
import { readBody } from './body.ts';
import { hangUp, sendBytes, sendJson, type Exchange } from './reply.ts';

const PATH = /^\/invoke\/([^/]+)$/;

/** `POST /invoke/<function>`: the event as JSON, the caller in `x-localcloud-openid`; answers as `wx.cloud.callFunction` does. */
export const createInvokeRoute =
  (call: CallAsClient) =>
  async (exchange: Exchange): Promise<void> => {
    const { request, url } = exchange;
    const refuse = (message: string): void => sendJson(exchange, callFailure('', 'INVALID_PARAM', message));
    let event: unknown;
    try {
      const body = await readBody(request, EVENT_BYTES_MAX);
      event = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
      return;
    }
    const name = PATH.exec(url.pathname)?.[1];
    if (name === undefined) {
      refuse('the address must be /invoke/<function>');
      return;
    }
    const answer = await call({
      function: decodeURIComponent(name),
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
