import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  Act,
  Answers,
  BlockTitle,
  ChooseOne,
  Item,
  Line,
  Loaded,
  Middle,
  Page,
  Refusal,
  Sheet,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { dateOf, dayFromNow } from './dates.ts';
import { allWorths, type Rule } from './worths.ts';

/** A version that is not adopted: what in it is another than today, for the second person. */
export const DraftPage = ({ ruleId }: { ruleId: string }) => (
  <Gate title={say('rule.draft.title')}>{() => <Shown ruleId={ruleId} />}</Gate>
);

type Draft = Output<'earning.rules'>['drafts'][number];

const Shown = ({ ruleId }: { ruleId: string }) => {
  const rules = useQuery('earning.rules', {});
  const [isAsked, setIsAsked] = useState(false);
  const known = rules.query.state === 'loading' ? null : rules.query.value;
  const draft = known?.drafts.find((one) => one.ruleId === ruleId);
  return (
    <Page
      title={say('rule.draft.title')}
      foot={
        draft?.mayAdopt === true && (
          <View className="acts">
            <Act icon="check" word={say('rule.adopt')} onPress={() => setIsAsked(true)} />
          </View>
        )
      }
      over={isAsked && draft && <AdoptSheet draft={draft} onClose={() => setIsAsked(false)} />}
    >
      <Loaded of={rules}>
        {({ inForce }) =>
          draft ? <Body draft={draft} inForce={inForce} /> : <Middle icon="document" title={say('rule.draft.gone')} />
        }
      </Loaded>
    </Page>
  );
};

const Body = ({ draft, inForce }: { draft: Draft; inForce: Rule }) => {
  const before = new Map(allWorths(inForce).map(({ key, words }) => [key, words]));
  const changed = allWorths(draft).filter(({ key, words }) => before.get(key) !== words);
  return (
    <>
      <Item
        icon="document"
        title={say('rule.draft', { day: dateOf(draft.from, now()) })}
        words={say(draft.mayAdopt ? 'rule.draft.by' : 'rule.draft.own', { name: draft.madeBy })}
      />
      <BlockTitle words={say('rule.changed')} />
      {changed.map(({ key, icon, title, words }) => (
        <Item
          key={key}
          icon={icon}
          title={title}
          words={say('rule.before', { before: before.get(key) ?? '' })}
          side={words}
        />
      ))}
      {changed.length === 0 && (
        <View className="pad">
          <Line className="second" text={say('rule.same')} />
        </View>
      )}
      <View className="list-end" />
    </>
  );
};

/** Meetings are entered within a fortnight. */
const DAYS = 15;

const AdoptSheet = ({ draft: { ruleId, madeAt }, onClose }: { draft: Draft; onClose: () => void }) => {
  const [meetingDay, setMeetingDay] = useState<string | null>(null);
  const act = useAct('earning.adoptRule', () => {
    toast('check', say('rule.did.adopt'));
    onClose();
    go.back();
  });
  return (
    <Sheet
      title={say('rule.adopt.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('rule.adopt.yes'), isSending: act.state.kind === 'sending' },
            isOff: meetingDay === null,
            onPress: () => meetingDay !== null && act.send({ ruleId: ruleId ?? '', madeAt, meetingDay }),
          }}
          no={{ icon: 'back', word: say('rule.adopt.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('rule.adopt.words')} />
      <ChooseOne
        icon="clock"
        question={say('rule.adopt.when')}
        of={Array.from({ length: DAYS }, (_, ago) => {
          const key = dayFromNow(-ago, now());
          return { key, word: dateOf(key, now()) };
        })}
        chosen={meetingDay}
        onChoose={setMeetingDay}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
