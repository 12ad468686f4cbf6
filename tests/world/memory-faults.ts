import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import { apiContract } from '../../shared/contract.ts';
import type { Declarations } from '../../shared/declaration.ts';
import { unless } from './faults.ts';

const METHODS: Declarations = apiContract;

/** Jobs that say what happened when nobody asked for it. */
const JOBS = ['wake', 'offerNeeds', 'followMove'];

/** An event keeps of its request what the method declares and no more; one that no request made keeps nothing of any. */
export const memoryFaults = ({ _id, method, fingerprint, reply }: EventDocument): string[] => {
  const remember = METHODS[method]?.remember ?? (JOBS.includes(method) ? 'nothing' : undefined);
  return [
    ...unless(remember !== undefined, `${_id}: ${method} is no act`),
    ...unless(fingerprint === null || remember === 'everything', `${_id}: ${method} keeps its input`),
    ...unless(reply === null || remember !== 'nothing', `${_id}: ${method} keeps its reply`),
  ];
};
