import type { ErrorCode } from '../../../../../shared/kernel/errors.ts';
import type { Input, Output } from '../../../platform/rpc.ts';
import { sayError } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

export type Plan = Output<'review.checkJielong'>;
export type Row = Plan['rows'][number];
export type Home = {
  readonly residentId: string;
  readonly unit: number;
  readonly flat: string;
  readonly name?: string | null;
};
/** What the captain chose for a line: whose it is, what it replaces, that it is left out. */
export type Choice =
  { readonly home: Home; readonly isNothing?: true; readonly isChange?: 'replace' | 'both' } | { readonly home: null };
/** By the place of the line in the message. */
export type Choices = Readonly<Record<number, Choice>>;
/** What became of a line that was sent. */
export type Became = Readonly<Record<number, 'taken' | ErrorCode>>;

/** A line as it stands now: with what was chosen, and what became of it. */
export type Line = {
  readonly at: number;
  readonly row: Row;
  readonly home: Home | null;
  readonly isChosen: boolean;
  readonly stand: 'ask' | 'matched' | 'had' | 'refused' | 'left';
  readonly refusal: ErrorCode | null;
  readonly input: Input<'review.takeLine'> | null;
};

/** The lines of a plan, with what was chosen and what became of them. */
export const linesOf = ({ rows }: Plan, choices: Choices, became: Became): readonly Line[] =>
  rows.map((row, at) => {
    const choice = choices[at];
    const home = choice ? choice.home : row.ask === null ? (row.homes[0] ?? null) : null;
    const end = became[at];
    const stand = standOf(row, choice, end);
    return {
      ...{ at, row, home, stand, isChosen: choice !== undefined },
      refusal: end === undefined || end === 'taken' ? null : end,
      input: stand === 'matched' && home ? inputOf(row, home, choice) : null,
    };
  });

const standOf = (row: Row, choice: Choice | undefined, end: Became[number] | undefined): Line['stand'] => {
  if (end !== undefined) return end === 'taken' ? 'had' : 'refused';
  if (row.had !== null) return 'had';
  if (choice) return choice.home ? 'matched' : 'left';
  return row.ask === null ? 'matched' : 'ask';
};

const inputOf = (row: Row, home: Home, choice: Choice | undefined): Input<'review.takeLine'> => {
  const isNothing = row.isNothing || (choice?.home && choice.isNothing) === true;
  const isReplaced = choice?.home && choice.isChange === 'replace';
  return {
    ...{ residentId: home.residentId, kind: row.kind, text: isNothing ? '' : row.says },
    // Neighbours read no name where the household alone is known.
    isNamed: home.name != null,
    ...(row.number !== null && row.number > 0 && { line: row.number }),
    ...(isReplaced && row.was && { replacesId: row.was.opinionId }),
    ...(row.called !== null && { called: row.called }),
  };
};

/** Where somebody lives, to choose from: with their name where a line said it. */
export const sayDoor = ({ unit, flat, name }: Home): string =>
  name ? sayHome({ residentId: '', unit, flat, name }) : say('jielong.home', { unit, flat });

/** Where somebody lives, with their name where a line said it. */
const sayHome = ({ unit, flat, name }: Home): string => {
  const door = say('jielong.home', { unit, flat });
  return name ? say('jielong.home.name', { flat: door, name }) : say('jielong.home.only', { flat: door });
};

/** What is said under a line: whose it is, what is asked, or why it is not taken. */
export const sayStand = (line: Line): string => {
  const { row, home, stand, refusal } = line;
  if (refusal) return sayError(refusal);
  if (stand === 'had') return say(row.had === null ? 'jielong.taken' : `jielong.had.${row.had}`);
  if (stand === 'left') return say('jielong.leave');
  return home ? sayWhose(line, home) : sayAsk(row);
};

const sayWhose = ({ row, isChosen }: Line, home: Home): string => {
  const whose = sayHome(home);
  if (row.isNothing) return say('jielong.nothing', { home: whose });
  const by = isChosen ? undefined : row.homes[0]?.by;
  return by === 'near' || by === 'nickname' ? say(`jielong.${by}`, { home: whose }) : whose;
};

const sayAsk = ({ ask, was }: Row): string => (ask === null ? '' : say(`jielong.ask.${ask}`, { was: was?.text ?? '' }));
