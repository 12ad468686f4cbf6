import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAgain, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { BlockTitle, Item, Loaded, Page } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { AbsentBuildings } from './AbsentBuildings.tsx';
import { AttendSheet } from './AttendSheet.tsx';
import { MatterView } from './MatterView.tsx';
import { hasFoot, MeetingFoot } from './MeetingFoot.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import type { Meeting } from './meeting-words.ts';
import { OpenBuildings } from './OpenBuildings.tsx';
import { PresentSheet } from './PresentSheet.tsx';
import { TopicRow } from './TopicRow.tsx';
import { TopicSheet } from './TopicSheet.tsx';

/** The month-end meeting on one screen: who is there, what became of everything, and what is spoken of. */
export const MeetingPage = ({ meetingId }: { meetingId?: string }) => (
  <Gate title={say('meeting.title')}>{() => <Shown meetingId={meetingId} />}</Gate>
);

/** What lies over the page: one of these. */
type Over =
  'coming' | { readonly topic: Meeting['topics'][number] } | { readonly building: Meeting['buildings'][number] };

/** How often the chair's screen counts who has come. */
const COMING_MS = 10_000;

const Shown = ({ meetingId }: { meetingId: string | undefined }) => {
  const current = useQuery('meeting.now', meetingId === undefined ? {} : { meetingId });
  const [over, open] = useState<Over | null>(null);
  const known = current.query.state === 'loading' ? null : (current.query.value ?? null);
  useAgain(current.refresh, known?.status === 'running' && known.isChair ? COMING_MS : null);
  return (
    <Page
      title={known ? say('meeting.month', { month: monthName(known.month) }) : say('meeting.title')}
      isNight={known !== null}
      wide="room"
      foot={known && hasFoot(known) && <MeetingFoot meeting={known} onCome={() => open('coming')} />}
      over={known && over && <OverMeeting {...{ over }} meetingId={known.meetingId} onClose={() => open(null)} />}
    >
      <Loaded of={current}>{(meeting) => <Body meeting={meeting} open={open} />}</Loaded>
    </Page>
  );
};

const OverMeeting = ({ over, meetingId, onClose }: { over: Over; meetingId: string; onClose: () => void }) => {
  if (over === 'coming') return <AttendSheet meetingId={meetingId} onClose={onClose} />;
  if ('topic' in over) return <TopicSheet meetingId={meetingId} topic={over.topic} onClose={onClose} />;
  return <PresentSheet meetingId={meetingId} building={over.building} onClose={onClose} />;
};

const Body = ({ meeting, open: lay }: { meeting: Meeting; open: (over: Over) => void }) => {
  const { speaking, topics, buildings, status, isChair } = meeting;
  const isRunning = status === 'running';
  return (
    <View className="in-meeting">
      <MeetingHead meeting={meeting} />
      <View>
        {isRunning && (
          <>
            <BlockTitle words={say('meeting.speaking')} />
            {speaking ? <MatterView matter={speaking} /> : <Item icon="say" title={say('meeting.none')} />}
          </>
        )}
        {topics.length > 0 && (
          <>
            <BlockTitle words={say('meeting.topics')} side={say('meeting.topics.n', { n: topics.length })} />
            {topics.map((topic) => (
              <TopicRow
                key={topic.kind}
                topic={topic}
                onPress={isChair && status !== 'final' ? () => lay({ topic }) : undefined}
              />
            ))}
            {isChair && topics.map(({ kind }) => <PutToVote key={kind} kind={kind} />)}
          </>
        )}
        {isRunning && <AbsentBuildings of={buildings} onPress={(building) => lay({ building })} />}
        <OpenBuildings of={buildings} isDecided={isChair && isRunning} />
        <Beside meeting={meeting} />
        <View className="list-end" />
      </View>
    </View>
  );
};

/** What most buildings spoke of goes to all of them as a vote, with one tap. */
const PutToVote = ({ kind }: Pick<Meeting['topics'][number], 'kind'>) => (
  <Item
    icon="vote"
    title={say('meeting.topic.vote', { kind: sayKind(kind) })}
    onPress={() => go.to('vote/make', { topic: kind })}
  />
);

/** What else there is of the meeting: who does not accept a refusal, and the minutes. */
const Beside = ({ meeting: { appeals, status, meetingId } }: { meeting: Meeting }) => (
  <>
    {appeals > 0 && (
      <Item
        icon="retry"
        title={say('appeals.title')}
        words={say('appeals.n', { n: appeals })}
        onPress={() => go.to('meeting/appeals')}
      />
    )}
    {status !== 'planned' && (
      <Item
        icon="document"
        title={say('meeting.minutes')}
        onPress={() => go.to('meeting/minutes', { id: meetingId })}
      />
    )}
  </>
);
