import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import type { Figures } from './figures.ts';

/** What waits now: the whole, those of it that wait for a nod, then its kinds. */
export const tellKinds = ({ waiting, awaitingNod, kinds }: Figures): string =>
  spoken(
    inOneBreath([
      ...(waiting === 0 ? [say('figures.waiting'), say('figures.none')] : [say('figures.waits', { n: waiting })]),
      ...(awaitingNod === 0 ? [] : [say('figures.nods', { n: awaitingNod })]),
      ...kinds.map(({ kind, waiting: n }) => say('figures.kind', { kind: sayKind(kind), n })),
    ]),
  );
