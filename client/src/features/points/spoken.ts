import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { NEED_KINDS } from '../../../../shared/need/kinds.ts';
import { rewardFor } from '../../../../shared/points/earning-rules.ts';
import type { PagedResult } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { tellLoaded } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../words/spoken.ts';
import { day } from '../../words/time.ts';

type Statement = Output<'points.statement'>;
/** Nobody listens to a whole statement. */
const ENTRIES_TOLD = 5;

export const tellBalance = ({ balance }: Pick<Statement, 'balance'>): string =>
  spoken(say('listen.balance', { n: balance }));

/** One entry: when, for what, how much, and what was left after it. */
export const tellEntry = ({ kind, amount, at, balanceAfter }: Statement['items'][number], now: InstantMs): string =>
  spoken(
    inOneBreath([
      day(at, now),
      say('points.entry', { kind: sayKind(kind) }),
      say('points.worth', { n: amount }),
      say('points.left', { n: balanceAfter }),
    ]),
  );

/** What I have, how it came, and how to earn more. */
export const tellPoints = (statement: PagedResult<'points.statement'>, now: InstantMs): readonly SpokenLine[] =>
  tellLoaded(statement, (known) => [
    tellBalance(known),
    toPress(say('points.help')),
    { text: inOneBreath([say('points.how'), say('points.how.words')]), of: say('points.how') },
    ...(known.items.length === 0
      ? [inOneBreath([say('points.empty'), say('points.empty.words')])]
      : known.items.slice(0, ENTRIES_TOLD).map((entry) => ({ text: tellEntry(entry, now), of: entry.entryId }))),
  ]);

/** What each kind of help earns. */
export const tellEarning = (): readonly SpokenLine[] => [
  inOneBreath([say('points.how.each')]),
  inOneBreath([say('points.how.words')]),
  ...NEED_KINDS.map((kind) => ({
    text: spoken(inOneBreath([sayKind(kind), sayWorth(rewardFor(kind))])),
    of: sayKind(kind),
  })),
  toPress(say('points.understood')),
];

export const sayWorth = (points: number): string =>
  points > 0 ? say('points.worth', { n: points }) : say('points.how.none');
