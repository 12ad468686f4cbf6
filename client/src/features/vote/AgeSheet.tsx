import { Answers, Line, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { onYes: () => void; onNo: () => void; onClose: () => void };

/** Asked of whoever's year of birth does not tell that they are 18. */
export const AgeSheet = ({ onYes, onNo, onClose }: Props) => (
  <Sheet
    title={say('cast.age')}
    onClose={onClose}
    acts={
      <Answers
        yes={{ icon: 'check', word: say('cast.age.yes'), onPress: onYes }}
        no={{ icon: 'cross', word: say('cast.age.no'), onPress: onNo }}
      />
    }
  >
    <Line text={say('cast.age.words')} />
  </Sheet>
);
