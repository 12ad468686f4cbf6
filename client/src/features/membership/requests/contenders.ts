import type { Output } from '../../../platform/rpc.ts';
import { addressOf } from '../me.ts';

export type Request = Output<'membership.list'>['items'][number];
/** Everybody among those who wait who says they are one and the same person; mostly one alone. */
export type Contenders = readonly [Request, ...Request[]];

/** Those who wait, in their order; contenders stand together where the first of them stands, so that one is not let in unseen by the other. */
export const contendersIn = (requests: readonly Request[]): readonly Contenders[] => {
  const byPerson = new Map<string, [Request, ...Request[]]>();
  for (const request of requests) {
    const key = request.contested ? `${addressOf(request)} ${request.name}` : request.membershipId;
    const contenders = byPerson.get(key);
    if (contenders) contenders.push(request);
    else byPerson.set(key, [request]);
  }
  return [...byPerson.values()];
};
