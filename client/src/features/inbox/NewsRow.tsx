import { View } from '@tarojs/components';
import type { InboxKind } from '../../../../shared/inbox/inbox.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';

export type NewsItem = Output<'inbox.list'>['items'][number];

const PICTURES: Readonly<Record<InboxKind, IconName>> = {
  'membership.approved': 'family',
  'need.posted': 'warning',
  'capture.refused': 'status-refused',
  'need.postedFor': 'family',
  'need.published': 'eye',
  'need.refused': 'status-refused',
  'need.claimed': 'status-claimed',
  'need.released': 'status-open',
  'need.doneReported': 'status-done',
  'need.confirmed': 'status-confirmed',
  'need.sentBack': 'retry',
  'need.withdrawn': 'cross',
  'need.wordsWritten': 'edit',
  'need.wordsConfirmed': 'check',
  'need.wordsRejected': 'retry',
  'need.given': 'claim',
  'need.contacted': 'call',
  'need.promised': 'check',
  'need.transferred': 'forward',
  'need.extensionAsked': 'clock',
  'need.extensionGranted': 'check',
  'need.extensionRefused': 'cross',
  'need.objected': 'warning',
  'need.objectionUpheld': 'forward',
  'need.objectionRefused': 'cross',
  'need.leadLost': 'minus',
  'need.dueSoon': 'clock',
  'need.overdue': 'warning',
  'need.overdueThreeDays': 'warning',
  'need.overdueSevenDays': 'warning',
  'need.reportSeen': 'eye',
  'need.callAsked': 'call',
  'need.notReached': 'call',
  'need.unanswered': 'minus',
  'need.closedFor': 'cross',
  'need.takenOff': 'minus',
  'need.takenDown': 'eye',
  'need.restored': 'eye',
};

/** One thing that happened: to which words, when, who did what; it leads to the thing. What is new is as dark as what waits. */
export const NewsRow = ({ item: { kind, subject, at, who, what, isUnread } }: { item: NewsItem }) => {
  const happened = say(`news.${kind}`, { who });
  const title = what ?? happened;
  const facts = [when(at, now()), ...(isUnread ? [say('news.new')] : [])];
  const heard = useBreath([happened, ...(what === null ? [] : [what]), ...facts]);
  const open = () => (kind === 'membership.approved' ? go.tab('building') : go.to('need/detail', { id: subject }));
  return (
    <PictureRow
      picture={<Ear icon={PICTURES[kind]} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        what === null ? null : (
          <View className={isUnread ? 'mark mark-open' : 'mark mark-withdrawn'}>
            {/* A tick would say that it went well, also under what was refused. */}
            {isUnread && <Icon name="bell" />}
            <View>
              <Phrases text={happened} />
            </View>
          </View>
        )
      }
      heard={heard}
      onPress={open}
    />
  );
};
