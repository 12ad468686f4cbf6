import { fail, ok } from '../../../shared/kernel/errors.ts';
import { ROUND_ANSWERERS, ROUND_KEEPERS } from '../../../shared/supervision/keepers.ts';
import { sumOf, type Round } from '../../../shared/supervision/round.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readItems } from './of-items.ts';
import { showItem, showRow, showSaid } from './project.ts';

export const round: ApiHandlers['supervision.round'] = async ({ roundId }, ctx) => {
  const { communityId } = ctx.resident;
  const found = await getDocument('rounds', roundId);
  if (found?.communityId !== communityId) return fail('ROUND_NOT_FOUND');
  const isNamed = ctx.holds([...ROUND_KEEPERS, ...ROUND_ANSWERERS], { communityId });
  return ok(await showRound(found, isNamed, mayOf(found, ctx)));
};

/** @param isNamed - for those who look and answer: they read the whole sample, and who it was. */
export const showRound = async (found: Round, isNamed: boolean, may: May) => {
  const isClosed = found.status === 'closed';
  // Everybody reads what was found once a round is closed, and of nobody's points before or beside that.
  const read = isNamed ? found : { ...found, items: isClosed ? found.items.filter(({ finding }) => finding) : [] };
  const of = await readItems(read);
  const nameOf = (id: string) => (isNamed ? (of.people.get(id)?.name ?? null) : null);
  return {
    ...showRow(found),
    seed: found.status === 'announced' ? null : found.seed,
    from: found.from,
    until: found.until,
    items: found.status === 'open' || isClosed ? read.items.flatMap((item) => showItem(item, of, isNamed)) : [],
    closed: isClosed ? showSaid(found.closed, nameOf) : null,
    may,
  };
};

type May = ('look' | 'answer' | 'close')[];
const mayOf = (round: Round, ctx: ResidentCtx): May => {
  const { communityId } = ctx.resident;
  if (round.status !== 'open') return [];
  const isKeeper = ctx.holds(ROUND_KEEPERS, { communityId });
  const isOver =
    sumOf(round).open === 0 &&
    round.items.every(({ finding }) => !finding || (finding.answer !== null && finding.answer.kind !== 'proposed'));
  return [
    ...(isKeeper ? (['look'] as const) : []),
    ...(ctx.holds(ROUND_ANSWERERS, { communityId }) ? (['answer'] as const) : []),
    ...(isKeeper && isOver ? (['close'] as const) : []),
  ];
};
