import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEETING_CHAIRS } from '../../../../../shared/meeting/chairs.ts';
import type { Role } from '../../../../../shared/community/roles.ts';
import { useAct, useQuery } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, Answers, BlockTitle, Item, Line, Loaded, Page, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { day, monthName } from '../../../words/time.ts';
import { Gate, type Resident } from '../../membership/index.ts';
import { EnterFestival } from './EnterFestival.tsx';
import { sayFestival } from './festival-names.ts';
import { saySpan, tellStaying } from './festival-words.ts';

type Festivals = Output<'review.festivals'>;
type Festival = Festivals['festivals'][number];

/** The festivals that lie ahead, and the days of the reviews, which go around them; whoever chairs the meeting enters the community's own. */
export const FestivalsPage = () => <Gate title={say('festivals.title')}>{(me) => <Shown me={me} />}</Gate>;

const CHAIRS: readonly Role[] = MEETING_CHAIRS;
const maySet = ({ roles }: Resident): boolean => roles.some(({ role }) => CHAIRS.includes(role));

const Shown = ({ me }: { me: Resident }) => {
  const ahead = useQuery('review.festivals', {});
  const [isEntering, enter] = useState(false);
  const [dropped, drop] = useState<Festival | null>(null);
  if (isEntering) return <EnterFestival onDone={() => enter(false)} />;
  const isChair = maySet(me);
  return (
    <Page
      title={say('festivals.title')}
      foot={
        isChair && (
          <View className="acts">
            <Act icon="plus" word={say('festivals.enter')} onPress={() => enter(true)} />
          </View>
        )
      }
      over={dropped && <DropSheet of={dropped} onClose={() => drop(null)} />}
    >
      <Loaded of={ahead}>
        {({ festivals, reviews }) => (
          <>
            <BlockTitle words={say('festivals.reviews')} />
            {reviews.map((one) => (
              <ReviewItem key={one.month} of={one} />
            ))}
            <BlockTitle words={say('festivals.ahead')} />
            <Line className="pad second" text={say('festivals.words')} />
            {festivals.map((one) => (
              <Item
                key={`${one.name} ${one.from}`}
                icon={one.festivalId === null ? 'clock' : 'family'}
                title={sayFestival(one)}
                words={saySpan(one)}
                {...(isChair && one.festivalId !== null && { onPress: () => drop(one) })}
              />
            ))}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const ReviewItem = ({ of: { month, opensAt, closesAt, meetsOn, isPlanned } }: { of: Festivals['reviews'][number] }) => (
  <Item
    icon="say"
    title={say(isPlanned ? 'festivals.review.planned' : 'festivals.review', { month: monthName(month) })}
    words={say('festivals.review.days', {
      opens: day(opensAt, now()),
      closes: day(closesAt, now()),
      meets: day(Date.parse(`${meetsOn}T00:00:00+08:00`), now()),
    })}
  />
);

const DropSheet = ({ of, onClose }: { of: Festival; onClose: () => void }) => {
  const act = useAct('review.dropFestival', ({ staying }) => {
    onClose();
    toast('check', tellStaying(staying, 'festivals.did.drop'));
  });
  const { festivalId } = of;
  return (
    <Sheet
      title={say('festivals.drop', { name: of.name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'trash',
            word: say('festivals.drop.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => festivalId !== null && act.send({ festivalId }),
          }}
          no={{ icon: 'back', word: say('festivals.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={saySpan(of)} />
      <Line className="second" text={say('festivals.stays')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
