import { View } from '@tarojs/components';
import { ROSTER_COLUMN_KEYS, ROSTER_COLUMNS, ROSTER_NEEDED } from '../../../../../shared/community/roster-columns.ts';
import { BlockTitle, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

const needed = ROSTER_NEEDED.map((key) => ROSTER_COLUMNS[key]).join('、');
const others = ROSTER_COLUMN_KEYS.filter((key) => !ROSTER_NEEDED.includes(key))
  .map((key) => ROSTER_COLUMNS[key])
  .join('、');

/** Which columns a roster has, before somebody looks for a file: three it needs, the others as they are kept. */
export const RosterColumns = () => (
  <>
    <BlockTitle words={say('roster.needed')} />
    <View className="pad">
      <Line className="strong" text={needed} />
    </View>
    <BlockTitle words={say('roster.optional')} />
    <View className="pad">
      <Line text={others} />
    </View>
    <View className="list-end" />
  </>
);
