import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

export type ActProps = { icon: IconName; word: string; onPress: () => void; isSending?: boolean; isOff?: boolean };

/** The lamp: the one act of a screen. While it is sent it says so and does nothing more. */
export const Act = (props: ActProps) => <Drawn className="act" {...props} />;

/** The other way out, as easy to reach as the lamp. */
export const SecondAct = (props: ActProps) => <Drawn className="act-2" {...props} />;

/** An act by daylight, inside a page. */
export const PlainAct = (props: ActProps) => <Drawn className="plain" {...props} />;

/** An act as its class draws it. */
export const Drawn = ({
  className,
  icon,
  word,
  onPress,
  isSending = false,
  isOff = false,
}: ActProps & { className: string }) => {
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
