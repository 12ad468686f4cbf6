import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { QUESTION_LIMITS } from '../../../../../shared/vote/question.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import { looksOf, sayOption } from '../options.ts';
import type { Kept } from './kept.ts';
import type { SlipFacts } from './slip-picture.ts';

/** What stands on the ballot of a vote. */
export const slipFacts = (vote: Kept, communityName: string): SlipFacts => {
  const looks = looksOf(vote);
  return {
    communityName,
    title: vote.isRehearsal ? say('make.rehearsal.yes') : say('slip.title'),
    asked: vote.title,
    where: [vote.placeName, say(`make.unit.${vote.unit}`)].join('，'),
    how: say(`slip.how.${vote.kind}`, { n: vote.most }),
    options: vote.options.map((_, place) => ({
      words: sayOption(vote, place),
      icon: looks[place]?.icon ?? null,
      boxes: vote.kind === 'score' ? QUESTION_LIMITS.gradeMax : 1,
    })),
    door: say('slip.door'),
    until: say('slip.until', { to: stamp(vote.closesAt as InstantMs) }),
    scan: say('slip.scan'),
  };
};

/** What stands on it, line by line, for who cannot see it. */
export const saySlip = ({ title, asked, where, how, options, until }: SlipFacts): readonly string[] => [
  ...[title, asked, where, how],
  ...options.map(({ words }) => words),
  until,
];
