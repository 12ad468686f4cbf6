import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';

type Props = { newest: { readonly title: string; readonly publishedAt: number } | null };

/** On a tab: the newest notice, and the way to all of them. It says nothing that the main package has no words for. */
export const NoticeLine = ({ newest }: Props) =>
  newest ? (
    <Item
      icon="bell"
      title={newest.title}
      words={`${say('me.notices')} ${when(newest.publishedAt, now())}`}
      onPress={() => go.to('notice/list')}
    />
  ) : (
    <Item icon="bell" title={say('me.notices')} onPress={() => go.to('notice/list')} />
  );
