import { Button, Text, View } from '@tarojs/components';
import { useIsInView } from '../platform/page-life.ts';
import { AGREE_BUTTON, consentAsked, openContract, type AskedThing } from '../platform/privacy.ts';
import { useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { Act, SecondAct } from './Act.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Line } from './Phrases.tsx';
import { Press } from './Press.tsx';
import { Sheet } from './Sheet.tsx';
import { toast } from './toast.ts';

type Told = { readonly icon: IconName; readonly words: string };

/** What, to whom, how to take it back where something is given; and that nothing else hangs on it. */
const linesOf = (thing: AskedThing): readonly Told[] => [
  { icon: 'eye', words: say(`consent.${thing}.what`) },
  { icon: 'family', words: say(`consent.${thing}.who`) },
  ...(thing === 'album' || thing === 'other' ? [] : [{ icon: 'retry', words: say('consent.back') } as const]),
  { icon: 'check', words: say(`consent.${thing}.else`) },
];

/** Asks for one thing, on whatever page it is needed. Closing it is 不用. */
export const ConsentSheet = () => {
  const asked = useStore(consentAsked);
  const isInView = useIsInView();
  if (!asked || !isInView) return null;
  const { thing, answer } = asked;
  const title = say(`consent.${thing}`);
  const told = linesOf(thing);
  const refuse = () => {
    answer(false);
    toast('check', say('consent.refused'));
  };
  return (
    <Sheet
      title={title}
      onClose={refuse}
      acts={
        <>
          <SecondAct icon="cross" word={say('consent.no')} onPress={refuse} />
          <Agree onAgree={() => answer(true)} />
        </>
      }
    >
      {told.map(({ icon, words }) => (
        <View key={icon} className="consent-line">
          <Icon name={icon} />
          <Line text={words} />
        </View>
      ))}
      {process.env.TARO_ENV === 'weapp' && (
        <Press className="text-link" onPress={openContract}>
          <Text>{say('consent.contract')}</Text>
          <Icon name="forward" />
        </Press>
      )}
    </Sheet>
  );
};

/** In WeChat the yes must come from a button of its own, or its contract is not agreed to. */
const Agree = ({ onAgree }: { onAgree: () => void }) =>
  process.env.TARO_ENV === 'weapp' ? (
    <View className="covered">
      <Button
        id={AGREE_BUTTON}
        className="act wechat-button"
        openType="agreePrivacyAuthorization"
        onAgreePrivacyAuthorization={onAgree}
      >
        <Icon name="check" />
        <Line text={say('consent.yes')} />
      </Button>
    </View>
  ) : (
    <Act icon="check" word={say('consent.yes')} onPress={onAgree} />
  );
