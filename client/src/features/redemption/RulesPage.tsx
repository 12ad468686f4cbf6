import { View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { Item, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, isStaff } from '../membership/index.ts';

const RULES = [
  ['person', 'own'],
  ['family', 'pool'],
  ['clock', 'keep'],
  ['calendar', 'expire'],
  ['household', 'move'],
  ['forward', 'split'],
  ['hand', 'death'],
  ['stop', 'cash'],
] as const;

/** What happens to points and vouchers, in so many words: nobody has to ask what becomes of theirs. */
export const RulesPage = () => (
  <Gate title={say('rules.title')}>
    {(me) => (
      <Page title={say('rules.title')}>
        {RULES.map(([icon, rule]) => (
          <Item key={rule} icon={icon} title={say(`rules.${rule}`)} words={say(`rules.${rule}.words`)} />
        ))}
        {isStaff(me) && (
          <Item
            icon="person"
            title={say('rules.do')}
            words={say('rules.do.words')}
            onPress={() => go.to('redemption/estate')}
          />
        )}
        <View className="list-end" />
      </Page>
    )}
  </Gate>
);
