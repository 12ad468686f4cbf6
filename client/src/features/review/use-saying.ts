import type { NeedKind } from '../../../../shared/need/kinds.ts';
import { useAct } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Who reads an opinion: the building with its author's name, the building without, or whoever watches over the captain. */
export const READERS = ['everybody', 'unnamed', 'captain'] as const;
export type Readers = (typeof READERS)[number];

type Saying = { readonly forId: string | undefined; readonly kind: NeedKind; readonly text: string };

/** Sends an opinion: one's own, or what somebody said to the captain at the door, which has their name. */
export const useSaying = ({ forId, kind, text }: Saying, onSent: () => void) => {
  const sent = (words: string) => {
    toast('check', words);
    onSent();
  };
  const own = useAct('review.say', ({ isLate }) => sent(say(isLate ? 'review.did.late' : 'review.did.say')), {
    told: () => ({ kind, text }),
    onKept: onSent,
  });
  const theirs = useAct('review.sayFor', () => sent(say('review.did.say')));
  const { state, again } = forId === undefined ? own : theirs;
  return {
    state,
    again,
    send: (media: string[], readers: Readers) => {
      if (forId !== undefined) theirs.send({ residentId: forId, kind, text, media });
      else own.send({ kind, text, media, isNamed: readers !== 'unnamed', isAboutCaptain: readers === 'captain' });
    },
  };
};
