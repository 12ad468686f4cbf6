import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, DrawId, ResidentId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import { startOfDayAfter } from '../vote/days.ts';
import type { Signed } from '../vote/signed.ts';
import type { Said, Witness } from './said.ts';

/** Bounds of a draw and its words. Lengths count UTF-16 units. */
export const DRAW_WORDS = {
  ...{ goodsLengthMin: 1, goodsLengthMax: 20, placeLengthMin: 2, placeLengthMax: 40 },
  ...{ reasonLengthMin: 2, reasonLengthMax: 100, openDaysMax: 60 },
} as const;

/** Why the same is drawn once more, and after which draw; both stay where they are. */
export type Again = { readonly drawId: DrawId; readonly reason: string };

/** What stays true of a draw, however it stands. */
export type DrawFacts = {
  readonly _id: DrawId;
  readonly communityId: CommunityId;
  /** The building whose households may enter; null = the whole community. */
  readonly buildingId: BuildingId | null;
  /** The name of the place, as it was. */
  readonly placeName: string;
  /** What is drawn for, such as `车棚`. */
  readonly goods: string;
  /** How many there are, numbered from 1; null = one for each household that enters. */
  readonly offered: number | null;
  /** What each of those is called, by its number; left out where the number is all. */
  readonly names?: readonly string[];
  /** The first instant at which nobody enters or leaves any more, and the list is frozen. Nobody can choose another moment. */
  readonly closesAt: InstantMs;
  /** When it is drawn, in a meeting for everybody (村民知情大会), and where. */
  readonly meetsAt: InstantMs;
  readonly meetsIn: string;
  /** Null for the first draw of these goods. */
  readonly again: Again | null;
  readonly made: Signed;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

/** Checked by a second person, and announced. */
type Checked = { readonly checked: Signed };
/** The list that nobody changes any more. */
type Frozen = Checked & {
  /** Households on the list, 1 or more. */
  readonly entrants: number;
  readonly prizes: number;
  /** SHA-256 of the list: `docs/drawing-lots.md`. */
  readonly digest: string;
  readonly witnesses: readonly Witness[];
  /** What was drawn from the bag so far, in order. */
  readonly said: readonly Said[];
  /** How many have given up what they have or wait for; each has the number that it was then. */
  readonly gaveUp: number;
};

/** How a draw stands. */
export type DrawState =
  | { readonly status: 'draft' }
  /** Households enter and leave, through its gates. */
  | (Checked & { readonly status: 'open' })
  /** Its list is being written: so many lines so far, after the entry `after`. */
  | (Checked & { readonly status: 'freezing'; readonly entrants: number; readonly after: string })
  | (Frozen & { readonly status: 'frozen' })
  | (Frozen & {
      readonly status: 'drawn';
      readonly drawnAt: InstantMs;
      /** Nobody who waits stands before this place. */
      readonly waitingFrom: number;
    })
  /** Nobody entered. */
  | (Checked & { readonly status: 'empty' })
  | {
      readonly status: 'withdrawn';
      readonly reason: string;
      readonly withdrawn: Signed;
      readonly wasAnnounced: boolean;
    };

export type Draw = DrawFacts & DrawState;
export type DrawStatus = Draw['status'];
export type DrawIn<S extends DrawStatus> = DrawFacts & Extract<DrawState, { readonly status: S }>;
/** In the order in which they follow. */
export const DRAW_STATUSES = [
  ...(['draft', 'open', 'freezing', 'frozen', 'drawn', 'empty', 'withdrawn'] as const),
] as const satisfies readonly DrawStatus[];

const STATE_FIELDS: StateFields<DrawState> = {
  ...{ status: true, checked: true, entrants: true, after: true, prizes: true, digest: true, witnesses: true },
  ...{ said: true, gaveUp: true, drawnAt: true, waitingFrom: true, reason: true, withdrawn: true, wasAnnounced: true },
};

/** Puts a draw into a state; its facts stay. */
export const intoDrawState = <S extends DrawState>(draw: Draw, state: S, now: InstantMs): DrawFacts & S =>
  intoState<DrawFacts, S>(STATE_FIELDS, { ...draw, updatedAt: now }, state);

/** True for times a draw can have, if it is checked now: its list closes later, in at most {@link DRAW_WORDS} days, and it is drawn after that. */
export const areDrawTimes = (
  { closesAt, meetsAt }: Pick<DrawFacts, 'closesAt' | 'meetsAt'>,
  now: InstantMs,
): boolean => {
  const latest = startOfDayAfter(now, DRAW_WORDS.openDaysMax + 1);
  return closesAt > now && closesAt <= latest && meetsAt >= closesAt && meetsAt <= latest;
};

/**
 * A second person has read it, and announces it: from here on nothing of it changes. The caller opens its gates in the same transaction.
 *
 * @returns in this order: `DRAW_NOT_DRAFT`, `SECOND_PERSON_NEEDED` where they made it themselves, `DRAW_TIMES_WRONG`.
 */
export const checkDraw = (
  draw: Draw,
  checked: Signed,
): Result<DrawIn<'open'>, 'DRAW_NOT_DRAFT' | 'SECOND_PERSON_NEEDED' | 'DRAW_TIMES_WRONG'> => {
  if (draw.status !== 'draft') return fail('DRAW_NOT_DRAFT');
  if (draw.made.id === checked.id) return fail('SECOND_PERSON_NEEDED');
  if (!areDrawTimes(draw, checked.at)) return fail('DRAW_TIMES_WRONG');
  return ok(intoDrawState(draw, { status: 'open', checked }, checked.at));
};

/**
 * Taken back with a reason everybody reads. Once a digit has come out of the bag there is nothing to take back.
 *
 * @returns `DRAW_BEGUN` where a digit was drawn, the list is being written, or it is over.
 */
export const withdrawDraw = (
  draw: Draw,
  withdrawn: Signed,
  reason: string,
): Result<DrawIn<'withdrawn'>, 'DRAW_BEGUN'> => {
  const isBefore =
    draw.status === 'draft' || draw.status === 'open' || (draw.status === 'frozen' && draw.said.length === 0);
  if (!isBefore) return fail('DRAW_BEGUN');
  const wasAnnounced = draw.status !== 'draft';
  return ok(intoDrawState(draw, { status: 'withdrawn', withdrawn, reason, wasAnnounced }, withdrawn.at));
};

/** True for whoever answers for a draw: they are none of its witnesses. */
export const answersFor = (draw: Draw, residentId: ResidentId): boolean =>
  draw.made.id === residentId || ('checked' in draw && draw.checked.id === residentId);
