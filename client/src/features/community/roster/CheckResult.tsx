import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { BlockTitle, ChoiceTile, Item, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { COUNTS, hasChanges } from './spoken.ts';
import type { Checked } from './use-import.ts';

/** The server lists no more than this of each; the counts are of all. */
const LISTED_MAX = 200;

type Props = { checked: Checked; accepts: boolean; onAccept: (accepts: boolean) => void };

/** What applying the roster would do, before anything is done: how many, which rows are wrong, who moves, who goes. */
export const CheckResult = ({ checked, accepts, onAccept }: Props) => {
  const { counts, problems, moved, removed } = checked;
  const isSame = !hasChanges(checked);
  return (
    <>
      <BlockTitle words={isSame ? say('roster.nothing') : say('roster.result')} />
      <View className="tiles rule">
        {COUNTS.map((count) => (
          <View key={count} className="tile">
            <View className="tile-number">{counts[count]}</View>
            <View>{say(`roster.${count}`)}</View>
          </View>
        ))}
      </View>
      <Listed title={say('roster.problems')} of={problems.length} all={counts.bad}>
        {problems.map(({ line, column, reason }) => (
          <Item
            key={`${line}-${column}-${reason}`}
            icon="warning"
            title={say('roster.problem', { line, column })}
            words={reason}
          />
        ))}
      </Listed>
      <Listed title={say('roster.movedTitle')} of={moved.length} all={counts.moved}>
        {moved.map(({ name, from, to }, index) => (
          <Item key={index} icon="household" title={name} words={say('roster.move', { from, to })} />
        ))}
      </Listed>
      <Listed title={say('roster.removedTitle')} of={removed.length} all={counts.removed}>
        {removed.map(({ name, from }, index) => (
          <Item key={index} icon="minus" title={name} words={say('roster.from', { from })} />
        ))}
      </Listed>
      {counts.removed > 0 && (
        <>
          <Strip icon="warning" title={say('roster.accept.first')} />
          <View className="pad choices accept" aria-role="radiogroup" aria-label={say('roster.accept')}>
            <ChoiceTile icon="check" word={say('roster.accept')} isOn={accepts} onPress={() => onAccept(true)} />
            <ChoiceTile icon="eye" word={say('roster.accept.not')} isOn={!accepts} onPress={() => onAccept(false)} />
          </View>
        </>
      )}
      <View className="list-end" />
    </>
  );
};

const Listed = ({ title, of, all, children }: { title: string; of: number; all: number; children: ReactNode }) =>
  of === 0 ? null : (
    <View>
      <BlockTitle
        words={title}
        side={all > of ? <View className="second">{say('roster.shown', { n: LISTED_MAX })}</View> : null}
      />
      {children}
    </View>
  );
