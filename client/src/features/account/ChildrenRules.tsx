import { View } from '@tarojs/components';
import { Item, Page, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** What holds for whoever may be under 14, a picture and two lines each. */
const RULES = [
  { key: 'ask', icon: 'check' },
  { key: 'danger', icon: 'warning' },
  { key: 'shown', icon: 'eye' },
  { key: 'help', icon: 'claim' },
  { key: 'kept', icon: 'document' },
  { key: 'away', icon: 'trash' },
] as const satisfies readonly { key: string; icon: IconName }[];

/** How Linli deals with what is of children (个人信息保护法 §31); heard like every page. */
export const ChildrenRules = () => (
  <Page title={say('children.title')}>
    {RULES.map(({ key, icon }) => (
      <Item key={key} icon={icon} title={say(`children.${key}`)} words={say(`children.${key}.words`)} />
    ))}
    <View className="list-end" />
  </Page>
);
