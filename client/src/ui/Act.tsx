import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = { icon: IconName; word: string; onPress: () => void; isSending?: boolean; isOff?: boolean };

/** The lamp: the one act of a screen. While it is sent it says so and does nothing more. */
export const Act = ({ icon, word, onPress, isSending = false, isOff = false }: Props) => (
  <Press
    className="act"
    label={isSending ? say('act.sending') : word}
    said={word}
    onPress={onPress}
    isOff={isOff || isSending}
  >
    <Icon name={isSending ? 'clock' : icon} />
    <View>
      <Phrases text={isSending ? say('act.sending') : word} />
    </View>
  </Press>
);

/** The other way out, as easy to reach as the lamp. */
export const SecondAct = ({ icon, word, onPress, isOff = false }: Props) => (
  <Press className="act-2" label={word} said={word} onPress={onPress} isOff={isOff}>
    <Icon name={icon} />
    <View>
      <Phrases text={word} />
    </View>
  </Press>
);

/** An act by daylight, inside a page. */
export const PlainAct = ({ icon, word, onPress, isOff = false }: Props) => (
  <Press className="plain" label={word} said={word} onPress={onPress} isOff={isOff}>
    <Icon name={icon} />
    <View>
      <Phrases text={word} />
    </View>
  </Press>
);
