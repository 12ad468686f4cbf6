import { randomUUID } from 'node:crypto';
import { functionOf } from '../../shared/rpc/functions.ts';
import { A_NEED, costOf, type Method } from '../bench/cost.ts';
import { declared } from '../contract/examples.ts';
import type { World } from '../world/world.ts';

/** Two of the house in which most of what is tried happens, who do nothing else. */
const BESIDE = ['R107', 'R122'] as const;

/** One act whose instance was killed before its request of number `at`, and what went wrong then. */
export type Killed = { readonly method: Method; readonly at: number; readonly wrong: readonly string[] };

/**
 * Calls a method as `costOf` does, but kills the instance of an act before one of its requests. While all that it held is still held, others of
 * the house go on; then the act, sent again, happens once. The world must be one in which transactions do not expire by themselves.
 *
 * @param at which request, from 1; an act that makes fewer is done, and not told.
 * @param tell gets each act that was killed.
 */
export const killAmid =
  (at: number, tell: (killed: Killed) => void): typeof costOf =>
  async (world, openid, method, input) => {
    const { event } = declared(method);
    if (event === null) return costOf(world, openid, method, input);
    const requestId = randomUUID();
    const send = () => costOf(world, openid, method, input, requestId);
    const events = () => world.db.count('events');
    const before = await events();
    world.cloud.setFaults({
      rules: [{ fault: 'kill-instance', function: functionOf(method), action: '*', calls: [at] }],
    });
    const done = await send().catch(() => undefined);
    world.cloud.setFaults({});
    if (done) return done;
    const wrong = [...(await heldUp(world))];
    world.cloud.expireTransactions();
    const answered = await send();
    const once = await events();
    if (once === before && event.length > 0) wrong.push('sent again it left no event');
    await send();
    const more = (await events()) - once;
    if (more > 0) wrong.push(`sent a third time it left ${String(more)} more events`);
    tell({ method, at, wrong });
    return answered;
  };

/** Others of the house post, help and nod. @returns what they were refused. */
const heldUp = async (world: World): Promise<readonly string[]> => {
  const [asking, helping] = await Promise.all([world.join(BESIDE[0]), world.join(BESIDE[1])]);
  const posted = await asking.call('need.post', A_NEED);
  if (!posted.ok) return [`a neighbour may not post: ${posted.code}`];
  const { needId } = posted.value;
  const answers = [
    await helping.call('need.claim', { needId }),
    await helping.call('need.reportDone', { needId }),
    await asking.call('need.confirm', { needId }),
  ];
  return answers.flatMap((answer) => (answer.ok ? [] : [`a neighbour may not help: ${answer.code}`]));
};
