import { Item, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useTelling } from './use-telling.ts';
import type { VoteShown } from './vote-shown.ts';

/** WeChat tells whoever asks for it when a vote opens and when its result is out. */
export const TellMe = ({ vote }: { vote: VoteShown }) => {
  const { is, state, ask, again } = useTelling(vote);
  const what = say(vote.telling.toCome.includes('opened') ? 'tell.both' : 'tell.result');
  if (is === 'none') return null;
  if (state.kind === 'failed') return <Refusal state={state} onAgain={again} />;
  if (is === 'asked') return <Item icon="bell" title={say('tell.asked')} words={what} />;
  if (is === 'refused') return <Item icon="bell" title={say('tell.no')} words={say('tell.no.words')} />;
  return (
    <Item icon="bell" title={say('tell.ask')} words={what} {...(state.kind === 'sending' ? {} : { onPress: ask })} />
  );
};
