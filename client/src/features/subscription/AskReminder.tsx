import { View } from '@tarojs/components';
import { Item, PlainAct, Refusal, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useReminder } from './use-reminder.ts';

/** After what a person is asked: they said a need, or took one. */
type AskedAt = 'posted' | 'claimed';

/** Asks once, with the reason, whether WeChat may tell what becomes of this; a no is as near as a yes. */
export const AskReminder = ({ at }: { at: AskedAt }) => {
  const { state, telling, accept, decline } = useReminder();
  if (state === 'silent') return null;
  if (state === 'failed') return <Refusal state={telling.state} onAgain={telling.again} />;
  if (state === 'yes') return <Item icon="bell" title={say('remind.yes')} words={say('remind.yes.words')} />;
  if (state === 'no') return <Item icon="bell" title={say('remind.no')} words={say('remind.no.words')} />;
  return (
    <Strip icon="bell" title={say(`remind.ask.${at}`)} words={say('remind.ask.words')}>
      <View className="strip-acts">
        <PlainAct icon="check" word={say('remind.accept')} isOff={state === 'sending'} onPress={accept} />
        <PlainAct icon="cross" word={say('remind.decline')} isOff={state === 'sending'} onPress={decline} />
      </View>
    </Strip>
  );
};
