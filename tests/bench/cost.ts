import { randomUUID } from 'node:crypto';
import type { ApiContract } from '../../shared/contract.ts';
import { functionOf } from '../../shared/rpc/functions.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';
import type { Actor, World } from '../world/world.ts';

export type Method = MethodName<ApiContract>;
/** What one call cost, as the local cloud counted it. */
export type Cost = { readonly roundTrips: number; readonly examined: number; readonly rows: number };
export type Measured = {
  readonly method: Method;
  readonly of: string;
  readonly cost: Cost;
  /** Who called it. */
  readonly by: string;
  /** `collection id` of the documents that its transactions wrote. */
  readonly wrote: readonly string[];
};
type Called = Measured & { readonly value: Record<string, unknown> };

export const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
  slots: 1,
} as const;

/** Calls a method as one person and looks up what the call cost. Insists on success: a refusal costs less. */
export const costOf = async (
  world: World,
  openid: string,
  method: Method,
  input: object,
  requestId: string = randomUUID(),
): Promise<Called> => {
  const answer = (await world.cloud.invoke(
    functionOf(method),
    { method, input, requestId, client: 'bench' },
    { openid },
  )) as {
    ok: boolean;
    value: Record<string, unknown>;
  };
  if (!answer.ok) throw new Error(`${method} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
  const record = world.cloud.invocations().find(({ event }) => event.includes(requestId));
  if (!record) throw new Error(`the call of ${method} left no record`);
  const { roundTrips, examined, wrote } = record;
  const of = 'view' in input ? Object.values(input).join(' ') : '';
  const cost = { roundTrips, examined, rows: rowsOf(answer.value) };
  return { method, of, value: answer.value, cost, by: openid, wrote };
};

/** How many rows a list shows: those of its first array; the board shows one a building. */
const rowsOf = (value: Record<string, unknown>): number => {
  const arrays = Object.values(value).filter((field) => Array.isArray(field));
  return (Array.isArray(value['buildings']) ? value['buildings'] : arrays[0])?.length ?? 1;
};

/** Calls a method, notes what it cost and hands on what it answered. */
export type Measure = (who: Pick<Actor, 'openid'>, method: Method, input?: object) => Promise<Record<string, unknown>>;
