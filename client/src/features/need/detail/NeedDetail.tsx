import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import {
  BlockTitle,
  Facts,
  Item,
  Listen,
  Loaded,
  Page,
  PersonChip,
  Phrases,
  Timeline,
  toast,
} from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { CallPerson } from '../../account/index.ts';
import { Gate } from '../../membership/index.ts';
import { KindPicture } from '../NeedRow.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { AskSheet, type Asked } from './AskSheet.tsx';
import { DetailFoot } from './DetailFoot.tsx';
import { tellDetail } from './spoken.ts';
import { awaitedOf, stepsOf, type Detail, type NeedData } from './story.ts';

/** One need: what it is, how it stands, who has it, what happened, and what this person may do now. */
export const NeedDetail = ({ needId }: { needId: string }) => (
  <Gate title={say('tab.needs')}>{() => <Shown needId={needId} />}</Gate>
);

const Shown = ({ needId }: { needId: string }) => {
  const detail = useQuery('need.detail', { needId });
  const [asking, setAsking] = useState<Asked | null>(null);
  // What is shown is older than what this person just did: the acts wait for it.
  const [actedAt, setActedAt] = useState(0);
  const claim = useAct('need.claim', () => {
    setActedAt(now());
    toast('check', say('did.claim'));
  });
  const isCatchingUp = 'at' in detail.query && detail.query.at !== null && detail.query.at < actedAt;
  const known = detail.query.state === 'loading' ? null : detail.query.value;
  const hasFoot = known !== null && (known.actions.length > 0 || claim.state.kind === 'failed');
  return (
    <Page
      title={known ? sayKind(known.need.kind) : say('tab.needs')}
      {...(hasFoot
        ? { foot: <DetailFoot detail={known} claim={claim} isCatchingUp={isCatchingUp} onAsk={setAsking} /> }
        : {})}
      over={
        known &&
        asking && (
          <AskSheet
            action={asking}
            need={known.need}
            onClose={() => setAsking(null)}
            onDone={() => setActedAt(now())}
          />
        )
      }
    >
      <Loaded of={detail}>{(value) => <Body detail={value} />}</Loaded>
    </Page>
  );
};

const Body = ({ detail: { need, events } }: { detail: Detail }) => (
  <>
    <View className="surface pad rule">
      <View className="heard-line detail-top">
        <View className="line">
          <KindPicture kind={need.kind} />
          <StatusMark need={need} isLarge />
        </View>
        <Listen
          label={say('listen.need', { kind: sayKind(need.kind), building: need.buildingName })}
          lines={() => tellDetail(need, placeOf(need), now())}
        />
      </View>

      <View className="title check-text">
        <Phrases text={need.text} />
      </View>
      <View className="second">
        <Facts
          of={[when(need.createdAt, now()), ...(need.urgency === 'urgent' ? [] : [say(`urgency.${need.urgency}`)])]}
        />
        {need.urgency === 'urgent' && <Text className="need-urgent"> {say('urgency.urgent')}</Text>}
      </View>
      {need.reason !== null && <View className="strong">{say('detail.reason', { reason: need.reason })}</View>}
    </View>
    <Item icon="place" title={placeOf(need)} {...(isFlatHidden(need) ? { words: say('detail.hidden') } : {})} />
    <Item
      icon="tab-points"
      title={need.points > 0 ? say('detail.points', { n: need.points }) : say('detail.noPoints')}
    />
    <View className="surface pad rule between">
      <PersonChip name={need.requester} words={say('detail.requester')} />
      <CallPerson name={need.requester} callId={need.requesterCallId} needId={need.needId} />
    </View>
    {need.claimants.map((name, index) => (
      <View key={`${name}-${index}`} className="surface pad rule between">
        <PersonChip name={name} words={say('detail.claimant')} />
        <CallPerson name={name} callId={need.claimantCallIds[index] ?? null} needId={need.needId} />
      </View>
    ))}
    <BlockTitle words={say('detail.story')} />
    <Timeline steps={stepsOf(events, now())} awaited={awaitedOf(need)} />
    <View className="list-end" />
  </>
);

const placeOf = ({ place, buildingName, flat }: NeedData): string => {
  const where =
    place.at === 'community' ? say('at.community') : `${buildingName}${place.at === 'home' ? (flat ?? '') : ''}`;
  return place.note === '' ? where : say('place.note', { where, note: place.note });
};

const isFlatHidden = ({ place, flat }: NeedData): boolean => place.at === 'home' && flat === null;
