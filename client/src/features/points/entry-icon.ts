import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { kindIcon } from '../need/index.ts';

type Entry = Output<'points.statement'>['items'][number];

/** The picture of an entry of an account. */
export const entryIcon = (entry: Entry): IconName =>
  entry.code === 'need-reward' ? kindIcon(entry.kind) : ICONS[entry.code];

const ICONS = { redemption: 'tab-points', returned: 'retry', correction: 'edit' } as const satisfies Record<
  Exclude<Entry['code'], 'need-reward'>,
  IconName
>;
