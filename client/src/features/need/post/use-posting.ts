import { useEffect, useRef, useState } from 'react';
import { forgetUnanswered, nameOf, unansweredBut, useAct, type Act, type ActState } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useIsInView } from '../../../platform/page-life.ts';
import type { Input } from '../../../platform/rpc.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { draftOf, postOf, type DraftResult } from './draft.ts';

type Post = Input<'need.post'>;
const nameOfPost = (post: Post | null): string => nameOf('need.post', post);

export type Posting = Pick<Act<'need.post'>, 'again' | 'keep'> & {
  /** How it stands with the words as they are now: what became of others is over once they are changed. */
  readonly state: ActState;
  /** Until the need's own page is there, another tap must not say it twice. */
  readonly isBusy: boolean;
  readonly send: () => void;
  /** What was sent before in other words and may have arrived, while the person is asked which to send. */
  readonly twice: { readonly before: Post; readonly choose: (one: 'before' | 'changed') => void } | null;
  readonly stopAsking: () => void;
};

/** Sends what was written. It lives as long as the steps: an answer that comes late finds its screen, whichever step it shows. */
export const usePosting = ({ draft, change, forget }: DraftResult): Posting => {
  const [needId, setNeedId] = useState<string | null>(null);
  const [tried, setTried] = useState('');
  const [before, setBefore] = useState<Post | null>(null);
  const isInView = useIsInView();
  const post = draft && postOf(draft);
  const written = useRef(post);
  useEffect(() => {
    written.current = post;
  });
  const act = useAct('need.post', (value, sent) => {
    const isAsSent = nameOfPost(sent) === nameOfPost(written.current);
    toast('check', say(isAsSent ? wordOf[value.status === 'pending' ? 'pending' : 'open'] : 'post.sent.before'));
    // What was changed since stays: nobody has read it.
    if (isAsSent) void forget();
    setNeedId(value.needId);
  });
  useEffect(() => {
    if (needId !== null && isInView) go.instead('need/detail', { id: needId });
  }, [needId, isInView]);

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
    keep: act.keep,
    state: act.state.kind === 'failed' && tried !== nameOfPost(post) ? { kind: 'idle' } : act.state,
    isBusy: needId !== null || act.state.kind === 'sending',
    send: () => void (post && send(post)),
    twice: before && post && { before, choose: (chosen) => void choose(post, before, chosen) },
    stopAsking: () => setBefore(null),
  };
};

const wordOf = { pending: 'post.sent.pending', open: 'post.sent' } as const;
