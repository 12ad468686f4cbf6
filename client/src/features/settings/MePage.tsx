import { View } from '@tarojs/components';
import { useLanguage } from '../../platform/preferences.ts';
import { go } from '../../platform/navigate.ts';
import { Item, Page, PersonChip } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayPending, sayRequests, useFront } from '../home/index.ts';
import {
  actsForOthers,
  addressOf,
  Gate,
  isStaff,
  keepsDoor,
  keepsPosts,
  pageTitle,
  readsComplaints,
  watchesReadings,
  type Resident,
} from '../membership/index.ts';
import { showOnWall } from '../need/index.ts';
import { Looks } from './Looks.tsx';

/** Who I am to Linli, what is mine, and how the screen should look. */
export const MePage = () => {
  useLanguage();
  return (
    <Gate title={pageTitle('me')} tab="me" below={<ForAnybody />}>
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

const Shown = ({ me }: { me: Resident }) => {
  const waiting = useWaiting(me);
  const roles = [...new Set(me.roles.map(({ role }) => role))].map(sayRole);
  return (
    <Page title={pageTitle('me')} tab="me">
      <View className="surface pad rule">
        <PersonChip name={me.name} words={addressOf(me)} said={[me.name, addressOf(me), ...roles]} isLarge />
        {roles.length > 0 && (
          <View className="roles">
            {roles.map((role) => (
              <View key={role} className="role">
                {role}
              </View>
            ))}
          </View>
        )}
      </View>
      <Item icon="household" title={say('me.door')} onPress={() => go.to('account/door')} />
      <Item icon="bell" title={say('me.notices')} onPress={() => go.to('notice/list')} />
      <Item icon="say" title={say('me.news')} onPress={() => go.to('notice/news')} />
      <Item icon="tab-needs" title={say('me.said')} onPress={openMine('said')} />
      <Item icon="claim" title={say('me.taken')} onPress={openMine('taken')} />
      <Item
        icon="family"
        title={say('me.mutual')}
        words={say('me.mutual.words')}
        onPress={() => go.to('membership/mutual')}
      />
      <Item icon="household" title={say('me.housemates')} onPress={() => go.to('account/housemates')} />
      {roles.length > 0 && (
        <Item
          icon="person"
          title={say('me.leading')}
          words={say('me.leading.words')}
          onPress={() => go.to('need/leading')}
        />
      )}
      {keepsDoor(me) && (
        <Item
          icon="tab-needs"
          title={say('me.queue')}
          words={say('me.queue.words')}
          onPress={() => go.to('need/queue')}
        />
      )}
      {actsForOthers(me) && (
        <Item
          icon="household"
          title={say('me.behalf')}
          words={say('me.behalf.words')}
          onPress={() => go.to('staff/behalf')}
        />
      )}
      {keepsDoor(me) && (
        <Item
          icon="family"
          title={say('me.requests')}
          words={waiting.requests}
          onPress={() => go.to('membership/requests')}
        />
      )}
      {isStaff(me) && (
        <Item icon="eye" title={say('me.pending')} words={waiting.pending} onPress={() => go.to('staff/pending')} />
      )}
      {isStaff(me) && <Item icon="document" title={say('me.roster')} onPress={() => go.to('staff/roster')} />}
      {isStaff(me) && (
        <Item
          icon="document"
          title={say('me.offices')}
          words={say('me.offices.words')}
          onPress={() => go.to('office/list')}
        />
      )}
      {keepsPosts(me) && <Item icon="person" title={say('me.posts')} onPress={() => go.to('posts/posts')} />}
      {readsComplaints(me) && (
        <Item
          icon="warning"
          title={say('me.complaints')}
          words={say('me.complaints.words')}
          onPress={() => go.to('staff/complaints')}
        />
      )}
      {watchesReadings(me) && (
        <Item
          icon="place"
          title={say('me.readings')}
          words={say('me.readings.words')}
          onPress={() => go.to('staff/readings')}
        />
      )}
      <ForAnybody />
    </Page>
  );
};

/** What stands here for a stranger too. */
const ForAnybody = () => (
  <>
    <Item
      icon="lock"
      title={say('me.privacy')}
      words={say('me.privacy.words')}
      onPress={() => go.to('account/privacy')}
    />
    <Item
      icon="shield"
      title={say('me.official')}
      words={say('me.official.words')}
      onPress={() => go.to('account/official')}
    />
    <Looks />
  </>
);
