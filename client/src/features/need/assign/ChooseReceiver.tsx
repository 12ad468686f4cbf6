import { Text, View } from '@tarojs/components';
import { ChoiceTile, FieldTitle, Line, Loaded, PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { MissedOf } from '../missed/MissedOf.tsx';
import { sayWhat, type Choice, type Receiver } from './receivers.ts';

/** Whom to give it to: the likeliest first, the others behind one press. */
export const ChooseReceiver = ({ choice }: { choice: Choice }) => (
  <>
    <FieldTitle icon="person" words={say('give.who')} />
    <Loaded of={choice.of} hasAge={false}>
      {({ items }) =>
        items.length === 0 ? (
          <View className="pad">
            <Line className="second" text={say('give.none')} />
          </View>
        ) : (
          <>
            <View className="choices receivers" aria-role="radiogroup" aria-label={say('give.who')}>
              {choice.shown.map((receiver) => (
                <Tile
                  key={receiver.receiverId}
                  receiver={receiver}
                  isOn={receiver.receiverId === choice.chosen?.receiverId}
                  onPress={() => choice.choose(receiver)}
                />
              ))}
            </View>
            {choice.chosen && <MissedOf name={choice.chosen.name} missed={choice.chosen.missed} />}
            {choice.hasMore && (
              <View className="pad acts">
                <PlainAct icon="down" word={say('give.others')} onPress={choice.showAll} />
              </View>
            )}
          </>
        )
      }
    </Loaded>
  </>
);

type TileProps = { receiver: Receiver; isOn: boolean; onPress: () => void };

/** A face, a name, and what they are. */
const Tile = ({ receiver, isOn, onPress }: TileProps) => (
  <ChoiceTile
    word={receiver.name}
    words={sayWhat(receiver)}
    sign={
      <View className="face" aria-hidden="true">
        <Text>{receiver.name.slice(0, 1)}</Text>
      </View>
    }
    isOn={isOn}
    onPress={onPress}
  />
);
