import { REQUEST_ID } from '../kernel/ids.ts';
import type { CommonErrorCode, Result } from '../kernel/errors.ts';
import type { Contract, DeclaredError, MethodName, Output, ParsedInput, Reply, Request } from './contract.ts';

/** One handler per method; its context may differ from method to method. */
export type Handlers<C extends Contract, Ctx extends Record<MethodName<C>, unknown>> = {
  readonly [M in MethodName<C>]: (
    input: ParsedInput<C, M>,
    ctx: Ctx[M],
  ) => Promise<Result<Output<C, M>, DeclaredError<C, M> | CommonErrorCode>>;
};

/** What happens around every handler: it may refuse before, and turns what is thrown into a reply. */
export type Around = {
  /** Builds the context, or refuses: here identity and authorisation are decided. */
  readonly admit: (request: Request) => Promise<Result<unknown, CommonErrorCode>>;
  /** An exception is a bug or an overload; the answer must not tell details. */
  readonly failed: (cause: unknown, request: Request) => CommonErrorCode;
};

/**
 * The one place where untyped data becomes typed and a thrown exception becomes a code.
 *
 * Refusals in order: `INVALID_INPUT` (no request of the right shape), `CLIENT_TOO_OLD` (no such method),
 * `INVALID_INPUT` (input; `issues` names the fields), whatever `admit` refuses, the method's own.
 */
export const createRouter =
  <C extends Contract, Ctx extends Record<MethodName<C>, unknown>>(
    contract: C,
    handlers: Handlers<C, Ctx>,
    around: Around,
  ) =>
  async (event: unknown): Promise<Reply> => {
    const request = asRequest(event);
    if (!request) return { ok: false, code: 'INVALID_INPUT', issues: ['request'] };
    // Own-property test: `method` is the caller's word and may be '__proto__'.
    const spec = Object.prototype.hasOwnProperty.call(contract, request.method) ? contract[request.method] : undefined;
    if (!spec) return { ok: false, code: 'CLIENT_TOO_OLD' };
    const method = request.method as MethodName<C>;
    const input = spec.input.safeParse(request.input);
    if (!input.success) {
      const fields = input.error.issues.map((issue) => issue.path.join('.'));
      return { ok: false, code: 'INVALID_INPUT', issues: [...new Set(fields)] };
    }
    try {
      const admitted = await around.admit(request);
      if (!admitted.ok) return admitted;
      const result = await handlers[method](
        input.data as ParsedInput<C, typeof method>,
        admitted.value as Ctx[typeof method],
      );
      // Parsing our own output strips fields that must not leave the server (openid, flat, phone).
      return result.ok ? { ok: true, value: spec.output.parse(result.value) } : { ok: false, code: result.code };
    } catch (cause) {
      return { ok: false, code: around.failed(cause, request) };
    }
  };

const asRequest = (event: unknown): Request | undefined => {
  if (typeof event !== 'object' || event === null) return undefined;
  const { method, input, requestId, client } = event as Record<string, unknown>;
  if (typeof method !== 'string' || typeof requestId !== 'string' || !REQUEST_ID.test(requestId)) return undefined;
  return { method, input, requestId, client: typeof client === 'string' ? client.slice(0, 32) : '' };
};
