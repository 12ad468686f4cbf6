import type * as z from 'zod';
import type { ErrorCode } from '../kernel/errors.ts';

/** One remote method: what goes in, what comes out, which refusals the caller must handle. */
export type MethodSpec = {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly ErrorCode[];
};
export type Contract = Readonly<Record<string, MethodSpec>>;

/** Keeps the literal types of names and error codes, so that callers see exact unions. */
export const defineContract = <const C extends Contract>(contract: C): C => contract;

export type MethodName<C extends Contract> = keyof C & string;
/** What a caller writes. */
export type Input<C extends Contract, M extends MethodName<C>> = z.input<C[M]['input']>;
/** What a handler receives: parsed, trimmed, branded. */
export type ParsedInput<C extends Contract, M extends MethodName<C>> = z.output<C[M]['input']>;
export type Output<C extends Contract, M extends MethodName<C>> = z.output<C[M]['output']>;
export type DeclaredError<C extends Contract, M extends MethodName<C>> = C[M]['errors'][number];

/** Sent as the `data` of wx.cloud.callFunction. Plain JSON only: Dates become strings on the wire. */
export type Request = {
  readonly method: string;
  readonly input: unknown;
  readonly requestId: string;
  /** Version of the client build, for the log. */
  readonly client: string;
};
/** Returned as `result`. Refusals are values, so a thrown exception always means a bug or the network. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly issues?: readonly string[] };
