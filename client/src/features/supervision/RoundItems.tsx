import { Text, View } from '@tarojs/components';
import { BlockTitle, Icon, Line, Middle } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Item, Round } from './facts.ts';
import { ItemRow } from './ItemRow.tsx';

/** Nobody has looked at it yet. */
export const isOpen = ({ fine, finding }: Item): boolean => !fine && !finding;

type Props = { round: Round; onAsk: (what: 'look' | 'find' | 'answer', item: Item) => void };

/** What is drawn: what was found wrong, what is still to be looked at, and what is fine. */
export const RoundItems = ({ round, onAsk }: Props) => {
  const { items, status, may, sum } = round;
  if (status === 'announced' || status === 'drawing') return null;
  if (sum.drawn === 0) return <Middle icon="eye" title={say('round.nothing')} words={say('round.nothing.words')} />;
  const isNamed = may.includes('look') || items.some(({ receiver }) => receiver !== null);
  const isWaiting = ({ finding }: Item): boolean => !finding?.answer || finding.answer.kind === 'proposed';
  const groups = [
    { key: 'wrong', of: items.filter(({ finding }) => finding), what: 'answer' },
    { key: 'open', of: items.filter(isOpen), what: 'look' },
    { key: 'fine', of: items.filter(({ fine, finding }) => fine && !finding), what: 'find' },
  ] as const;
  const onItem = (item: Item, what: 'answer' | 'look' | 'find') => {
    const isMine = what === 'answer' ? may.includes('answer') && isWaiting(item) : may.includes('look');
    return isMine ? () => onAsk(what, item) : undefined;
  };
  return (
    <>
      {groups.map(({ key, of, what }) =>
        of.length === 0 ? null : (
          <View key={key}>
            <BlockTitle
              words={say(`round.${key}`)}
              side={<Text className="second num">{say('round.some', { n: of.length })}</Text>}
            />
            {of.map((item) => (
              <ItemRow key={item.transferId} item={item} onPress={onItem(item, what)} />
            ))}
          </View>
        ),
      )}
      <View className="item">
        <Icon name="lock" />
        <View className="grow second">
          <Line text={say(isNamed ? 'round.locked' : 'round.public')} />
        </View>
      </View>
    </>
  );
};
