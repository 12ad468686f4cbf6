import { apiContract } from '../../shared/contract.ts';
import type { Declaration } from '../../shared/declaration.ts';

/** What is declared of a method; undefined for a name that is none, also for `__proto__`: then nobody may call it. */
export const declarationOf = (method: string): Declaration | undefined =>
  Object.prototype.hasOwnProperty.call(apiContract, method)
    ? apiContract[method as keyof typeof apiContract]
    : undefined;
