import { Text, View } from '@tarojs/components';
import { Icon, Line, PlainAct, Press, SaidAs, useBreath, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDoor, sayStand, type Choice, type Home, type Line as JielongLine } from './lines.ts';

type Props = {
  line: JielongLine;
  me: Home | null;
  onChoose: (choice: Choice) => void;
  /** Opens the list of homes. */
  onPick: () => void;
};

const MARKS = {
  ask: { look: 'mark mark-done', icon: 'warning' },
  refused: { look: 'mark mark-done', icon: 'warning' },
  matched: { look: 'mark mark-confirmed', icon: 'status-confirmed' },
  had: { look: 'mark mark-withdrawn', icon: 'minus' },
  left: { look: 'mark mark-withdrawn', icon: 'minus' },
} as const satisfies Record<JielongLine['stand'], { look: string; icon: IconName }>;

/** One line of the message: its number and words, whose it is, and what is asked. */
export const JielongRow = ({ line, me, onChoose, onPick }: Props) => {
  const { row, stand } = line;
  const { look, icon } = MARKS[stand];
  const { lines, isSaid } = useBreath([row.words, sayStand(line)]);
  const inside = (
    <>
      <Line className="strong" text={row.words} />
      <View className={look}>
        <Icon name={icon} />
        <Text className="grow">{sayStand(line)}</Text>
      </View>
    </>
  );
  const mayOpen = stand === 'matched' || stand === 'left';
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'jielong-line being-read' : 'jielong-line'}>
        <View className="jielong-number num second">{row.number === null ? '' : String(row.number)}</View>
        <View className="grow">
          {mayOpen ? (
            <Press className="jielong-opens" onPress={onPick}>
              {inside}
            </Press>
          ) : (
            inside
          )}
          {stand === 'ask' && <Asked line={line} me={me} onChoose={onChoose} onPick={onPick} />}
        </View>
      </View>
    </SaidAs>
  );
};

const Asked = ({ line: { row }, me, onChoose, onPick }: Props) => (
  <View className="jielong-answers">
    {answersTo(row.ask, { row, me, onChoose, onPick }).map((answer) => (
      <PlainAct key={answer.word} {...answer} />
    ))}
  </View>
);

type Asking = Omit<Props, 'line'> & { row: JielongLine['row'] };
type Answer = { icon: IconName; word: string; onPress: () => void };

const answersTo = (ask: JielongLine['row']['ask'], { row, me, onChoose, onPick }: Asking): readonly Answer[] => {
  const [home] = row.homes;
  switch (ask) {
    case 'sameName':
    case 'flatOrName':
      return row.homes.map((one) => ({
        icon: 'household',
        word: sayDoor(one),
        onPress: () => onChoose({ home: one }),
      }));
    case 'noName':
      return [
        { icon: 'household', word: say('jielong.pick'), onPress: onPick },
        ...(me ? [{ icon: 'person' as const, word: say('jielong.mine'), onPress: () => onChoose({ home: me }) }] : []),
      ];
    case 'noWords':
      return [
        ...(home
          ? [
              {
                icon: 'check' as const,
                word: say('jielong.isNothing'),
                onPress: () => onChoose({ home, isNothing: true }),
              },
            ]
          : []),
        { icon: 'minus', word: say('jielong.leave'), onPress: () => onChoose({ home: null }) },
      ];
    case 'changed':
      return home
        ? (['replace', 'both'] as const).map((isChange) => ({
            icon: isChange === 'replace' ? 'swap' : 'plus',
            word: say(`jielong.${isChange}`),
            onPress: () => onChoose({ home, isChange }),
          }))
        : [];
    case 'tooLong':
    case null:
      return [];
  }
};
