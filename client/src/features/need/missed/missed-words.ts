import type { Output } from '../../../platform/rpc.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** Help that did not come, as whoever may read it gets it. */
export type MissedData = Output<'need.receivers'>['items'][number]['missed'][number];

/** What happened, without blame. */
export const sayMissed = ({ how, kind }: Pick<MissedData, 'how' | 'kind'>): string =>
  say(`missed.how.${how}`, { kind: sayKind(kind) });
