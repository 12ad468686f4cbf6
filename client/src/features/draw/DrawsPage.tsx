import { View } from '@tarojs/components';
import { DRAW_MAKERS } from '../../../../shared/draw/keepers.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, BlockTitle, Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { ScanList } from './ScanList.tsx';
import { DrawRow } from './DrawRow.tsx';

/** The draws of my building and community, the newest first; those to be checked before them. */
export const DrawsPage = () => <Gate title={say('draw.title')}>{(me) => <Shown me={me} />}</Gate>;

const isMaker = ({ roles }: Resident): boolean =>
  roles.some(({ role }) => (DRAW_MAKERS as readonly Role[]).includes(role));

const Shown = ({ me }: { me: Resident }) => {
  const list = usePaged('draw.list', {});
  useEndNear(list.more);
  return (
    <Page
      title={say('draw.title')}
      foot={
        isMaker(me) && (
          <View className="acts">
            <Act icon="edit" word={say('draw.write')} onPress={() => go.to('draw/make')} />
          </View>
        )
      }
    >
      <Loaded of={list}>
        {({ items, next, drafts, witnessing }) => (
          <>
            {witnessing.length > 0 && <BlockTitle words={say('draw.witnessing')} />}
            {witnessing.map((draw) => (
              <DrawRow key={draw.drawId} draw={draw} onPress={() => go.to('draw/detail', { id: draw.drawId })} />
            ))}
            {drafts.length > 0 && <BlockTitle words={say('draw.drafts')} />}
            {drafts.map((draw) => (
              <DrawRow key={draw.drawId} draw={draw} onPress={() => go.to('draw/detail', { id: draw.drawId })} />
            ))}
            {drafts.length + witnessing.length > 0 && items.length > 0 && <BlockTitle words={say('draw.all')} />}
            {items.map((draw) => (
              <DrawRow key={draw.drawId} draw={draw} onPress={() => go.to('draw/detail', { id: draw.drawId })} />
            ))}
            {items.length + drafts.length + witnessing.length === 0 && (
              <Middle icon="lot" title={say('draw.empty')} words={say('draw.empty.words')} />
            )}
            <ScanList />
            {items.length + drafts.length + witnessing.length > 0 && (
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            )}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
