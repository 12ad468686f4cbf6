import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';

export type Opinion = Output<'review.opinions'>['items'][number];
export type Review = Output<'review.now'>['review'];

/** What was said, or how, where it was said without words. */
export const titleOfOpinion = ({ text, kind, media }: Opinion): string =>
  text !== ''
    ? text
    : say(media.some((one) => one.kind === 'sound') ? 'opinion.spoken' : 'opinion.shown', { kind: sayKind(kind) });

/** Whose it is and since when. */
export const factsOfOpinion = ({ author, source, saidAt, isMine }: Opinion): readonly string[] => [
  isMine ? say('opinion.mine') : (author ?? say('opinion.unnamed')),
  ...(source === 'captain' ? [say('opinion.byCaptain')] : []),
  when(saidAt, now()),
];

/** How it stands: a look, a picture and a word; null where nothing is to be said of it yet. */
export const standOfOpinion = (opinion: Opinion): { look: string; icon: IconName; word: string } | null => {
  if (opinion.merged > 0)
    return { look: 'claimed', icon: 'merge', word: say('opinion.leads', { n: opinion.merged + 1 }) };
  if (opinion.outcome === 'merged') return { look: 'claimed', icon: 'merge', word: say('opinion.merged') };
  if (opinion.outcome === 'withdrawn') return { look: 'withdrawn', icon: 'cross', word: say('opinion.withdrawn') };
  if (opinion.isAboutCaptain) return { look: 'open', icon: 'shield', word: say('opinion.captain') };
  if (opinion.isWaiting) return { look: 'open', icon: 'clock', word: say('opinion.waiting') };
  if (opinion.lateFor !== null) return { look: 'open', icon: 'calendar', word: say('opinion.late') };
  return opinion.isNamed ? null : { look: 'open', icon: 'lock', word: say('opinion.lock') };
};
