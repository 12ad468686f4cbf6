import { View } from '@tarojs/components';
import type { AskedAt } from '../../../../shared/subscription/templates.ts';
import { Icon, Item, Line, Listen, PlainAct, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, toPress } from '../../words/spoken.ts';
import { useReminder } from './use-reminder.ts';

/** Asks once, with the reason, whether WeChat may tell what becomes of this; a no is as near as a yes. */
export const AskReminder = ({ at }: { at: AskedAt }) => {
  const { state, telling, accept, decline } = useReminder(at);
  if (state === 'silent') return null;
  if (state === 'failed') return <Refusal state={telling.state} onAgain={telling.again} />;
  if (state === 'yes') return <Item icon="bell" title={say('remind.yes')} words={say(`remind.yes.${at}`)} />;
  if (state === 'no') return <Item icon="bell" title={say('remind.no')} words={say('remind.no.words')} />;
  return (
    <View className="strip strip-wait" aria-role="status">
      <Icon name="bell" />
      <View className="grow">
        <Line className="strong" text={say(`remind.ask.${at}`)} />
        <Line text={say('remind.ask.words')} />
      </View>
      <View className="strip-acts">
        <PlainAct icon="check" word={say('remind.accept')} isOff={state === 'sending'} onPress={accept} />
        <PlainAct icon="cross" word={say('remind.decline')} isOff={state === 'sending'} onPress={decline} />
        <Listen
          label={say('listen.page', { title: say(`remind.ask.${at}`) })}
          lines={() => [
            inOneBreath([say(`remind.ask.${at}`), say('remind.ask.words')]),
            toPress(say('remind.accept')),
            toPress(say('remind.decline')),
          ]}
        />
      </View>
    </View>
  );
};
