import { View } from '@tarojs/components';
import { forgetPerson, useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Item, Line, Middle, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { addressOf, type Me } from '../me.ts';

/** What the old phone says once the person is on a new one. */
export const Replaced = ({ of }: { of: Extract<Me, { kind: 'removed' }> }) => (
  <>
    <Middle icon="phone" title={say('removed.phone')} words={when(of.removedAt, now())} />
    <Item icon="person" title={of.name} words={addressOf(of)} />
    <Item icon="tab-points" title={say('newPhone.old.kept')} words={say('newPhone.old.cleared')} />
    <Line className="pad" text={say('newPhone.old.wrong')} />
  </>
);

/** Its name goes from here too, and the phone is a stranger's. */
export const ReplacedAct = () => {
  const act = useAct('membership.withdraw', () => void forgetPerson().then(go.startOver));
  return (
    <View className="acts">
      <Refusal state={act.state} onAgain={act.again} />
      <Act
        icon="check"
        word={say('newPhone.old.accept')}
        isSending={act.state.kind === 'sending'}
        onPress={() => act.send({})}
      />
    </View>
  );
};
