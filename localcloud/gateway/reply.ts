import type { IncomingMessage, ServerResponse } from 'node:http';

export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL };

export const sendJson = ({ response }: Exchange, body: unknown, status = 200): void => {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
  // As a string it leaves in one piece with its head.
  response.end(text);
};

export const sendBytes = ({ response }: Exchange, contentType: string, body: Buffer | string, status = 200): void => {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

export const sendText = (exchange: Exchange, status: number, text: string): void =>
  sendBytes(exchange, 'text/plain; charset=utf-8', text, status);

/** What a caller sees whose request or reply was lost on the way. */
export const hangUp = ({ request }: Exchange): void => void request.socket.destroy();
