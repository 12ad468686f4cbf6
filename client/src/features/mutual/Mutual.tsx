import { View } from '@tarojs/components';
import { useState } from 'react';
import { HOURS, type Hours } from '../../../../shared/mutual/hours.ts';
import { SKILL_NAMES, type Skill } from '../../../../shared/mutual/skills.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Item, Loaded, Page, PlainAct, Refusal, toast, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { ChooseSome } from './ChooseSome.tsx';

const SKILL_ICONS = {
  water: 'kind-water',
  electricity: 'kind-electricity',
  repair: 'kind-repair',
  clean: 'kind-clean',
  child: 'kind-child',
  elder: 'kind-elder',
  help: 'kind-help',
  cook: 'cook',
  drive: 'car',
  phone: 'phone',
  letters: 'edit',
} as const satisfies Record<Skill, IconName>;
const HOUR_ICONS = {
  morning: 'clock',
  afternoon: 'sun',
  evening: 'duty-moon',
  weekend: 'calendar',
} as const satisfies Record<Hours, IconName>;

type Member = Output<'mutual.mine'>['member'];

/** The mutual-aid association: what I can lend a hand with and when, by picture; join, change, leave. */
export const Mutual = () => <Gate title={say('mutual.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const mine = useQuery('mutual.mine', {});
  const known = mine.query.state === 'loading' ? null : mine.query.value;
  return known ? (
    <Form member={known.member} />
  ) : (
    <Page title={say('mutual.title')}>
      <Loaded of={mine}>{() => null}</Loaded>
    </Page>
  );
};

const Form = ({ member }: { member: Member }) => {
  const [skills, setSkills] = useState<readonly Skill[]>(member?.skills ?? []);
  const [hours, setHours] = useState<readonly Hours[]>(member?.hours ?? []);
  const done = (words: string) => () => {
    toast('check', words);
    go.back();
  };
  const join = useAct('mutual.join', done(say(member ? 'mutual.did.change' : 'mutual.did.join')));
  const leave = useAct('mutual.leave', done(say('mutual.did.leave')));
  return (
    <Page
      title={say('mutual.title')}
      foot={
        <>
          <Refusal state={join.state} onAgain={join.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(member ? 'mutual.change' : 'mutual.join')}
              isOff={skills.length === 0 || hours.length === 0}
              isSending={join.state.kind === 'sending'}
              onPress={() => join.send({ skills: [...skills], hours: [...hours] })}
            />
          </View>
        </>
      }
    >
      <Item icon="family" title={say('mutual.what')} words={say('mutual.what.words')} />
      <ChooseSome
        icon="claim"
        question={say('mutual.skills')}
        of={SKILL_NAMES.map((key) => ({ key, icon: SKILL_ICONS[key], word: say(`skill.${key}`) }))}
        chosen={skills}
        onChange={setSkills}
      />
      <ChooseSome
        icon="clock"
        question={say('mutual.hours')}
        of={HOURS.map((key) => ({ key, icon: HOUR_ICONS[key], word: say(`hours.${key}`) }))}
        chosen={hours}
        onChange={setHours}
      />
      <Item
        icon="clock"
        title={say('mutual.missed')}
        words={say('mutual.missed.words')}
        onPress={() => go.to('membership/missed')}
      />
      {member && (
        <View className="pad acts">
          <PlainAct icon="minus" word={say('mutual.leave')} onPress={() => leave.send({})} />
          <Refusal state={leave.state} onAgain={leave.again} />
        </View>
      )}
      <View className="list-end" />
    </Page>
  );
};
