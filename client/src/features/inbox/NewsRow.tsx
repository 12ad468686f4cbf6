import { View } from '@tarojs/components';
import type { InboxKind } from '../../../../shared/inbox/inbox.ts';
import { VOTE_INBOX_KINDS } from '../../../../shared/vote/inbox.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Ear, Icon, Phrases, PictureRow, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { NEWS_PICTURES } from './news-pictures.ts';

export type NewsItem = Output<'inbox.list'>['items'][number];

/** What is told of notes opens them. */
const OF_NOTES: readonly InboxKind[] = ['need.noteLeft', 'need.noteTakenDown', 'need.noteRestored'];

type ReviewPage =
  | 'earning/deductions'
  | 'earning/deeds'
  | 'earning/hours'
  | 'review/mine'
  | 'review/building'
  | 'meeting/appeals'
  | 'meeting/meeting';
/** The page of what earned, or was taken. */
const earningOf = (subject: string): ReviewPage => {
  if (subject.startsWith('hours_')) return 'earning/hours';
  return subject.startsWith('deduction_') ? 'earning/deductions' : 'earning/deeds';
};
/** The page of what a review, a meeting or a deed tells: what a meeting decided stands with the opinion, and an order is a need. */
const reviewOf = (kind: InboxKind, subject: string): ReviewPage | null => {
  if (kind.startsWith('earning.')) return earningOf(subject);
  if (kind === 'meeting.appealed') return 'meeting/appeals';
  if (kind === 'meeting.sumWrong') return 'meeting/meeting';
  if (kind.startsWith('meeting.')) return subject.startsWith('opinion_') ? 'review/mine' : null;
  return kind.startsWith('review.') && !subject.startsWith('need_') ? 'review/building' : null;
};

/** What was decided of what somebody said of a roll stands with it. */
const isOfVotes = (kind: InboxKind): boolean => (VOTE_INBOX_KINDS as readonly InboxKind[]).includes(kind);

/** The voucher of another at home: whoever said it for them is asked in the building. */
const OF_DOOR: readonly InboxKind[] = ['redemption.bringAskedFor', 'redemption.bringDroppedFor'];

/** What is told of votes opens their objections, of rosters where they are looked at, of points the books, one's own, or the round of the supervisors. False for everything else. */
const openBooks = (kind: InboxKind, subject: string): boolean => {
  if (isOfVotes(kind)) go.to('vote/objections', { id: subject });
  else if (kind.startsWith('community.')) go.to('staff/roster');
  else if (kind === 'points.faultFound') go.to('supervision/books');
  else if (kind === 'points.passbookPrinted') go.tab('points');
  else if (OF_DOOR.includes(kind)) go.tab('building');
  else if (kind.startsWith('supervision.')) go.to('supervision/round', { id: subject });
  else return false;
  return true;
};

/** What is told of joining opens where it is decided, or the building. */
const openMembership = (kind: InboxKind): void => {
  if (kind === 'membership.removalAppealed') go.to('membership/appeals');
  else if (kind === 'membership.takeOverBegun') go.to('membership/phone');
  else if (kind === 'membership.takeOverSecond' || kind === 'membership.takeOverStopped') go.to('membership/requests');
  else go.tab('building');
};

/** To what it happened to. */
const openSubject = ({ kind, subject }: NewsItem): void => {
  if (kind === 'review.reminded') {
    go.to('review/cockpit', { building: subject });
    return;
  }
  // Whoever carried it for somebody: the voucher is not theirs to see.
  if (kind === 'redemption.bringDropped') {
    go.to('redemption/carry');
    return;
  }
  if (openBooks(kind, subject)) return;
  const ofReview = reviewOf(kind, subject);
  if (ofReview) {
    go.to(ofReview);
    return;
  }
  // One that waits is looked at where it waits; what is over, where one stands now.
  if (kind === 'appointment.handOverProposed' || kind === 'appointment.handOverAccepted') {
    go.to('posts/posts', { building: subject.replace('handover_', 'building_') });
    return;
  }
  if (kind.startsWith('appointment.')) go.tab('me');
  else if (kind.startsWith('membership.')) openMembership(kind);
  else if (OF_NOTES.includes(kind)) go.to('need/notes', { id: subject });
  else if (subject.startsWith('missed_')) go.to('membership/missed');
  else go.to(pageOf(subject), { id: subject });
};

/** The page of one thing, by its id. */
const pageOf = (subject: string): 'notice/detail' | 'shop/detail' | 'redemption/voucher' | 'need/detail' => {
  if (subject.startsWith('goods_')) return 'shop/detail';
  if (subject.startsWith('redemption_')) return 'redemption/voucher';
  return subject.startsWith('notice_') ? 'notice/detail' : 'need/detail';
};

/** What those hear whose household only has the same. */
const FOLLOWED = {
  'need.claimed': 'claimed',
  'need.given': 'given',
  'need.doneReported': 'doneReported',
  'need.confirmed': 'confirmed',
  'need.sentBack': 'sentBack',
  'need.withdrawn': 'withdrawn',
  'need.unanswered': 'unanswered',
  'need.closedFor': 'closedFor',
} as const satisfies Partial<Record<InboxKind, string>>;
const isOfFollowers = (kind: InboxKind): kind is keyof typeof FOLLOWED => kind in FOLLOWED;

const sayHappened = ({ kind, who, isFollowed }: NewsItem): string =>
  isFollowed && isOfFollowers(kind) ? say(`news.followed.${FOLLOWED[kind]}`, { who }) : say(`news.${kind}`, { who });

/** One thing that happened: to which words, when, who did what; it leads to the thing. What is new is as dark as what waits. */
export const NewsRow = ({ item }: { item: NewsItem }) => {
  const { kind, at, what, isUnread } = item;
  const happened = sayHappened(item);
  const title = what ?? happened;
  const facts = [when(at, now()), ...(isUnread ? [say('news.new')] : [])];
  const heard = useBreath([happened, ...(what === null ? [] : [what]), ...facts]);
  return (
    <PictureRow
      picture={<Ear icon={NEWS_PICTURES[kind]} title={title} said={heard.lines} isRead={heard.isSaid} />}
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
      onPress={() => openSubject(item)}
    />
  );
};
