import { Act, Line, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayBefore, type Before } from './say-before.ts';

/** It was said; and what became of the same matter the last time. */
export const SaidBefore = ({ before, onClose }: { before: Before; onClose: () => void }) => (
  <Sheet
    title={say('review.did.say')}
    onClose={onClose}
    acts={<Act icon="check" word={say('opinion.before.seen')} onPress={onClose} />}
  >
    <Line text={sayBefore(before)} />
  </Sheet>
);
