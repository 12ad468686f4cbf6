import type { Message } from '../subscription/templates.ts';
import type { Vote } from './vote.ts';

/** What of a vote is told outside Linli, each once to whoever asked for it: that it has opened, and that its result is out. Never how it stands meanwhile. */
export const VOTE_NEWS = ['opened', 'counted'] as const;
export type VoteNews = (typeof VOTE_NEWS)[number];

/** The template of each, and its state in words; what it is about is the question alone, never a number. */
export const VOTE_MESSAGES: Readonly<Record<VoteNews, Message>> = {
  opened: { template: 'sought', state: '开始投了，去看一看' },
  counted: { template: 'changed', state: '结果出来了，看一看' },
};

/** What somebody who asks now is still told; nothing before a vote is announced, and nothing once it has a result or was withdrawn. */
export const newsToCome = ({ status }: Pick<Vote, 'status'>): readonly VoteNews[] => {
  if (status === 'announced') return VOTE_NEWS;
  return status === 'open' || status === 'closed' ? ['counted'] : [];
};

/** What has just become true of a vote that came into this state; undefined where nothing is told. */
export const newsOf = ({ status }: Pick<Vote, 'status'>): VoteNews | undefined =>
  status === 'open' ? 'opened' : status === 'preliminary' ? 'counted' : undefined;
