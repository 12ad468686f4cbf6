import { View } from '@tarojs/components';
import { useLanguage } from '../../platform/preferences.ts';
import { go } from '../../platform/navigate.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { Item, Page, PersonChip } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, toPress } from '../../words/spoken.ts';
import { sayPending, sayRequests, useFront } from '../home/index.ts';
import { addressOf, Gate, isStaff, keepsDoor, pageTitle, type Resident } from '../membership/index.ts';
import { showOnWall } from '../need/index.ts';
import { Looks, tellLooks } from './Looks.tsx';

/** Who I am to Linli, what is mine, and how the screen should look. */
export const MePage = () => {
  useLanguage();
  return (
    <Gate title={pageTitle('me')} tab="me" below={<ForAnybody />} spokenBelow={tellForAnybody}>
      {(me) => <Shown me={me} />}
    </Gate>
  );
};

const openMine = (owner: 'said' | 'taken') => () => {
  showOnWall({ group: 'mine', owner });
  go.tab('needs');
};

/** What the badge of this tab counts, in words; where nothing waits, what is behind the row. */
const useWaiting = (me: Resident) => {
  const { query } = useFront(keepsDoor(me) || isStaff(me));
  const front = query.state === 'loading' ? null : query.value;
  return {
    requests: front && front.applicants.n > 0 ? sayRequests(front.applicants) : say('me.requests.words'),
    pending: front && front.pendingWords.n > 0 ? sayPending(front.pendingWords) : say('me.pending.words'),
  };
};
type Waiting = ReturnType<typeof useWaiting>;

const Shown = ({ me }: { me: Resident }) => {
  const waiting = useWaiting(me);
  return (
    <Page title={pageTitle('me')} tab="me" spoken={() => tellMe(me, waiting)}>
      <View className="surface pad rule">
        <PersonChip name={me.name} words={addressOf(me)} isLarge />
        {me.roles.length > 0 && (
          <View className="roles">
            {[...new Set(me.roles.map(({ role }) => role))].map((role) => (
              <View key={role} className="role">
                {sayRole(role)}
              </View>
            ))}
          </View>
        )}
      </View>
      <Item icon="bell" title={say('me.notices')} words={say('me.notices.words')} onPress={go.notices} />
      <Item icon="tab-needs" title={say('me.said')} onPress={openMine('said')} />
      <Item icon="claim" title={say('me.taken')} onPress={openMine('taken')} />
      {keepsDoor(me) && (
        <Item icon="family" title={say('me.requests')} words={waiting.requests} onPress={go.requests} />
      )}
      {isStaff(me) && <Item icon="eye" title={say('me.pending')} words={waiting.pending} onPress={go.pending} />}
      {isStaff(me) && (
        <Item icon="document" title={say('me.roster')} words={say('me.roster.words')} onPress={go.roster} />
      )}
      <ForAnybody />
    </Page>
  );
};

/** Who I am, the ways on from here, and how the screen looks. */
const tellMe = (me: Resident, { requests, pending }: Waiting): readonly SpokenLine[] => [
  inOneBreath([me.name, addressOf(me), ...new Set(me.roles.map(({ role }) => sayRole(role)))]),
  wayOn(say('me.notices'), say('me.notices.words')),
  toPress(say('me.said')),
  toPress(say('me.taken')),
  ...(keepsDoor(me) ? [wayOn(say('me.requests'), requests)] : []),
  ...(isStaff(me) ? [wayOn(say('me.pending'), pending)] : []),
  ...(isStaff(me) ? [wayOn(say('me.roster'), say('me.roster.words'))] : []),
  ...tellForAnybody(),
];

const wayOn = (title: string, words: string): SpokenLine => ({ text: inOneBreath([title, words]), of: title });

/** What stands here for a stranger too. */
const ForAnybody = () => (
  <>
    <Item icon="lock" title={say('me.privacy')} words={say('me.privacy.words')} onPress={go.privacy} />
    <Item icon="shield" title={say('me.official')} words={say('me.official.words')} onPress={go.official} />
    <Looks />
  </>
);

const tellForAnybody = (): readonly SpokenLine[] => [
  wayOn(say('me.privacy'), say('me.privacy.words')),
  wayOn(say('me.official'), say('me.official.words')),
  ...tellLooks(),
];
