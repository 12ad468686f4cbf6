import { useState } from 'react';
import { VOTE_MESSAGES } from '../../../../shared/vote/telling.ts';
import { useAct, useQuery, type ActState } from '../../data/index.ts';
import { askForMessages } from '../../platform/reminders.ts';
import type { VoteShown } from './vote-shown.ts';

type Telling = {
  /** `none`: nothing is to come, or WeChat cannot tell. `refused`: the person, or WeChat, said no just now. */
  readonly is: 'none' | 'offered' | 'asked' | 'refused';
  readonly state: ActState;
  readonly ask: () => void;
  readonly again: () => void;
};

/** Whether WeChat tells this person of a vote. Each time somebody asks is a yes of its own: what they wanted for their needs is not used up. */
export const useTelling = ({ voteId, telling: { toCome, isAsked } }: VoteShown): Telling => {
  const known = useQuery('subscription.templates', {});
  const [isRefused, refuse] = useState(false);
  const [isDone, finish] = useState(false);
  const tell = useAct('vote.tellMe', () => finish(true));
  const record = useAct('subscription.record', () => tell.send({ voteId }));
  const templates = known.query.state === 'loading' ? [] : (known.query.value?.templates ?? []);
  const wanted = templates.filter(({ template }) => toCome.some((news) => VOTE_MESSAGES[news].template === template));
  const ask = async () => {
    const given = await askForMessages(wanted.map(({ templateId }) => templateId));
    const answers = wanted.map(({ template, templateId }) => ({ template, answer: given.get(templateId) ?? 'reject' }));
    if (answers.some(({ answer }) => answer === 'accept')) record.send({ answers });
    else refuse(true);
  };
  const failed = record.state.kind === 'idle' ? tell : record;
  const offered = toCome.length === 0 || wanted.length === 0 ? 'none' : isRefused ? 'refused' : 'offered';
  return {
    is: toCome.length > 0 && (isAsked || isDone) ? 'asked' : offered,
    state: failed.state,
    ask: () => void ask(),
    again: failed.again,
  };
};
