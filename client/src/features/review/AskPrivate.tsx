import { Answers, Line, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { isSending: boolean; onPrivate: () => void; onPublic: () => void; onClose: () => void };

/** Asked before anything is sent, where what is said is nobody's business: in private is the ready answer. */
export const AskPrivate = ({ isSending, onPrivate, onPublic, onClose }: Props) => (
  <Sheet
    title={say('opinion.ask')}
    onClose={onClose}
    acts={
      <Answers
        yes={{ icon: 'lock', word: say('opinion.ask.yes'), isSending, onPress: onPrivate }}
        no={{ icon: 'family', word: say('opinion.ask.no'), isOff: isSending, onPress: onPublic }}
      />
    }
  >
    <Line text={say('opinion.ask.words')} />
  </Sheet>
);
