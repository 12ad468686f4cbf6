import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { day, monthName, when } from '../../words/time.ts';
import { sayBefore } from './say-before.ts';

export type Opinion = Output<'review.opinions'>['items'][number];
export type Kinds = Output<'review.cockpit'>['kinds'];
export type Review = Output<'review.now'>['review'];

/** What was said, or how, where it was said without words. */
export const titleOfOpinion = ({ text, kind, media }: Opinion): string =>
  text !== ''
    ? text
    : say(media.some((one) => one.kind === 'sound') ? 'opinion.spoken' : 'opinion.shown', { kind: sayKind(kind) });

/** To its author: somebody wrote it down. To whoever sorts: what the author says of it. */
export const titleOfWording = ({ isMine, wording, author }: Opinion): string => {
  if (isMine) return say('opinion.words.mine');
  const name = author ?? say('opinion.unnamed');
  return say(wording?.state === 'wrong' ? 'words.for.wrong' : 'words.for.waiting', { name });
};

/** Whose it is and since when. */
export const factsOfOpinion = ({ author, source, saidAt, isMine, before }: Opinion): readonly string[] => [
  isMine ? say('opinion.mine') : (author ?? say('opinion.unnamed')),
  ...(source === 'captain' ? [say('opinion.byCaptain')] : []),
  ...(source === 'housemate' ? [say('opinion.byHousemate')] : []),
  when(saidAt, now()),
  ...(before ? [sayBefore(before)] : []),
];

type Look = { readonly look: string; readonly icon: IconName };
type Stand = Look & { readonly word: string };
const DONE: Look = { look: 'done', icon: 'status-done' };
/** How what the meeting decided looks; the others have looks of their own below. */
const LOOK_OF: Readonly<Record<NonNullable<Opinion['outcome']>, Look>> = {
  assigned: { look: 'claimed', icon: 'assign' },
  answered: { ...DONE, icon: 'say' },
  referred: { ...DONE, icon: 'place' },
  deferred: { look: 'open', icon: 'clock' },
  refused: { look: 'withdrawn', icon: 'refuse' },
  merged: DONE,
  withdrawn: DONE,
  madePrivate: DONE,
};

/** What the meeting said of it, line by line; empty where it has decided nothing. */
export const linesOfDecision = ({ decision, appeal }: Opinion): readonly string[] => {
  if (decision === null) return [];
  const { no, words, channel, dueAt, toMonth } = decision;
  return [
    say('became.no', { n: no }),
    ...(channel === null ? [] : [say(`channel.${channel}`)]),
    ...(words === '' ? [] : [words]),
    ...(dueAt === null ? [] : [say('became.by', { day: day(dueAt, now()) })]),
    ...(toMonth === null ? [] : [say('became.toMonth', { month: monthName(toMonth) })]),
    ...linesOfAppeal(appeal),
  ];
};

/** What was said against a refusal, and what became of it. */
const linesOfAppeal = (appeal: Opinion['appeal']): readonly string[] => {
  if (appeal === null) return [];
  const { words, heard } = appeal;
  if (heard === null) return [say('appeal.said', { words })];
  const toMonth = heard.toMonth === null ? [] : [say('became.toMonth', { month: monthName(heard.toMonth) })];
  return [say('appeal.said', { words }), say('appeal.heard', { words: heard.words }), ...toMonth];
};

/** How the appeal against a refusal stands; null where there is none. */
const standOfAppeal = ({ appeal }: Opinion): Stand | null => {
  if (appeal === null) return null;
  if (appeal.heard === null) return { look: 'open', icon: 'clock', word: say('appeal.waiting') };
  return appeal.heard.isUpheld
    ? { look: 'claimed', icon: 'retry', word: say('appeal.upheld') }
    : { look: 'withdrawn', icon: 'refuse', word: say('appeal.dismissed') };
};

/** What the meeting decided, or what became of the appeal against it; null before. */
const standOfDecision = (opinion: Opinion): Stand | null => {
  const { decision, became } = opinion;
  if (decision === null || became === null) return null;
  return standOfAppeal(opinion) ?? { ...LOOK_OF[became], word: say(`became.${became}`) };
};

/** How it stands: a look, a picture and a word; null where nothing is to be said of it yet. */
export const standOfOpinion = (opinion: Opinion): Stand | null => {
  if (opinion.outcome === 'withdrawn') return { look: 'withdrawn', icon: 'cross', word: say('opinion.withdrawn') };
  if (opinion.outcome === 'madePrivate') return { look: 'withdrawn', icon: 'lock', word: say('opinion.private') };
  // What became of it says more than that others go on with it.
  const decided = standOfDecision(opinion);
  if (decided) return decided;
  if (opinion.merged > 0)
    return { look: 'claimed', icon: 'merge', word: say('opinion.leads', { n: opinion.merged + 1 }) };
  if (opinion.outcome === 'merged') return { look: 'claimed', icon: 'merge', word: say('opinion.merged') };
  return waitsFor(opinion);
};

/** What it waits for, and who reads it. */
const waitsFor = (opinion: Opinion): Stand | null => {
  if (opinion.hidden) return { look: 'open', icon: 'lock', word: say('opinion.hidden') };
  if (opinion.isAboutCaptain) return { look: 'open', icon: 'shield', word: say('opinion.captain') };
  if (opinion.mayAnswerWords) return { look: 'open', icon: 'edit', word: say('opinion.words.mine') };
  if (opinion.mayWriteWords && opinion.wording === null)
    return { look: 'open', icon: 'edit', word: say('words.missing') };
  if (opinion.isWaiting) return { look: 'open', icon: 'clock', word: say('opinion.waiting') };
  if (opinion.lateFor !== null) return { look: 'open', icon: 'calendar', word: say('opinion.late') };
  return opinion.isNamed ? null : { look: 'open', icon: 'lock', word: say('opinion.lock') };
};
