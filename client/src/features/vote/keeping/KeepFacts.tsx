import { View } from '@tarojs/components';
import { BlockTitle, Item, Line, ProgressBar, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayOption } from '../options.ts';
import { pictureOfWords } from '../pictures.ts';
import type { Kept } from './kept.ts';
import { sayMoment } from './vote-days.ts';

/** What a vote asks, where and when, who signed it, and how many have voted: never what. */
export const KeepFacts = ({ vote }: { vote: Kept }) => {
  const { title, placeName, unit, purpose, opensAt, closesAt, options, counters, rule, extensions } = vote;
  return (
    <>
      {vote.isRehearsal && <Strip icon="eye" title={say('make.rehearsal.yes')} words={say('make.rehearsal.words')} />}
      {vote.withdrawnFor !== null && (
        <Strip icon="refuse" title={say('keep.status.withdrawn')} words={vote.withdrawnFor} />
      )}
      <Item
        icon={pictureOfWords(title, 'vote')}
        title={title}
        words={[placeName, say(`make.unit.${unit}`), say(`keep.purpose.${purpose}`)].join('，')}
      />
      <Item
        icon="clock"
        title={say(`keep.status.${vote.status}`)}
        words={say('make.times', { from: sayMoment(opensAt), to: sayMoment(closesAt) })}
      />
      {extensions.map(({ to, reason }) => (
        <Item
          key={to}
          icon="clock"
          title={say('keep.extended', { to: sayMoment(to) })}
          words={say('keep.because', { reason })}
        />
      ))}
      <Turnout vote={vote} />
      <BlockTitle words={say('make.options')} />
      {options.map((option, at) => (
        <Item key={option} icon={pictureOfWords(option, 'say')} title={sayOption(vote, at)} />
      ))}
      <Item icon="eye" title={say('keep.counters')} words={counters.join('，')} />
      <Item icon="document" title={say('keep.rule')} words={rule.source} />
    </>
  );
};

/** Of the roll so many have voted, and so many have not: a count, never which. */
const Turnout = ({ vote: { took, onRoll, unit, isAboutCaptain } }: { vote: Kept }) => {
  if (onRoll === null) return null;
  if (took === null)
    return (
      <Item
        icon="household"
        title={say(`keep.roll.${unit}`, { n: onRoll })}
        {...(isAboutCaptain ? { words: say('make.captain.words') } : {})}
      />
    );
  const words = say(`keep.took.${unit}`, { n: took, all: onRoll });
  return (
    <>
      <Item icon="household" title={words} words={say(`keep.silent.${unit}`, { n: onRoll - took })} />
      <View className="pad">
        <ProgressBar done={took} total={onRoll} label={words} />
        <Line className="second small" text={say('keep.noNames')} />
      </View>
    </>
  );
};
