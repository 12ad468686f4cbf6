import { View } from '@tarojs/components';
import { Ear, Icon, Press, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Look } from './options.ts';

type Props = {
  words: string;
  look: Look;
  /** What stands at the right: its number. */
  sign: string;
  isOn: boolean;
  isOneOfMany: boolean;
  /** As many are chosen as may be. */
  isOff: boolean;
  onPress: () => void;
};

/** The picture of an option, or its shape. */
export const OptionPicture = ({ look: { icon, shape } }: { look: Look }) =>
  icon === null ? <View className={`look-shape ${shape}`} /> : <Icon name={icon} />;

/** What can be chosen: its picture is heard, its words choose it. The number becomes a tick, the picture lights up. */
export const OptionRow = ({ words, look, sign, isOn, isOneOfMany, isOff, onPress }: Props) => {
  const { lines, isSaid } = useBreath([sign, words, isOn ? say('listen.chosen') : '']);
  return (
    <SaidAs lines={lines}>
      <View className={`option ${look.shape}${isOn ? ' on' : ''}${isOff ? ' off' : ''}${isSaid ? ' being-read' : ''}`}>
        <Ear title={words} said={lines} isRead={isSaid}>
          <OptionPicture look={look} />
        </Ear>
        <Press
          className="option-opens"
          role={isOneOfMany ? 'checkbox' : 'radio'}
          label={words}
          isOn={isOn}
          isOff={isOff}
          onPress={onPress}
        >
          <View className="option-title grow">{words}</View>
          <View className="option-pick" aria-hidden="true">
            {isOn ? <Icon name="check" /> : sign}
          </View>
        </Press>
      </View>
    </SaidAs>
  );
};
