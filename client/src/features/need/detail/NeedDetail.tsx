import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery, useUnsentAbout } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { useShareCard } from '../../../platform/share.ts';
import { BlockTitle, Item, Line, Loaded, Page, PersonChip, Timeline, toast } from '../../../ui/index.ts';
import { ShareActs } from '../../../ui/ShareActs.tsx';
import { sayError, sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { MemberGate } from '../../membership/index.ts';
import { AskReminder } from '../../subscription/index.ts';
import { AfterEnd } from '../after/AfterEnd.tsx';
import { Company } from '../company/Company.tsx';
import { Ending } from '../closing/Ending.tsx';
import { useSeeReport } from '../closing/use-see-report.ts';
import { CallOrNote } from '../notes/CallOrNote.tsx';
import { NotesBlock } from '../notes/NotesBlock.tsx';
import { needCard } from '../share/card.ts';
import { isShareable } from '../share/shown.ts';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';
import { mayOf } from './acts.ts';
import { AskedCard } from './AskedCard.tsx';
import { Assigned } from './Assigned.tsx';
import { Claimants } from './Claimants.tsx';
import { DetailFoot } from './DetailFoot.tsx';
import { DetailOver } from './DetailOver.tsx';
import { Door } from './Door.tsx';
import { OnBehalf } from './OnBehalf.tsx';
import { OwnWords } from './OwnWords.tsx';
import { isFlatHidden, sayPoints } from './say-need.ts';
import { awaitedOf, stepsOf, type Detail, type NeedData } from './story.ts';
import { useAsking } from './use-asking.ts';
import { useSeeHelpers } from './use-see-helpers.ts';
import { useAnswer, type AnswerWords } from './wording/use-answer.ts';
import { Wording } from './wording/Wording.tsx';

/** `ask` names the question that is open at once, where it may still be asked. */
type Props = { needId: string; ask?: string | undefined };

/** One need: what it is, how it stands, who has it, what happened, and what this person may do now. */
export const NeedDetail = ({ needId, ask }: Props) => (
  <MemberGate title={say('tab.needs')} like="needs">
    {() => <Shown needId={needId} ask={ask} />}
  </MemberGate>
);

const Shown = ({ needId, ask }: Props) => {
  const detail = useQuery('need.detail', { needId });
  // What is shown is older than what this person just did: the acts wait for it.
  const [actedAt, setActedAt] = useState(0);
  const known = detail.query.state === 'loading' ? null : detail.query.value;
  const claim = useAct(
    'need.claim',
    () => {
      setActedAt(now());
      toast('check', say('did.claim'));
    },
    { told: () => known && { kind: known.need.kind, text: excerptOf(titleOf(known.need)) } },
  );
  const isCatchingUp = 'at' in detail.query && detail.query.at !== null && detail.query.at < actedAt;
  const [asking, setAsking, askLater] = useAsking(ask, known);
  const answer = useAnswer(known?.need ?? null, () => setActedAt(now()));
  const [isWriting, setIsWriting] = useState(false);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [unsent] = useUnsentAbout(needId);
  const hasFoot = known !== null && (canAct(known) || claim.state.kind === 'failed' || unsent !== undefined);
  useSeeReport(known);
  useSeeHelpers(known);
  useShareCard(cardOf(known));
  return (
    <Page
      title={known ? sayKind(known.need.kind) : say('tab.needs')}
      {...(hasFoot
        ? { foot: <DetailFoot detail={known} claim={claim} isCatchingUp={isCatchingUp} onAsk={setAsking} /> }
        : {})}
      over={
        known && (
          <DetailOver
            detail={known}
            opened={{ asking, isWriting, lookedAt, answer }}
            onOpen={setAsking}
            onClaim={() => claim.send({ needId })}
            onClose={() => {
              setIsWriting(false);
              setLookedAt(null);
            }}
            onDone={() => {
              if (asking === 'confirm') askLater('rate');
              setActedAt(now());
            }}
          />
        )
      }
    >
      <Loaded of={detail}>
        {(value) => (
          <Body
            detail={value}
            answer={answer}
            onAsk={setAsking}
            onWrite={() => setIsWriting(true)}
            onLook={setLookedAt}
          />
        )}
      </Loaded>
    </Page>
  );
};

const canAct = (detail: Detail): boolean => mayOf(detail).length > 0;

/** What is hidden from neighbours is not handed on. */
const cardOf = (detail: Detail | null) => (detail && isShareable(detail.need) ? needCard(detail.need) : null);

type BodyProps = {
  detail: Detail;
  answer: AnswerWords;
  onAsk: (asked: 'nudge') => void;
  onWrite: () => void;
  onLook: (mediaId: string) => void;
};

const Body = ({ detail, answer, onAsk, onWrite, onLook }: BodyProps) => {
  const { need, events, notes } = detail;
  const mayLeaveNote = notes?.maySay === true;
  return (
    <>
      <AskedCard asked={need.asked} />
      <OwnWords need={need} onLook={onLook} />
      <OnBehalf need={need} />
      <Wording need={need} answer={answer} onWrite={onWrite} />
      <Company detail={detail} onAsk={onAsk} />
      <Ending need={need} />
      <AfterEnd detail={detail} />
      <Assigned need={need} mayLeaveNote={mayLeaveNote} />
      <Reminder detail={detail} />
      <Place need={need} />
      <Door need={need} />
      {need.claiming?.refused && <Item icon="hand" title={sayError(need.claiming.refused)} />}
      {sayPoints(need).map((words) => (
        <Item key={words} icon="tab-points" title={words} />
      ))}
      <View className="surface pad rule">
        <PersonChip
          name={need.requester}
          words={say('detail.requester')}
          said={[say('detail.requester'), need.requester]}
          side={
            <CallOrNote
              name={need.requester}
              callId={need.requesterCallId}
              needId={need.needId}
              mayLeaveNote={mayLeaveNote && !need.isMine}
            />
          }
        />
      </View>
      <Claimants need={need} mayLeaveNote={mayLeaveNote && !need.isClaimedByMe} />
      <NotesBlock detail={detail} />
      {isShareable(need) && <ShareActs target={{ page: 'need', id: need.needId }} />}
      <BlockTitle words={say('detail.story')} />
      <Timeline steps={stepsOf(events, now())} awaited={awaitedOf(need, now())} />
      <View className="list-end" />
    </>
  );
};

/** Whoever waits for somebody else may want to be told. */
const Reminder = ({ detail: { need, assignmentActions } }: { detail: Detail }) => {
  const { isMine, isClaimedByMe, status } = need;
  if (isMine && STILL_TO_COME.includes(status)) return <AskReminder at="posted" />;
  const isHelping = isClaimedByMe && (status === 'open' || status === 'claimed' || status === 'done');
  // Whoever leads may promise a day.
  return isHelping || assignmentActions.includes('promise') ? <AskReminder at="claimed" /> : null;
};

const STILL_TO_COME: readonly NeedData['status'][] = ['pending', 'open', 'claimed', 'assigned'];

const whereOf = ({ place, buildingName, flat, unit }: NeedData): string =>
  place.at === 'community' ? say('at.community') : `${buildingName}${place.at === 'home' ? (flat ?? unit ?? '') : ''}`;

/** Where it is, and how to find it there: the note may be long, and is not called out like the house. */
const Place = ({ need }: { need: NeedData }) => {
  const more = [need.place.note, isFlatHidden(need) ? say('detail.hidden') : ''].filter((words) => words !== '');
  return (
    <Item
      icon="place"
      title={whereOf(need)}
      {...(more.length === 0 ? {} : { words: more.map((words) => <Line key={words} text={words} />) })}
      said={[whereOf(need), ...more]}
    />
  );
};
