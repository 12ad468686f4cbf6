import { View } from '@tarojs/components';
import { useCallback, useState } from 'react';
import { usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, Loaded, Middle, MoreOfList, Page, Segments, VirtualRows } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useListRead } from '../inbox/index.ts';
import { Gate, keepsNotices, type Resident } from '../membership/index.ts';
import { useListeningChoice } from './ListeningChoice.tsx';
import type { NoticeRowData } from './notice-data.ts';
import { useNoRecording } from './NoRecording.tsx';
import { NoticeRow } from './NoticeRow.tsx';

const VIEWS = ['mine', 'kept'] as const;
type View = (typeof VIEWS)[number];
const VIEW_ICONS = { mine: 'household', kept: 'edit' } as const;

const idOf = ({ noticeId }: NoticeRowData): string => noticeId;

/** What is going on: read by who lives here, written by who answers for the place. */
export const NoticeList = () => <Gate title={say('notice.title')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => {
  const isKeeper = keepsNotices(me);
  const [view, setView] = useState<View>('mine');
  const choice = useListeningChoice();
  const none = useNoRecording();
  const { tell } = none;
  const row = useCallback(
    (notice: NoticeRowData) => (
      <NoticeRow notice={notice} onNone={tell({ ...notice, recordings: notice.recording ? [notice.recording] : [] })} />
    ),
    [tell],
  );
  const list = usePaged('notice.list', { view, listening: choice.listening });
  useEndNear(list.more);
  const known = list.query.state === 'loading' ? undefined : list.query.value;
  useListRead('notices', view === 'mine' ? known?.items[0]?.publishedAt : undefined);
  return (
    <Page
      title={say('notice.title')}
      {...(isKeeper
        ? {
            foot: (
              <View className="acts">
                <Act icon="edit" word={say('notice.write')} onPress={() => go.to('notice/write')} />
              </View>
            ),
          }
        : {})}
      over={none.sheet ?? choice.sheet}
    >
      {isKeeper && (
        <Segments
          label={say('notice.which')}
          of={VIEWS.map((key) => ({ key, word: say(`notice.${key}`), icon: VIEW_ICONS[key] }))}
          chosen={view}
          onChoose={setView}
        />
      )}
      {choice.row}
      <Loaded of={list}>
        {({ items: notices, next }) =>
          notices.length === 0 ? (
            <Empty view={view} />
          ) : (
            <View>
              <VirtualRows items={notices} keyOf={idOf} row={row} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

const Empty = ({ view }: { view: View }) =>
  view === 'mine' ? (
    <Middle icon="bell" title={say('notice.empty')} words={say('notice.empty.words')} />
  ) : (
    <Middle icon="edit" title={say('notice.empty.kept')} words={say('notice.empty.kept.words')} />
  );
