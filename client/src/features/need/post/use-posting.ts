import { useEffect, useRef, useState } from 'react';
import { forgetUnanswered, nameOf, unansweredBut, useAct, type Act, type ActState } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useIsInView } from '../../../platform/page-life.ts';
import type { Input } from '../../../platform/rpc.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { excerptOf } from '../excerpt.ts';
import { showOnWall } from '../wall/wall-view.ts';
import { postTitle } from './post-title.ts';
import { draftOf, postOf, type DraftResult } from './draft.ts';

type Post = Input<'need.post'>;
const nameOfPost = (post: Post | null): string => nameOf('need.post', post);

export type Posting = Pick<Act<'need.post'>, 'again'> & {
  /** How it stands with the words as they are now: what became of others is over once they are changed. */
  readonly state: ActState;
  /** Until the need's own page or the wall is there, another tap must not say it twice. */
  readonly isBusy: boolean;
  readonly send: () => void;
  /** What was sent before in other words and may have arrived, while the person is asked which to send. */
  readonly twice: { readonly before: Post; readonly choose: (one: 'before' | 'changed') => void } | null;
  readonly stopAsking: () => void;
};

/** Sends what was written. It lives as long as the steps: an answer that comes late finds its screen, whichever step it shows. */
export const usePosting = ({ draft, change, forget }: DraftResult): Posting => {
  /** Where what became of it is seen: the need's own page, or the wall under what waits. */
  const [leadsTo, setLeadsTo] = useState<{ readonly needId: string | null } | null>(null);
  const [tried, setTried] = useState('');
  const [before, setBefore] = useState<Post | null>(null);
  const isInView = useIsInView();
  const post = draft && postOf(draft);
  const written = useRef(post);
  useEffect(() => {
    written.current = post;
  });
  const isAsSent = (sent: Post) => nameOfPost(sent) === nameOfPost(written.current);
  const act = useAct(
    'need.post',
    (value, sent) => {
      toast('check', say(isAsSent(sent) ? wordOf[value.status] : 'post.sent.before'));
      // What was changed since stays: nobody has read it.
      if (isAsSent(sent)) void forget(sent);
      setLeadsTo({ needId: value.needId });
    },
    {
      // Changed since, it would wait beside the draft that replaces it: who sends that is asked which of the two.
      told: (sent) => (isAsSent(sent) ? { kind: sent.kind, text: excerptOf(postTitle(sent)) } : null),
      onKept: (sent) => {
        showOnWall({ group: 'mine', owner: 'said' });
        void forget(sent);
        setLeadsTo({ needId: null });
      },
    },
  );
  useEffect(() => {
    if (!leadsTo || !isInView) return;
    if (leadsTo.needId === null) go.tab('needs');
    else go.instead('need/detail', { id: leadsTo.needId });
  }, [leadsTo, isInView]);

  const sendNow = (one: Post) => {
    setBefore(null);
    setTried(nameOfPost(one));
    act.send(one);
  };
  const send = async (one: Post) => {
    const other = await unansweredBut('need.post', one);
    if (other) setBefore(other);
    else sendNow(one);
  };
  const choose = async (one: Post, other: Post, chosen: 'before' | 'changed') => {
    if (chosen === 'before') {
      change(draftOf(other));
      sendNow(other);
      return;
    }
    await forgetUnanswered('need.post');
    sendNow(one);
  };
  return {
    again: act.again,
    state: act.state.kind === 'failed' && tried !== nameOfPost(post) ? { kind: 'idle' } : act.state,
    isBusy: leadsTo !== null || act.state.kind === 'sending',
    send: () => void (post && send(post)),
    twice: before && post && { before, choose: (chosen) => void choose(post, before, chosen) },
    stopAsking: () => setBefore(null),
  };
};

const wordOf = { asked: 'post.sent.asked', pending: 'post.sent.pending', open: 'post.sent' } as const;
