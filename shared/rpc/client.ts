import { isErrorCode, type CommonErrorCode, type Result } from '../kernel/errors.ts';
import type { Contract, DeclaredError, Input, MethodName, Output, Request } from './contract.ts';

/** Carries a request to the function that answers it and brings back its raw answer; throws when nothing came back. */
export type Transport = (request: Request) => Promise<unknown>;
export type CallOptions = { readonly requestId: string };

export type RpcClient<C extends Contract> = <M extends MethodName<C>>(
  method: M,
  input: Input<C, M>,
  options: CallOptions,
) => Promise<Result<Output<C, M>, DeclaredError<C, M> | CommonErrorCode>>;

/**
 * A typed caller over any transport. It takes no contract value: the schemas stay on the server, the phone bundles types only.
 *
 * @returns the method's value or refusal; `NETWORK` when the transport threw; `INTERNAL` when the answer has no known
 *   shape; `CLIENT_TOO_OLD` when the code is one this build has never heard of. Never throws.
 */
export const createRpcClient =
  <C extends Contract>(transport: Transport, client: string): RpcClient<C> =>
  async (method, input, { requestId }) => {
    let reply: unknown;
    try {
      reply = await transport({ method, input, requestId, client });
    } catch {
      return { ok: false, code: 'NETWORK' };
    }
    if (!isReply(reply)) return { ok: false, code: 'INTERNAL' };
    if (!reply.ok && !isErrorCode(reply.code)) return { ok: false, code: 'CLIENT_TOO_OLD' };
    return reply as Result<never, never>;
  };

type RawReply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

const isReply = (value: unknown): value is RawReply =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  ((value.ok === true && 'value' in value) ||
    (value.ok === false && 'code' in value && typeof value.code === 'string'));
