import { View } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import { ChooseOne, Line, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Whether the neighbours of the building read my name among its members: off until I say so. */
export const MyName = ({ isShown }: { isShown: boolean }) => {
  const act = useAct('membership.showName', () => undefined);
  return (
    <>
      <ChooseOne
        icon="person"
        question={say('privacy.name')}
        of={[
          { key: 'yes', word: say('privacy.name.yes') },
          { key: 'no', word: say('privacy.name.no') },
        ]}
        chosen={isShown ? 'yes' : 'no'}
        onChoose={(key) => (key === 'yes') !== isShown && act.send({ isShown: key === 'yes' })}
      />
      <View className="pad">
        <Line className="second" text={say('privacy.name.words')} />
        <Refusal state={act.state} onAgain={act.again} />
      </View>
    </>
  );
};
