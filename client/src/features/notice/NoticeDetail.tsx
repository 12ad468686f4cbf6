import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { useShareCard } from '../../platform/share.ts';
import { Act, BlockTitle, Facts, Line, Loaded, Page, PersonChip, Photo, SecondAct, Strip } from '../../ui/index.ts';
import { ShareActs } from '../../ui/ShareActs.tsx';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { useListeningChoice } from './ListeningChoice.tsx';
import { useNoRecording } from './NoRecording.tsx';
import { NoticeEar } from './NoticeEar.tsx';
import type { NoticeDetailData } from './notice-data.ts';
import { RecordingVoice } from './RecordingVoice.tsx';
import { noticeCard } from './share/card.ts';
import { linesOf } from './tell-notice.ts';
import { WithdrawSheet } from './WithdrawSheet.tsx';

/** One notice: seen, heard in my language, read line by line. */
export const NoticeDetail = ({ noticeId }: { noticeId: string }) => (
  <Gate title={say('notice.title')}>{() => <Shown noticeId={noticeId} />}</Gate>
);

const Shown = ({ noticeId }: { noticeId: string }) => {
  const detail = useQuery('notice.detail', { noticeId });
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const none = useNoRecording();
  const choice = useListeningChoice();
  const known = detail.query.state === 'loading' ? null : detail.query.value;
  const isPublished = known?.status === 'published';
  useShareCard(isPublished ? noticeCard(known) : null);
  const isOpen = isPublished && known.isKeeper;
  return (
    <Page
      title={say('notice.title')}
      {...(isOpen
        ? {
            foot: (
              <View className="acts">
                <Act
                  icon="speak"
                  word={say('notice.record')}
                  onPress={() => go.to('notice/record', { id: noticeId })}
                />
                <SecondAct icon="cross" word={say('notice.withdraw')} onPress={() => setIsWithdrawing(true)} />
              </View>
            ),
          }
        : {})}
      over={
        isWithdrawing ? (
          <WithdrawSheet noticeId={noticeId} onClose={() => setIsWithdrawing(false)} />
        ) : (
          (none.sheet ?? choice.sheet)
        )
      }
    >
      <Loaded of={detail}>
        {(notice) => (
          <>
            {notice.withdrawn && <Withdrawn notice={notice} withdrawn={notice.withdrawn} />}
            {notice.hasPicture && (
              <Photo url={notice.pictureUrl} label={say('notice.photo', { title: notice.title })} />
            )}
            <Words notice={notice} onNone={none.tell(notice)} />
            {choice.row}
            <BlockTitle words={say('notice.from')} />
            <View className="surface pad rule">
              <PersonChip name={notice.authorName} words={notice.scope.name} />
            </View>
            {isPublished && <ShareActs target={{ page: 'notice', id: noticeId }} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type WordsProps = { notice: NoticeDetailData; onNone: Parameters<typeof NoticeEar>[0]['onNone'] };

const Words = ({ notice, onNone }: WordsProps) => (
  <View className="surface pad">
    <View className="line">
      <NoticeEar notice={notice} onNone={onNone} />
      <View className="grow">
        <Line className="title strong" text={notice.title} />
        <Facts className="second" of={[notice.scope.name, when(notice.publishedAt, now())]} />
      </View>
    </View>
    <Voices notice={notice} />
    <View className="notice-body">
      {linesOf(notice.body).map((line, index) => (
        <Line key={index} text={line} />
      ))}
    </View>
  </View>
);

/** Everybody who says it, whatever language I chose: a family listens together. A voice comes before the words it says. */
const Voices = ({ notice: { recordings } }: { notice: NoticeDetailData }) =>
  recordings.length === 0 ? null : (
    <View className="notice-voices voices">
      {recordings.map((recording) => (
        <RecordingVoice key={recording.language} recording={recording} />
      ))}
    </View>
  );

type WithdrawnProps = { notice: NoticeDetailData; withdrawn: NonNullable<NoticeDetailData['withdrawn']> };

const Withdrawn = ({ withdrawn: { at, byName, reason } }: WithdrawnProps) => (
  <Strip
    icon="cross"
    title={say('notice.withdrawn.by', { name: byName })}
    words={say('notice.withdrawn.why', { at: when(at, now()), reason })}
  />
);
