import { useAct } from '../../data/index.ts';
import { toast, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Opinion } from './opinion-words.ts';

type With = {
  maySort: boolean;
  onClose: () => void;
  /** Opens the sheet in which it is asked. */
  ask: (what: 'withdraw' | 'hide' | 'private' | 'words' | 'appeal') => void;
};
type OpinionAct = { icon: IconName; word: string; isSending?: boolean; onPress: () => void };

/** What can be done with one opinion, by its author and by whoever sorts. */
export const useOpinionActs = (opinion: Opinion, { maySort, onClose, ask }: With) => {
  const done = (words: string) => () => {
    toast('check', words);
    onClose();
  };
  const split = useAct('review.split', done(say('review.did.split')));
  const stand = useAct('review.letStand', done(say('opinion.show')));
  const show = useAct('review.answerHidden', done(say('opinion.show')));
  const publish = useAct('review.publish', done(say('opinion.show')));
  const keepPrivate = useAct('review.makePrivate', done(say('review.did.private')));
  const answer = useAct('review.answerWords', (_, { isRight }) =>
    done(say(isRight ? 'words.did.right' : 'words.did.wrong'))(),
  );
  const isOpen = opinion.outcome === null || opinion.outcome === 'merged';
  const by = { opinion, isOpen, ask };
  const { opinionId } = opinion;
  const press = (act: OfOpinion, icon: IconName, word: string): OpinionAct => ({
    ...{ icon, word, isSending: act.state.kind === 'sending' },
    onPress: () => act.send({ opinionId }),
  });
  const acts = [
    ...(opinion.mayAnswerWords ? answers(opinion, answer) : []),
    ...(opinion.mayPublish ? [press(publish, 'eye', say('opinion.publish'))] : []),
    ...(opinion.mayWriteWords
      ? [{ icon: 'edit', word: say('words.write'), onPress: () => ask('words') } satisfies OpinionAct]
      : []),
    ...(opinion.mayMakePrivate ? [press(keepPrivate, 'lock', say('opinion.makePrivate'))] : []),
    ...(maySort ? actsOfKeeper(by, split, stand) : []),
    ...(opinion.isMine && isOpen ? actsOfAuthor(by, show) : []),
    ...(opinion.appealUntil === null
      ? []
      : [{ icon: 'retry' as const, word: say('appeal.do'), onPress: () => ask('appeal') }]),
  ];
  return { acts, states: [split, stand, show, publish, keepPrivate, answer] };
};

/** The author hears the words, and says 对 or 不对. */
const answers = (
  { opinionId }: Opinion,
  { state, send }: Sending<{ opinionId: string; isRight: boolean }>,
): readonly OpinionAct[] => {
  const isSending = state.kind === 'sending';
  return [
    { icon: 'check', word: say('words.right'), isSending, onPress: () => send({ opinionId, isRight: true }) },
    { icon: 'cross', word: say('opinion.words.wrong'), isSending, onPress: () => send({ opinionId, isRight: false }) },
  ];
};

type By = { opinion: Opinion; isOpen: boolean; ask: With['ask'] };
type Sending<I> = { state: { kind: string }; send: (input: I) => void };
type OfOpinion = Sending<{ opinionId: string }>;

const actsOfKeeper = (
  { opinion: { opinionId, isMine, hidden, merged, mergedInto }, isOpen, ask }: By,
  split: OfOpinion,
  stand: OfOpinion,
): readonly OpinionAct[] => {
  const isTogether = merged > 0 || mergedInto !== null;
  const show: OpinionAct = {
    ...{ icon: 'eye', word: say('opinion.show'), isSending: stand.state.kind === 'sending' },
    onPress: () => stand.send({ opinionId }),
  };
  const hide: OpinionAct = { icon: 'lock', word: say('opinion.hide'), onPress: () => ask('hide') };
  const apart: OpinionAct = {
    ...{ icon: 'merge', word: say('opinion.split'), isSending: split.state.kind === 'sending' },
    onPress: () => split.send({ opinionId }),
  };
  return [...(isTogether ? [apart] : []), ...(isOpen && !isMine ? [hidden ? show : hide] : [])];
};

const actsOfAuthor = (
  { opinion: { opinionId, hidden, isAboutCaptain }, ask }: By,
  show: Sending<{ opinionId: string; isPrivate: boolean }>,
): readonly OpinionAct[] => [
  ...(hidden
    ? [
        {
          ...{ icon: 'eye' as const, word: say('opinion.show'), isSending: show.state.kind === 'sending' },
          onPress: () => show.send({ opinionId, isPrivate: false }),
        },
      ]
    : []),
  ...(isAboutCaptain
    ? []
    : [{ icon: 'lock' as const, word: say('opinion.makePrivate'), onPress: () => ask('private') }]),
  { icon: 'cross', word: say('opinion.withdraw'), onPress: () => ask('withdraw') },
];
