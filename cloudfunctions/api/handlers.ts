import type { ApiContract } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc/router.ts';
import type { ApiCtx } from '../platform/context.ts';

/** What the handler of each method must look like; `api/<feature>/<verb>.ts` implements `<feature>.<verb>`. */
export type ApiHandlers = Handlers<ApiContract, ApiCtx>;
