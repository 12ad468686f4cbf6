import { View } from '@tarojs/components';
import { CHANGE_KINDS } from '../../../../../shared/community/change-kinds.ts';
import { go } from '../../../platform/navigate.ts';
import { BlockTitle, Item, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Checked } from './use-import.ts';

const PICTURES: Readonly<Record<(typeof CHANGE_KINDS)[number], IconName>> = {
  removed: 'minus',
  renamed: 'person',
  moved: 'household',
  renumbered: 'document',
  changed: 'edit',
  added: 'plus',
};

/** The ways in which people change, each with how many, and leading to everybody of it. */
export const Lists = ({ importId, counts }: Pick<Checked, 'importId' | 'counts'>) => (
  <View>
    <BlockTitle words={say('roster.lists')} />
    {CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
      <Item
        key={kind}
        icon={PICTURES[kind]}
        title={say(`roster.${kind}`)}
        side={String(counts[kind])}
        said={[say('roster.counted', { what: say(`roster.${kind}`), n: counts[kind] })]}
        onPress={() => go.to('staff/changes', { import: importId, kind })}
      />
    ))}
  </View>
);
