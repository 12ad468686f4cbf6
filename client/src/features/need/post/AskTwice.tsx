import { Answers, Line, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { excerptOf } from '../excerpt.ts';
import { postTitle } from './post-title.ts';
import type { Posting } from './use-posting.ts';

type Props = { twice: NonNullable<Posting['twice']>; onClose: () => void };

/** What was sent before may have arrived: sent in other words, it would hang there twice. */
export const AskTwice = ({ twice: { before, choose }, onClose }: Props) => {
  const lines = [excerptOf(postTitle(before)), say('post.twice.one'), say('post.twice.two')];
  return (
    <Sheet
      title={say('post.twice')}
      onClose={onClose}
      acts={
        <Answers
          yes={{ icon: 'retry', word: say('post.twice.before'), onPress: () => choose('before') }}
          no={{ icon: 'edit', word: say('post.twice.changed'), onPress: () => choose('changed') }}
        />
      }
    >
      {lines.map((line) => (
        <Line key={line} text={line} />
      ))}
    </Sheet>
  );
};
