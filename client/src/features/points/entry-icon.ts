import type { DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { kindIcon } from '../need/index.ts';

type Entry = Output<'points.statement'>['items'][number];

/** The picture of an entry of an account. */
export const entryIcon = (entry: Entry): IconName => {
  if (entry.code === 'need-reward') return kindIcon(entry.kind);
  return entry.code === 'deed-reward' ? deedIcon(entry.deedKind) : ICONS[entry.code];
};

const ICONS = {
  'meeting-reward': 'tab-needs',
  'hours-reward': 'clock',
  redemption: 'tab-points',
  returned: 'retry',
  estate: 'household',
  correction: 'edit',
  deducted: 'minus',
} as const satisfies Record<Exclude<Entry['code'], 'need-reward' | 'deed-reward'>, IconName>;

/** The picture of a kind of deed. */
export const deedIcon = (kind: DeedKind): IconName => DEED_ICONS[kind];

const DEED_ICONS = {
  help: 'kind-help',
  clean: 'kind-clean',
  elder: 'kind-elder',
  child: 'kind-child',
  mediate: 'kind-dispute',
  activity: 'family',
  labour: 'kind-repair',
  give: 'kind-praise',
  alert: 'warning',
} as const satisfies Record<DeedKind, IconName>;
