import { go } from '../../../platform/navigate.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { AttachedMedia } from '../../capture/index.ts';
import type { Detail } from '../detail/story.ts';

type Props = { detail: Detail };

/** What came after the end: thanks, whether somebody asked, what was said then, and what the requester thinks. */
export const AfterEnd = ({ detail }: Props) => (
  <>
    <Thanks detail={detail} />
    <Asked detail={detail} />
  </>
);

/** Heard by whoever did it, and by whoever said it. */
const Thanks = ({ detail: { need, thanks } }: Props) =>
  thanks && (
    <>
      <Item
        icon="kind-praise"
        title={need.isMine ? say('after.thanks.mine') : say('after.thanks', { name: need.requester })}
        {...(thanks.text === '' ? {} : { words: thanks.text })}
      />
      <AttachedMedia media={thanks.media} name={need.requester} />
    </>
  );

const Asked = ({ detail: { need, after } }: Props) => {
  if (after === null) return null;
  const { isSolved, rating } = after;
  return (
    <>
      {sayFollowUp(after) !== null && (
        <Item
          icon={isSolved === false ? 'warning' : 'call'}
          title={sayFollowUp(after) ?? ''}
          {...(after.word === '' ? {} : { words: after.word })}
        />
      )}
      <AttachedMedia media={after.media} name={need.requester} />
      {rating && (
        <Item
          icon="edit"
          title={say(need.isMine ? 'after.rating.mine' : 'after.rating', {
            answer: say(rating.isSatisfied ? 'rate.yes' : 'rate.no'),
          })}
          {...(rating.score === null ? {} : { words: say('after.score', { n: rating.score }) })}
        />
      )}
      {need.isMine && isSolved === false && (
        <Item
          icon="say"
          title={say('after.again')}
          words={say('after.again.words')}
          onPress={() => go.to('need/post', { kind: need.kind })}
        />
      )}
    </>
  );
};

/** How the follow-up stands; null while nobody has tried. */
const sayFollowUp = ({ status, isSolved, tries }: NonNullable<Detail['after']>): string | null => {
  if (status === 'reached') return say(isSolved ? 'after.solved' : 'after.notSolved');
  if (status === 'notFound') return say('after.notFound');
  return tries > 0 ? say('after.tries', { n: tries }) : null;
};
