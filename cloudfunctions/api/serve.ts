import { apiContract, type ApiContract } from '../../shared/contract.ts';
import type { CommonErrorCode } from '../../shared/kernel/errors.ts';
import type { MethodName, Request } from '../../shared/rpc/contract.ts';
import { createRouter } from '../../shared/rpc/router.ts';
import type { ApiCtx } from '../platform/context.ts';
import { databaseErrorKind } from '../platform/database-error.ts';
import { admit } from '../platform/identity.ts';
import { ContentionError } from '../platform/patience.ts';
import { secret } from '../platform/secret.ts';
import type { ApiHandlers } from './handlers.ts';

/** An overload is told as such; everything else that is thrown is a bug, logged with its request and told as INTERNAL. */
const failed = (cause: unknown, request: Request): CommonErrorCode => {
  if (cause instanceof ContentionError || databaseErrorKind(cause) === 'overloaded') return 'BUSY';
  console.error(`${request.method} ${request.requestId} (client ${request.client}) failed`, cause);
  return databaseErrorKind(cause) === 'unknown-outcome' ? 'BUSY' : 'INTERNAL';
};

/** A cloud function that answers these methods, and `CLIENT_TOO_OLD` to all others. Without its secret it does not start. */
export const serve = <M extends MethodName<ApiContract>>(handlers: Pick<ApiHandlers, M>) => {
  secret();
  const entries = Object.keys(handlers).map((method) => [method, apiContract[method as M]]);
  const contract = Object.fromEntries(entries) as Pick<ApiContract, M>;
  return createRouter<Pick<ApiContract, M>, Pick<ApiCtx, M>>(contract, handlers, { admit, failed });
};
