import { View } from '@tarojs/components';
import { useState } from 'react';
import { inputOf, methodOf, useUnsent } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { Act, Loaded, Middle, Page, tellLoaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, toPress } from '../../../words/spoken.ts';
import { UnsentFoot } from '../../unsent/index.ts';
import { useLedOn } from '../after-joining.ts';
import { ApplicantStatus, tellApplicant } from '../ApplicantStatus.tsx';
import { useMe, type Me } from '../me.ts';
import { FindHome, type Door } from './FindHome.tsx';

/** Finding one's household, and waiting for the captain's nod. `at` is the door where only the name is wrong. */
export const JoinHome = ({ at }: { at?: Door | undefined }) => {
  const me = useMe();
  const [door, setDoor] = useState(at);
  const [isAgain, setIsAgain] = useState(false);
  const { line } = useUnsent();
  const unsent = line.find(({ act }) => methodOf(act) === 'membership.apply');
  const who = me.query.state === 'loading' ? null : me.query.value;
  useLedOn(who?.kind === 'resident');
  if (unsent) {
    return (
      <Page
        title={say('join.title')}
        spoken={() => [inOneBreath([say('join.unsent'), say('join.unsent.words')])]}
        sendsUnsent={unsent.kept.refused === null}
        foot={<UnsentFoot one={unsent} onChange={() => setDoor(inputOf(unsent.act) as Input<'membership.apply'>)} />}
      >
        <Middle icon="clock" title={say('join.unsent')} words={say('join.unsent.words')} />
      </Page>
    );
  }
  if (who && looksForHome(who, isAgain || door !== undefined)) return <FindHome key={door?.flat} at={door} />;
  return (
    <Page
      title={say('join.title')}
      spoken={() => tellLoaded(me, (value) => tellWhere(value))}
      foot={who && <NextAct who={who} onAgain={() => setIsAgain(true)} />}
    >
      <Loaded of={me}>
        {(value) =>
          value.kind === 'applicant' ? (
            <ApplicantStatus applicant={value} />
          ) : (
            <Middle icon="check" title={say('join.member')} />
          )
        }
      </Loaded>
    </Page>
  );
};

const looksForHome = (who: Me, isAgain: boolean): boolean =>
  who.kind === 'stranger' || (who.kind === 'applicant' && who.status === 'refused' && isAgain);

/** Where the page leads when there is nothing to find: on, or back to the first question. Who waits, waits. */
const nextWord = (who: Me): string | null => {
  if (who.kind === 'stranger') return null;
  const isRefused = who.kind === 'applicant' && who.status === 'refused';
  return isRefused ? say('applicant.again') : say('tab.home');
};

const NextAct = ({ who, onAgain }: { who: Me; onAgain: () => void }) => {
  const word = nextWord(who);
  const isRefused = who.kind === 'applicant' && who.status === 'refused';
  return (
    <View className="acts">
      {word !== null &&
        (isRefused ? (
          <Act icon="household" word={word} onPress={onAgain} />
        ) : (
          <Act icon="tab-home" word={word} onPress={() => go.tab('home')} />
        ))}
    </View>
  );
};

const tellWhere = (who: Me): readonly SpokenLine[] => {
  const word = nextWord(who);
  const how = who.kind === 'applicant' ? tellApplicant(who) : [inOneBreath([say('join.member')])];
  return [...how, ...(word === null ? [] : [toPress(word)])];
};
