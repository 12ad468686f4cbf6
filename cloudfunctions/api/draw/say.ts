import type { Draw } from '../../../shared/draw/draw.ts';
import { WITNESSES } from '../../../shared/draw/seed.ts';
import { drawn, isWitness, sayDigits } from '../../../shared/draw/witnesses.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { ContentionError } from '../../platform/patience.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawActed, drawHappened } from './act.ts';
import { drawFrom, insertOrder, readToDraw } from './draw-order.ts';
import { saveDraw } from './record.ts';

type Said = { readonly drawId: DrawId; readonly turn: number; readonly digits: string };
type Acted = ReturnType<typeof drawActed>;
/** Whether whoever enters may: as a witness, or by a role. */
type Who<E extends ErrorCode> = {
  readonly isAtTable: boolean;
  readonly refuses: (draw: Draw, held: ResidentAct) => E | undefined;
};

export const say: ApiHandlers['draw.say'] = (said, ctx) =>
  enterDigits(ctx, said, {
    isAtTable: false,
    refuses: (draw, { resident }) => {
      if (!('witnesses' in draw) || draw.witnesses.length === 0) return 'DRAW_NOT_FROZEN';
      return isWitness(draw, said.turn, resident._id) ? undefined : 'NOT_WITNESS';
    },
  });

type Refused<E extends ErrorCode> = E | 'DRAW_NOT_FOUND' | 'DRAW_NOT_FROZEN' | 'DIGITS_STAND' | 'NOT_YOUR_TURN';
type Done<E extends ErrorCode> = Result<Acted, Refused<E> | 'FORBIDDEN' | 'REQUEST_REUSED'>;

const READS_MAX = 5;

/** With the last digits the order is drawn and published in the same transaction. What it is drawn from is read before, and again if somebody gave up meanwhile. */
export const enterDigits = async <E extends ErrorCode>(ctx: ResidentAct, said: Said, who: Who<E>): Promise<Done<E>> => {
  for (let reads = 1; reads <= READS_MAX; reads += 1) {
    const done = await enterOnce(ctx, said, who);
    if (done !== 'stale') return done;
  }
  throw new ContentionError('others give up while it is drawn');
};

const enterOnce = async <E extends ErrorCode>(
  ctx: ResidentAct,
  { drawId, turn, digits }: Said,
  { isAtTable, refuses }: Who<E>,
): Promise<Done<E> | 'stale'> => {
  const toDraw = turn === WITNESSES - 1 ? await readToDraw(drawId) : undefined;
  const read = { isStale: false };
  const done = await runCommand<Acted, Refused<E>, ResidentAct>(ctx, async (transaction, now, held) => {
    read.isStale = false;
    const before = await transaction.get('draws', drawId);
    if (before?.communityId !== ctx.resident.communityId) return fail('DRAW_NOT_FOUND');
    const refused = refuses(before, held);
    if (refused) return fail(refused);
    const said = sayDigits(before, { turn, digits, byId: ctx.resident._id, isAtTable, at: now });
    if (!said.ok) return said;
    const frozen = said.value;
    const change = { from: String(turn), to: digits };
    if (!toDraw) {
      await saveDraw(transaction, frozen);
      return ok({ value: drawActed(frozen), happened: drawHappened(ctx, before, 'draw.said', change) });
    }
    read.isStale = toDraw.gaveUp.length !== frozen.gaveUp;
    if (read.isStale) return fail('DIGITS_STAND');
    await insertOrder(transaction, frozen, drawFrom(frozen, toDraw), now);
    const after = drawn(frozen, frozen.prizes + 1, now);
    await saveDraw(transaction, after);
    return ok({ value: drawActed(after), happened: drawHappened(ctx, before, 'draw.drawn', change) });
  });
  if (read.isStale) return 'stale';
  return !done.ok && done.code === 'DIGITS_STAND' ? asSaid(await getDocument('draws', drawId), turn, digits) : done;
};

/** The same digits again are answered as they were; others are told that what is in stands. */
const asSaid = (draw: Draw | undefined, turn: number, digits: string): Result<Acted, 'DIGITS_STAND'> =>
  draw && 'said' in draw && draw.said[turn]?.digits === digits ? ok(drawActed(draw)) : fail('DIGITS_STAND');
