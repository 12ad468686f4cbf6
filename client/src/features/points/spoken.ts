import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Output } from '../../platform/rpc.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import { day } from '../../words/time.ts';

type Statement = Output<'points.statement'>;
/** Nobody listens to a whole statement. */
const ENTRIES_TOLD = 5;

export const tellBalance = ({ balance }: Pick<Statement, 'balance'>): string =>
  spoken(say('listen.balance', { n: balance }));

/** What I have and how it came, line by line. */
export const tellPoints = (title: string, statement: Statement | null, now: InstantMs): readonly string[] => [
  inOneBreath([title]),
  ...(statement === null
    ? []
    : [
        tellBalance(statement),
        ...statement.items
          .slice(0, ENTRIES_TOLD)
          .map(({ kind, amount, at }) =>
            spoken(
              inOneBreath([
                day(at, now),
                say('points.entry', { kind: sayKind(kind) }),
                say('points.worth', { n: amount }),
              ]),
            ),
          ),
      ]),
];
