import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, Item, Loaded, Middle, MoreOfList, Page, Phrases, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { AddSheet } from './AddSheet.tsx';
import { daysLeft } from './days.ts';
import type { Meeting } from './meeting-words.ts';
import { MinutesItem, type MinutesOf } from './MinutesItem.tsx';
import { ReopenSheet } from './ReopenSheet.tsx';
import { sayBy } from './meeting-words.ts';

/** The minutes of a meeting: what was decided by its numbers, and what was added under it. */
export const MinutesPage = ({ meetingId }: { meetingId: string }) => (
  <Gate title={say('minutes.title')}>{() => <Shown meetingId={meetingId} />}</Gate>
);

const Shown = ({ meetingId }: { meetingId: string }) => {
  const current = useQuery('meeting.now', { meetingId });
  const list = usePaged('meeting.minutes', { meetingId });
  useEndNear(list.more);
  const [added, addTo] = useState<MinutesOf | null>(null);
  const [reopened, reopen] = useState<MinutesOf | null>(null);
  const known = current.query.state === 'loading' ? null : (current.query.value ?? null);
  return (
    <Page
      title={say('minutes.title')}
      isNight={known !== null}
      foot={known && hasFoot(known) && <Foot meeting={known} />}
      over={
        (added && <AddSheet meetingId={meetingId} no={added.no} onClose={() => addTo(null)} />) ??
        (reopened && <ReopenSheet item={reopened} onClose={() => reopen(null)} />)
      }
    >
      {known && <Phase meeting={known} />}
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="document" title={say('minutes.empty')} />
          ) : (
            <>
              {items.map((item) => (
                <MinutesItem
                  key={item.no}
                  item={item}
                  acts={known ? actsOf(known, item, { add: () => addTo(item), reopen: () => reopen(item) }) : []}
                />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </>
          )
        }
      </Loaded>
      <Item icon="eye" title={say('minutes.never')} />
    </Page>
  );
};

/** What can be done with one item: whoever was there adds to it, the chair prints its order, and takes it back while the meeting runs. */
const actsOf = (
  { status, isChair, isPresent }: Meeting,
  { decision: { needId } }: MinutesOf,
  { add, reopen }: { add: () => void; reopen: () => void },
): Parameters<typeof MinutesItem>[0]['acts'] => [
  ...(status === 'amending' && isPresent ? [{ icon: 'edit' as const, word: say('minutes.add'), onPress: add }] : []),
  ...(isChair && needId !== null
    ? [{ icon: 'print' as const, word: say('order.print'), onPress: () => go.to('meeting/order', { id: needId }) }]
    : []),
  ...(isChair && status === 'running' ? [{ icon: 'retry' as const, word: say('reopen.do'), onPress: reopen }] : []),
];

/** In the order in which they follow. */
const PHASES = ['running', 'drafted', 'amending', 'final'] as const;

/** Draft, the chair's, what is added, final: where the minutes stand, and until when something can be added. */
const Phase = ({ meeting: { status, amendUntil, quorum } }: { meeting: Meeting }) => {
  const at = PHASES.indexOf(status === 'planned' ? 'running' : status);
  const days = amendUntil === null ? 0 : daysLeft(amendUntil);
  return (
    <View className="night">
      <View className="strong title">
        {status === 'amending' ? say('minutes.left', { n: days }) : say(`minutes.is.${PHASES[at] ?? 'running'}`)}
      </View>
      <View className="minutes-phases">
        {PHASES.map((phase, n) => (
          <View
            key={phase}
            className={n < at ? 'minutes-phase done' : n === at ? 'minutes-phase now' : 'minutes-phase'}
          >
            <View className="minutes-bar" aria-hidden="true" />
            <Text>{say(`minutes.phase.${phase}`)}</Text>
          </View>
        ))}
      </View>
      {status === 'amending' && amendUntil !== null && (
        <View className="second">
          <Phrases text={say('minutes.until', { day: sayBy(amendUntil), n: quorum.present })} />
        </View>
      )}
    </View>
  );
};

/** The chair has a draft to read, or somebody who was there has nothing to add. */
const hasFoot = ({ status, isChair, isPresent }: Meeting): boolean =>
  (status === 'drafted' && isChair) || (status === 'amending' && isPresent);

const Foot = ({ meeting: { meetingId, status } }: { meeting: Meeting }) => {
  const approve = useAct('meeting.approveDraft', () => toast('check', say('minutes.did.approve')));
  const nothing = useAct('meeting.nothingToAdd', () => toast('check', say('minutes.did.nothing')));
  if (status === 'drafted')
    return (
      <>
        <Refusal state={approve.state} onAgain={approve.again} />
        <View className="acts">
          <Act
            icon="check"
            word={say('minutes.approve')}
            isSending={approve.state.kind === 'sending'}
            onPress={() => approve.send({ meetingId })}
          />
        </View>
      </>
    );
  return (
    <>
      <Refusal state={nothing.state} onAgain={nothing.again} />
      <View className="acts">
        <SecondAct
          icon="check"
          word={say('minutes.nothing')}
          isSending={nothing.state.kind === 'sending'}
          onPress={() => nothing.send({ meetingId })}
        />
      </View>
    </>
  );
};
