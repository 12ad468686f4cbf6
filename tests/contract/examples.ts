import { apiContract, type ApiContract } from '../../shared/contract.ts';
import type { Declaration } from '../../shared/declaration.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';

type Method = MethodName<ApiContract>;
type Input = Readonly<Record<string, unknown>>;

export const METHODS = Object.keys(apiContract) as Method[];
/** What is declared of a method, without the types of its own. */
export const declared = (method: Method): Declaration => apiContract[method];

/** The good input of each method; ids point nowhere. */
export const goodInput = (method: Method): Input => declared(method).examples.good;

/** Real ids in place of those that point nowhere, by what the id begins with. */
export type Ids = Readonly<Partial<Record<string, string>>>;

/** An example with real ids in it, also within its texts: the path of a file holds the id of its notice. */
const withIds = (example: Input, ids: Ids): Input =>
  JSON.parse(
    JSON.stringify(example).replace(/([a-zA-Z]+)_nowhere/g, (nowhere, prefix: string) => ids[prefix] ?? nowhere),
  ) as Input;

/** A call of a method that tells whether somebody is let in and changes nothing, as long as what it is about is finished. */
export const harmlessInput = (method: Method, ids: Ids): Input => {
  const { good, harmless } = declared(method).examples;
  return withIds({ ...good, ...harmless }, ids);
};
