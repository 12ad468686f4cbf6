import { View } from '@tarojs/components';
import { ChooseOne, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = { hasChild: boolean; onChange: (hasChild: boolean) => void };

/** 照片里有小孩: told by a picture, and what follows of it. */
export const ChildField = ({ hasChild, onChange }: Props) => (
  <>
    <ChooseOne
      icon="kind-child"
      question={say('post.child')}
      of={[
        { key: 'no', icon: 'minus', word: say('post.child.no') },
        { key: 'yes', icon: 'kind-child', word: say('post.child.yes') },
      ]}
      chosen={hasChild ? 'yes' : 'no'}
      onChoose={(key) => onChange(key === 'yes')}
    />
    {hasChild && <Line className="field-hint" text={say('post.child.words')} />}
    <View className="gap" />
  </>
);
