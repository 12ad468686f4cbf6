import type { IconName } from '../../ui/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon } from '../need/index.ts';

type Entry = Output<'points.statement'>['items'][number];

/** The deed that earned an entry, or what it was spent on. */
export const entryTitle = (entry: Entry): string => {
  if (entry.code === 'need-reward') return say('points.entry', { kind: sayKind(entry.kind) });
  return say(`points.entry.${entry.code}`, { what: entry.what });
};

/** Its picture. */
export const entryIcon = (entry: Entry): IconName => {
  if (entry.code === 'need-reward') return kindIcon(entry.kind);
  return ICONS[entry.code];
};

const ICONS = { redemption: 'tab-points', returned: 'retry', correction: 'edit' } as const satisfies Record<
  Exclude<Entry['code'], 'need-reward'>,
  IconName
>;
