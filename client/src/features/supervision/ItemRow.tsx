import { View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath, type IconName } from '../../ui/index.ts';
import { sayDeed } from '../../words/deed.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { entryIcon } from '../points/index.ts';
import type { Item } from './facts.ts';

/** What a transfer of the sample was for, and how much. */
export const titleOf = ({ deed }: Item): string =>
  say('round.points', { deed: sayDeed(deed), n: Math.abs(deed.amount) });

/** Between whom it went, for those who may know, and when. */
export const factsOf = ({ giver, receiver, deed }: Item): readonly string[] => {
  const who =
    giver !== null && receiver !== null
      ? [say('round.between', { giver, receiver })]
      : receiver === null
        ? []
        : [say('round.of', { receiver })];
  return [...who, day(deed.at, now())];
};

/** One of the sample: what, between whom, what was said of it, and what became of that. */
export const ItemRow = ({ item, onPress }: { item: Item; onPress?: (() => void) | undefined }) => {
  const title = titleOf(item);
  const facts = factsOf(item);
  const marks = marksOf(item);
  const heard = useBreath([title, ...facts, ...marks.map(({ words }) => words)]);
  return (
    <PictureRow
      picture={<Ear icon={entryIcon(item.deed)} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        marks.length === 0 ? null : (
          <View className="round-item">
            {marks.map(({ look, icon, words }) => (
              <View key={words} className={`mark ${look}`}>
                <Icon name={icon} />
                <View>
                  <Phrases text={words} />
                </View>
              </View>
            ))}
          </View>
        )
      }
      heard={heard}
      onPress={onPress}
    />
  );
};

type Mark = { readonly look: string; readonly icon: IconName; readonly words: string };
const marksOf = ({ fine, finding, isOneHousehold, deed }: Item): readonly Mark[] => {
  if (!finding) {
    const near: Mark = { look: 'mark-overdue', icon: 'warning', words: say('round.oneHousehold') };
    return [...(isOneHousehold ? [near] : []), ...(fine ? [lookedBy(fine.name)] : [])];
  }
  const wrong: Mark = { look: 'mark-overdue', icon: 'warning', words: finding.words };
  const { answer } = finding;
  if (!answer) return [wrong, { look: 'mark-done', icon: 'clock', words: say('round.unanswered') }];
  const words = say(`round.answer.${answer.kind}`, { name: answer.name ?? '', words: answer.words });
  if (answer.kind === 'proposed') return [wrong, { look: 'mark-done', icon: 'clock', words }];
  if (answer.kind === 'explained') return [wrong, { look: 'mark-confirmed', icon: 'say', words }];
  const back = say('round.back', { n: Math.abs(deed.amount) });
  return [
    wrong,
    { look: 'mark-confirmed', icon: 'status-confirmed', words },
    { look: 'mark-confirmed', icon: 'retry', words: back },
  ];
};

const lookedBy = (name: string | null): Mark => ({
  ...{ look: 'mark-confirmed', icon: 'status-confirmed' },
  words: name === null ? say('round.lookedBy.nobody') : say('round.lookedBy', { name }),
});
