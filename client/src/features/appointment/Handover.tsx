import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Strip } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';

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
        <Item
          icon="tab-needs"
          title={say('post.carries.n', { n: carries.needs })}
          words={carries.needs === 0 ? say('post.carries.none') : kindsOf(carries.kinds)}
        />
        <Item icon="say" title={say('post.carries.review')} words={say('post.carries.review.words')} />
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

/** Which kinds there are, each once. */
const kindsOf = (kinds: PostData['carries']['kinds']): string =>
  [...new Set(kinds)].map((kind) => sayKind(kind)).join(say('list.and'));
