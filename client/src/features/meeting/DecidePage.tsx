import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Loaded, Middle, Page, Phrases, PlainAct, Refusal, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { dayAfter } from './days.ts';
import { DaySheet } from './DaySheet.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { MatterView } from './MatterView.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import { factsOfMatter, type Matter, type Meeting } from './meeting-words.ts';
import { PrivateSheet } from './PrivateSheet.tsx';
import { SplitSheet } from './SplitSheet.tsx';
import { Sum8 } from './Sum8.tsx';
import { useDeciding } from './use-deciding.ts';
import { useTurning } from './use-turning.ts';

/** The chair decides of one matter of a building after another; in a wide window the meeting stands beside it. */
export const DecidePage = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('meeting.title')}>{(me) => <Shown buildingId={buildingId ?? me.buildingId} />}</Gate>
);

const Shown = ({ buildingId }: { buildingId: string }) => {
  const current = useQuery('meeting.now', {});
  const known = current.query.state === 'loading' ? null : (current.query.value ?? null);
  if (known) return <OfMeeting meeting={known} buildingId={buildingId} />;
  return (
    <Page title={say('meeting.title')} isNight wide="room">
      <Loaded of={current}>{() => null}</Loaded>
    </Page>
  );
};

type Of = { meeting: Meeting; buildingId: string };

const OfMeeting = ({ meeting, buildingId }: Of) => {
  const list = usePaged('meeting.matters', { meetingId: meeting.meetingId, buildingId, isOpen: true });
  const [passed, pass] = useState<readonly string[]>([]);
  const known = list.query.state === 'loading' ? null : (list.query.value ?? null);
  const open = known?.items ?? [];
  const waiting = open.filter(({ opinionId }) => !passed.includes(opinionId));
  // What is put aside comes again behind the others.
  const matter = waiting[0] ?? open[0];
  const more = known?.next == null ? null : list.more;
  // The next page is there before the last matter of this one is put aside.
  const isNearEnd = waiting.length <= 1 && list.moreState === 'idle';
  useEffect(() => {
    if (isNearEnd) more?.();
  }, [isNearEnd, more]);
  if (known && matter)
    return (
      <OfMatter
        key={matter.opinionId}
        {...{ meeting, buildingId, matter, open, more }}
        sum={known.sum}
        onPass={() => pass([...passed.filter((one) => one !== matter.opinionId), matter.opinionId])}
      />
    );
  const next = meeting.buildings.find((one) => one.undecided > 0 && one.buildingId !== buildingId);
  return (
    <Page title={say('meeting.title')} isNight wide="room">
      <Loaded of={list}>
        {() => (
          <Middle icon="check" title={say('decide.empty')} words={say('decide.empty.words')}>
            {next ? (
              <Act
                icon="forward"
                word={say('decide.nextBuilding')}
                onPress={() => go.instead('meeting/decide', { building: next.buildingId })}
              />
            ) : (
              <Act icon="back" word={say('decide.back')} onPress={() => go.back()} />
            )}
          </Middle>
        )}
      </Loaded>
    </Page>
  );
};

type OfMatterProps = Of & {
  matter: Matter;
  open: readonly Matter[];
  sum: Output<'meeting.matters'>['sum'];
  /** Reads more of them; null after the last. */
  more: (() => void) | null;
  onPass: () => void;
};

const OfMatter = ({ meeting, matter, open, sum, more, onPass }: OfMatterProps) => {
  const deciding = useDeciding(matter.opinionId, dayAfter(7));
  useTurning(meeting, matter.opinionId);
  const [over, lay] = useState<'split' | 'day' | 'private' | null>(null);
  const close = () => lay(null);
  const { state, again, send } = deciding;
  const { assigned, answered, referred, deferred, refused } = sum.outcomes;
  const decided = assigned + answered + referred + deferred + refused;
  const month = monthName(meeting.month);
  return (
    <Page
      title={say('meeting.title')}
      isNight
      wide="room"
      over={
        <>
          {over === 'split' && <SplitSheet matter={matter} onClose={close} />}
          {over === 'private' && <PrivateSheet matter={matter} onClose={close} />}
          {over === 'day' && (
            <DaySheet
              chosen={deciding.chosen.dueDay}
              onChoose={(dueDay) => {
                deciding.choose({ dueDay });
                close();
              }}
              onClose={close}
            />
          )}
        </>
      }
      foot={
        <>
          {state && <Refusal state={state} onAgain={again} />}
          <View className="acts">
            <Act
              icon="check"
              word={say('decide.yes')}
              isOff={send === null}
              isSending={state?.kind === 'sending'}
              onPress={() => send?.()}
            />
            {matter.merged > 0 && <SecondAct icon="merge" word={say('split.do')} onPress={() => lay('split')} />}
            <SecondAct icon="forward" word={say('decide.later')} onPress={onPass} />
          </View>
        </>
      }
    >
      <View className="deciding">
        <MeetingHead meeting={meeting} />
        <View>
          <View className="night building-sum">
            <View className="second">
              <Phrases
                text={`${say('decide.building', { month, building: matter.buildingName })}。${say('meeting.sum')}`}
              />
            </View>
            <Sum8 sum={sum} />
          </View>
          <MatterView
            matter={matter}
            facts={[...factsOfMatter(matter), say('decide.at', { n: decided + 1, all: decided + sum.undecided })]}
          />
          {matter.isKeptPrivate && (
            <View className="surface pad">
              <PlainAct icon="lock" word={say('private.read')} onPress={() => lay('private')} />
            </View>
          )}
          <DecisionForm {...{ deciding, matter, open, more }} month={meeting.month} onDay={() => lay('day')} />
        </View>
      </View>
    </Page>
  );
};
