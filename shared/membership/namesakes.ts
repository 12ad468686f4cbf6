import type { ResidentDoc } from '../community/documents.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';

/** What an applicant says beside their name, where it was asked: their year of birth, and whether they are the head of the household. */
export type SaidApart = { readonly birthYear?: number | undefined; readonly isHead?: boolean | undefined };

type Row = Pick<ResidentDoc, 'birthYear' | 'relation'>;

/** In the words of the roster. */
const HEAD = '户主';
const isHead = ({ relation }: Row): boolean => relation.trim() === HEAD;

/**
 * Which of those of one name in one household somebody is. Told by what they say, never by the order in which rows are read, nor by who has an account.
 *
 * @param named - everybody of that name who lives there.
 * @returns in this order: `NAME_NOT_ON_ROSTER` (nobody is it, or not who they say), `NAMESAKES_YEAR` (the year of birth tells them apart and was not said: it is asked only
 *   where the roster has it of each), `NAMESAKES_HEAD` (so does who is the head), `NAMESAKES_ALIKE` (nothing does: the roster has to).
 */
export const tellNamesakes = <R extends Row>(
  named: readonly R[],
  said: SaidApart,
): Result<R, 'NAME_NOT_ON_ROSTER' | 'NAMESAKES_YEAR' | 'NAMESAKES_HEAD' | 'NAMESAKES_ALIKE'> => {
  // Of one who is alone nothing is asked, and nothing that was said tells against them.
  const left = named.length < 2 ? named : named.filter((row) => fits(row, said));
  const [first, second] = left;
  if (!first) return fail('NAME_NOT_ON_ROSTER');
  if (!second) return ok(first);
  const years = new Set(left.map(({ birthYear }) => birthYear));
  if (said.birthYear === undefined && !years.has(null) && years.size > 1) return fail('NAMESAKES_YEAR');
  const heads = left.filter(isHead).length;
  if (said.isHead === undefined && heads > 0 && heads < left.length) return fail('NAMESAKES_HEAD');
  return fail('NAMESAKES_ALIKE');
};

/** True unless the row says otherwise. */
const fits = (row: Row, said: SaidApart): boolean =>
  (said.birthYear === undefined || row.birthYear === null || row.birthYear === said.birthYear) &&
  (said.isHead === undefined || isHead(row) === said.isHead);
