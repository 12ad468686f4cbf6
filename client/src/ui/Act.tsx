import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = { icon: IconName; word: string; onPress: () => void; isSending?: boolean; isOff?: boolean };

/** The lamp: the one act of a screen. While it is sent it says so and does nothing more. */
export const Act = (props: Props) => <Drawn className="act" {...props} />;

/** The other way out, as easy to reach as the lamp. */
export const SecondAct = (props: Props) => <Drawn className="act-2" {...props} />;

/** An act by daylight, inside a page. */
export const PlainAct = (props: Props) => <Drawn className="plain" {...props} />;

type AnswersProps = {
  yes: Props;
  no: Props;
  /** Yes throws something away or takes it back: then the lamp is no. */
  destroys?: boolean;
};

/**
 * The two answers of a question. The lamp comes last, below or at the right: the acts of a page begin with their lamp, so that no answer
 * that counts lies where the finger was. What destroys has a line of its own above the lamp.
 */
export const Answers = ({ yes, no, destroys = false }: AnswersProps) =>
  destroys ? (
    <>
      <Drawn className="act-2 destroys" {...yes} />
      <Act {...no} />
    </>
  ) : (
    <>
      <SecondAct {...no} />
      <Act {...yes} />
    </>
  );

const Drawn = ({ className, icon, word, onPress, isSending = false, isOff = false }: Props & { className: string }) => {
  const shown = isSending ? say('act.sending') : word;
  return (
    <Press className={className} label={shown} said={word} onPress={onPress} isOff={isOff || isSending}>
      <Icon name={isSending ? 'clock' : icon} />
      <View>
        <Phrases text={shown} />
      </View>
    </Press>
  );
};
