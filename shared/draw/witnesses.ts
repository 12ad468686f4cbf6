import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { answersFor, intoDrawState, type Draw, type DrawIn } from './draw.ts';
import type { Said, Witness } from './said.ts';
import { areDigits, WITNESSES } from './seed.ts';

/**
 * Names the three who draw. They can be named anew until the first digit has come out of the bag.
 *
 * @returns in this order: `DRAW_NOT_FROZEN`; `DRAW_BEGUN` once a digit was drawn; `WITNESSES_WRONG` where somebody is named twice, or answers for the draw.
 */
export const nameWitnesses = (
  draw: Draw,
  witnesses: readonly Witness[],
  now: InstantMs,
): Result<DrawIn<'frozen'>, 'DRAW_NOT_FROZEN' | 'DRAW_BEGUN' | 'WITNESSES_WRONG'> => {
  if (draw.status === 'drawn') return fail('DRAW_BEGUN');
  if (draw.status !== 'frozen') return fail('DRAW_NOT_FROZEN');
  if (draw.said.length > 0) return fail('DRAW_BEGUN');
  const rows = witnesses.flatMap(({ residentId }) => (residentId === null ? [] : [residentId]));
  const areSound =
    witnesses.length === WITNESSES &&
    new Set(rows).size === rows.length &&
    new Set(witnesses.map(({ residentId, name }) => residentId ?? name)).size === WITNESSES &&
    !rows.some((id) => answersFor(draw, id));
  return areSound ? ok({ ...draw, witnesses, updatedAt: now }) : fail('WITNESSES_WRONG');
};

/** Which witness draws next, from 0; null before they are named and once all have. */
export const turnOf = (draw: Draw): number | null =>
  draw.status === 'frozen' && draw.witnesses.length === WITNESSES ? draw.said.length : null;

/** True where it is the turn of somebody to draw, or was. @param turn - which witness, from 0. */
export const isWitness = (draw: Draw, turn: number, residentId: ResidentId): boolean =>
  'witnesses' in draw && draw.witnesses[turn]?.residentId === residentId;

/**
 * A witness has drawn four digits. With the third of them everything is known.
 *
 * @param said.turn - which witness, from 0. @returns the draw with one more, and still frozen: the caller draws and publishes once all are in. Refused in this order: `DRAW_NOT_FROZEN` before the list is whole and witnesses are named,
 *   `DIGITS_STAND` where that witness's digits are in already, `NOT_YOUR_TURN`.
 */
export const sayDigits = (
  draw: Draw,
  { turn, ...said }: Said & { readonly turn: number },
): Result<DrawIn<'frozen'>, 'DRAW_NOT_FROZEN' | 'DIGITS_STAND' | 'NOT_YOUR_TURN'> => {
  if (draw.status !== 'frozen' && draw.status !== 'drawn') return fail('DRAW_NOT_FROZEN');
  if (draw.witnesses.length !== WITNESSES) return fail('DRAW_NOT_FROZEN');
  if (draw.status === 'drawn' || turn < draw.said.length) return fail('DIGITS_STAND');
  if (turn !== draw.said.length || !areDigits(said.digits)) return fail('NOT_YOUR_TURN');
  return ok({ ...draw, said: [...draw.said, said], updatedAt: said.at });
};

/** The draw is over. @param waitingFrom - the first place of somebody who waits. */
export const drawn = (draw: DrawIn<'frozen'>, waitingFrom: number, now: InstantMs): DrawIn<'drawn'> => {
  const { checked, entrants, prizes, digest, witnesses, said, gaveUp } = draw;
  return intoDrawState(
    draw,
    { status: 'drawn', checked, entrants, prizes, digest, witnesses, said, gaveUp, drawnAt: now, waitingFrom },
    now,
  );
};
