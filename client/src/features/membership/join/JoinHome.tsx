import { View } from '@tarojs/components';
import { useState } from 'react';
import { inputOf, methodOf, useUnsent } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Act, Loaded, Middle, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { UnsentFoot } from '../../unsent/index.ts';
import { useLedOn } from '../after-joining.ts';
import { ApplicantStatus } from '../ApplicantStatus.tsx';
import { RemovedAct } from '../Stranger.tsx';
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
        foot={<UnsentFoot one={unsent} onChange={() => setDoor(inputOf(unsent.act) as Input<'membership.apply'>)} />}
      >
        <Middle icon="clock" title={say('join.unsent')} words={say('join.unsent.words')} />
      </Page>
    );
  }
  if (who && looksForHome(who, isAgain || door !== undefined)) return <FindHome key={door?.flat} at={door} />;
  return (
    <Page title={say('join.title')} foot={who && <NextAct who={who} onAgain={() => setIsAgain(true)} />}>
      <Loaded of={me}>
        {(value) =>
          value.kind === 'applicant' ? (
            <ApplicantStatus applicant={value} />
          ) : (
            <Middle icon={value.kind === 'removed' ? 'status-refused' : 'check'} title={titleOf(value)} />
          )
        }
      </Loaded>
    </Page>
  );
};

const titleOf = (who: Me): string => {
  if (who.kind === 'removed') return say('removed.title');
  return who.kind === 'office' ? who.organisation : say('join.member');
};

const looksForHome = (who: Me, isAgain: boolean): boolean =>
  who.kind === 'stranger' ||
  (who.kind === 'removed' && who.isFinal) ||
  (who.kind === 'applicant' && who.status === 'refused' && isAgain);

/** Where the page leads when there is nothing to find: on, or back to the first question. Who waits, waits. */
const NextAct = ({ who, onAgain }: { who: Me; onAgain: () => void }) => {
  if (who.kind === 'stranger') return null;
  if (who.kind === 'removed') return <RemovedAct isReplaced={who.isReplaced} />;
  const isRefused = who.kind === 'applicant' && who.status === 'refused';
  return (
    <View className="acts">
      {isRefused ? (
        <Act icon="household" word={say('applicant.again')} onPress={onAgain} />
      ) : (
        <Act icon="tab-home" word={say('tab.home')} onPress={() => go.tab('home')} />
      )}
    </View>
  );
};
