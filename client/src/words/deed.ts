import type { Output } from '../platform/rpc.ts';
import { sayKind } from './names.ts';
import { say } from './say.ts';

type Entry = Output<'points.statement'>['items'][number];

/** The deed that earned an entry of an account, or what it was spent on. */
export const sayDeed = (entry: Entry): string => {
  if (entry.code === 'need-reward') return say('points.entry', { kind: sayKind(entry.kind) });
  if (entry.code === 'deed-reward') return say(`points.deed.${entry.deedKind}`);
  if (entry.code === 'meeting-reward') return say('points.entry.meeting');
  if (entry.code === 'hours-reward') return say('points.entry.hours', { n: entry.hours });
  return say(`points.entry.${entry.code}`, { what: entry.what });
};
