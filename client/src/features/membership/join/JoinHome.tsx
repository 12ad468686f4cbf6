import { View } from '@tarojs/components';
import { useState } from 'react';
import { methodOf, useUnsent } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Loaded, Middle, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { UnsentFoot } from '../../unsent/index.ts';
import { ApplicantStatus } from '../ApplicantStatus.tsx';
import { useMe, type Me } from '../me.ts';
import { FindHome } from './FindHome.tsx';

/** Finding one's household, and waiting for the captain's nod. */
export const JoinHome = () => {
  const me = useMe();
  const [isAgain, setIsAgain] = useState(false);
  const { line } = useUnsent();
  const unsent = line.find(({ act }) => methodOf(act) === 'membership.apply');
  const who = me.query.state === 'loading' ? null : me.query.value;
  if (unsent) {
    return (
      <Page title={say('join.title')} foot={<UnsentFoot one={unsent} />}>
        <Middle icon="clock" title={say('join.unsent')} words={say('join.unsent.words')} />
      </Page>
    );
  }
  if (who && looksForHome(who, isAgain)) return <FindHome />;
  return (
    <Page title={say('join.title')} foot={who && <NextAct who={who} onAgain={() => setIsAgain(true)} />}>
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
const NextAct = ({ who, onAgain }: { who: Me; onAgain: () => void }) => {
  const isWaiting = who.kind === 'applicant' && who.status === 'pending';
  return (
    <View className="acts">
      {who.kind === 'applicant' && !isWaiting && (
        <Act icon="household" word={say('applicant.again')} onPress={onAgain} />
      )}
      {(who.kind === 'resident' || isWaiting) && (
        <Act icon="tab-home" word={say('tab.home')} onPress={() => go.tab('home')} />
      )}
    </View>
  );
};
