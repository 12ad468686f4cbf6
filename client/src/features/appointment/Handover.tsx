import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Line, Strip } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { kindIcon } from '../need/index.ts';

export type PostData = Output<'appointment.post'>;
export type HandoverData = NonNullable<PostData['handover']>;

/** True while a handing over waits for a word. */
export const waitsForSomebody = ({ handover }: PostData): boolean =>
  handover?.status === 'proposed' || handover?.status === 'accepted';

/** How the handing over stands, and what goes over with it: both see it before they say yes. */
export const Handover = ({ post: { handover, carries, captain } }: { post: PostData }) => (
  <>
    {handover && <Standing of={handover} />}
    {captain && (
      <>
        <BlockTitle words={say('post.carries')} />
        <Carried of={carries} />
      </>
    )}
  </>
);

const Standing = ({ of: { status, isSuccessor, holder, successor, passed } }: { of: HandoverData }) => {
  const { name } = successor;
  switch (status) {
    case 'proposed':
      return isSuccessor ? (
        <Strip icon="clock" title={say('post.you')} words={say('post.you.words', { name: holder.name })} />
      ) : (
        <Strip icon="clock" title={say('post.waits', { name })} />
      );
    case 'accepted':
      return <Strip icon="check" title={say('post.accepted', { name })} words={say('post.accepted.words')} />;
    case 'passing':
    case 'done':
      return <Item icon="check" title={say('post.done', { name })} words={say('post.done.words', { n: passed })} />;
    case 'cancelled':
      return null;
  }
};

/** A row for each matter, and what the review of the month still waits for. */
const Carried = ({ of: { needs, matters, review } }: { of: PostData['carries'] }) => (
  <>
    <Item
      icon="tab-needs"
      title={say('post.carries.n', { n: needs })}
      {...(needs === 0 && { words: say('post.carries.none') })}
    />
    {matters.map(({ needId, kind, text, dueAt, isPromised }) => (
      <Item
        key={needId}
        icon={kindIcon(kind)}
        title={text ?? sayKind(kind)}
        words={dueAt === null ? say('post.carries.noDay') : sayDue(dueAt, isPromised)}
      />
    ))}
    {matters.length < needs && (
      <Line className="surface pad rule second" text={say('post.carries.more', { n: needs - matters.length })} />
    )}
    <Item
      icon="say"
      title={say('post.carries.review')}
      words={
        review && review.status !== 'planned'
          ? say('post.carries.opinions', { n: review.opinions, left: review.undecided })
          : say('post.carries.review.words')
      }
    />
  </>
);

const sayDue = (dueAt: number, isPromised: boolean): string =>
  say(isPromised ? 'post.carries.promised' : 'post.carries.due', { day: day(dueAt, now()) });
