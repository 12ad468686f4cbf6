import { useState } from 'react';
import type { NeedKind } from '../../../../shared/need/kinds.ts';
import { useAct } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Before } from './say-before.ts';

/** Who reads an opinion: the building with its author's name, the building without, or whoever watches over the captain. */
export const READERS = ['everybody', 'unnamed', 'captain'] as const;
export type Readers = (typeof READERS)[number];

type Saying = {
  readonly forId: string | undefined;
  /** They live with whoever says it. */
  readonly isHome: boolean;
  readonly kind: NeedKind;
  readonly text: string;
};
type Send = { readonly media: string[]; readonly readers: Readers; readonly isPrivate: boolean };

/** Sends an opinion: one's own, or what somebody said to the captain at the door or to those they live with, which has their name. */
export const useSaying = ({ forId, isHome, kind, text }: Saying, onSent: () => void) => {
  const [before, setBefore] = useState<Before | null>(null);
  const sent = (words: string) => {
    toast('check', words);
    onSent();
  };
  const own = useAct(
    'review.say',
    ({ isLate, needId, before: last }) => {
      if (last) setBefore(last);
      else if (needId === null) sent(say(isLate ? 'review.did.late' : 'review.did.say'));
      else sent(say('review.did.private'));
    },
    { told: () => ({ kind, text }), onKept: onSent },
  );
  const theirs = useAct('review.sayFor', () => sent(say('review.did.say')));
  const atHome = useAct('review.sayForHousemate', () => sent(say('review.did.say')));
  const others = isHome ? atHome : theirs;
  const { state, again } = forId === undefined ? own : others;
  return {
    state,
    again,
    /** Said; and the same was decided before, which is told before the page goes. */
    before,
    send: ({ media, readers, isPrivate }: Send) => {
      if (forId !== undefined) others.send({ residentId: forId, kind, text, media });
      else {
        const choices = { isNamed: readers !== 'unnamed', isAboutCaptain: readers === 'captain', isPrivate };
        own.send({ kind, text, media, ...choices });
      }
    },
  };
};
