import { View } from '@tarojs/components';
import { DIGITS_EACH } from '../../../../shared/draw/seed.ts';
import { Ear, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { oneByOne, type Draw } from './draw-facts.ts';

type Witness = Draw['witnesses'][number];
type Props = {
  draw: Draw;
  /** What whoever draws now has typed so far. */
  typed?: string;
};

/** The three who draw, and the windows of their digits; the one who draws now has a lit frame. */
export const Witnesses = ({ draw: { witnesses, turn }, typed = '' }: Props) => (
  <View className="draw-witnesses">
    {witnesses.map((witness, at) => (
      <One key={at} witness={witness} isNow={at === turn} typed={at === turn ? typed : ''} />
    ))}
  </View>
);

const One = ({
  witness: { name, isMe, digits },
  isNow,
  typed,
}: {
  witness: Witness;
  isNow: boolean;
  typed: string;
}) => {
  const shown = digits ?? typed;
  const stands = digits === null ? say(isNow ? 'draw.witness.now' : 'draw.witness.waits') : oneByOne(digits);
  const me = isMe ? say('draw.witness.me') : '';
  const words = [me, digits === null ? stands : ''].filter((one) => one !== '').join('，');
  const { lines, isSaid } = useBreath([name, me, stands]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'draw-witness being-read' : 'draw-witness'}>
        <Ear title={name} said={lines} isRead={isSaid} icon="person" look="face">
          {name.slice(0, 1)}
        </Ear>
        <View className="grow">
          <View className="strong">{name}</View>
          {words !== '' && <View className="second small">{words}</View>}
        </View>
        <View className="draw-digits" aria-role="img" aria-label={stands}>
          {Array.from({ length: DIGITS_EACH }, (_, place) => (
            <View key={place} className={windowOf(shown.length, place, isNow)}>
              {shown[place] ?? ''}
            </View>
          ))}
        </View>
      </View>
    </SaidAs>
  );
};

const windowOf = (filled: number, place: number, isNow: boolean): string => {
  if (place < filled) return 'draw-digit';
  return isNow && place === filled ? 'draw-digit now' : 'draw-digit none';
};
