import { Text, View } from '@tarojs/components';
import type { TaskKind } from '../../../../shared/inbox/tasks.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Icon, Item, Press, Said, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { timeLeft } from '../../words/time.ts';
import { NeedRow, needTitle, showOnWall } from '../need/index.ts';
import { sayFollowUps, sayNews, sayNotices, sayPending, sayRequests, sayToGive, type FrontData } from './front.ts';

/** Nothing is to be done: news and notices are only to be read. */
export const isNothingToDo = ({
  asks,
  nods,
  taken,
  leads,
  toGive,
  applicants,
  pendingWords,
  followUps,
  votes,
  tasks,
}: FrontData): boolean =>
  asks.n + nods.n + taken.n + leads.n + toGive.n + applicants.n + pendingWords.n + followUps.n + votes.n + tasks.n ===
  0;

const openMine = (owner: 'said' | 'taken') => () => {
  showOnWall({ group: 'mine', owner });
  go.tab('needs');
};

/** What waits for *you* comes first. Nothing waits: nothing stands here. */
export const Waiting = ({ front }: { front: FrontData }) => {
  if (isNothingToDo(front) && front.notices.n + front.news.n + front.results.n === 0)
    return <Said lines={() => [say('listen.nothing')]} />;
  const { asks, nods, taken, leads, toGive, applicants, pendingWords, followUps, news, notices, votes, results } =
    front;
  return (
    <View className="waits" aria-role="group" aria-label={say('home.waiting')}>
      <Said lines={() => [say('listen.waiting')]} />
      {asks.items.map((need) => (
        <Asked key={need.needId} need={need} />
      ))}
      <Votes of={votes} />
      <Tasks of={front.tasks} />
      {nods.items.map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {nods.n > nods.items.length && <SeeMore onPress={openMine('said')} />}
      {toGive.n > 0 && <ToGive of={toGive} />}
      {leads.items.map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {leads.n > leads.items.length && <SeeMore onPress={() => go.to('need/leading')} />}
      {applicants.n > 0 && (
        <Item
          icon="family"
          title={sayRequests(applicants)}
          words={say('home.requests.words')}
          onPress={() => go.to('membership/requests')}
        />
      )}
      {followUps.n > 0 && (
        <Item
          icon="call"
          title={sayFollowUps(followUps)}
          words={say('home.followUps.words')}
          onPress={() => go.to('need/follow-ups')}
        />
      )}
      {pendingWords.n > 0 && (
        <Item
          icon="eye"
          title={sayPending(pendingWords)}
          words={say('home.pending.words')}
          onPress={() => go.to('staff/pending')}
        />
      )}
      {news.n > 0 && (
        <Item icon="say" title={sayNews(news)} words={say('home.news.words')} onPress={() => go.to('notice/news')} />
      )}
      <Results of={results} />
      {notices.n > 0 && (
        <Item
          icon="bell"
          title={sayNotices(notices)}
          words={say('home.notices.words')}
          onPress={() => go.to('notice/list')}
        />
      )}
      {taken.items.map((need) => (
        <NeedRow key={need.needId} need={need} />
      ))}
      {taken.n > taken.items.length && <SeeMore onPress={openMine('taken')} />}
    </View>
  );
};

/** What somebody said for me, or my child said, and nobody else hears of before I say yes. */
const Asked = ({ need }: { need: FrontData['asks']['items'][number] }) =>
  need.asked && (
    <Item
      icon={need.asked.of === 'self' ? 'say' : 'kind-child'}
      title={say(`home.asks.${need.asked.of}`, { name: need.asked.byName })}
      words={needTitle(need)}
      onPress={() => go.to('need/detail', { id: need.needId })}
    />
  );

/** Open votes that wait for the household, with the time that is left. */
const Votes = ({ of }: { of: FrontData['votes'] }) =>
  of.items.map(({ voteId, title, closesAt }) => (
    <Item
      key={voteId}
      icon="vote"
      title={title}
      words={say('home.vote', { left: timeLeft(closesAt, now()) })}
      onPress={() => go.to('vote/detail', { id: voteId })}
    />
  ));

const TASKS = {
  objection: ['household', 'vote/objections'],
  totals: ['edit', 'vote/totals'],
  drawTurn: ['edit', 'draw/detail'],
  drawCheck: ['eye', 'draw/detail'],
  drawAsked: ['say', 'draw/questions'],
} as const satisfies Record<TaskKind, readonly [IconName, string]>;

/** What waits for somebody by their part in a vote or a draw. */
const Tasks = ({ of }: { of: FrontData['tasks'] }) =>
  of.items.map(({ kind, id, what }) => {
    const [icon, page] = TASKS[kind];
    return (
      <Item
        key={`${kind} ${id}`}
        icon={icon}
        title={say(`home.task.${kind}`)}
        {...(what === '' ? {} : { words: what })}
        onPress={() => go.to(page, { id })}
      />
    );
  });

/** Results nobody of this phone has looked at: the newest by its title. */
const Results = ({ of: { n, items } }: { of: FrontData['results'] }) =>
  items[0] ? (
    <Item icon="vote" title={say('home.results', { n })} words={items[0].title} onPress={() => go.to('vote/list')} />
  ) : null;

/** What nobody has yet, and what is late: the most urgent of it by its words. */
const ToGive = ({ of }: { of: FrontData['toGive'] }) => {
  const [first] = of.items;
  return (
    <Item
      icon="person"
      title={sayToGive(of)}
      {...(first ? { words: say('place.note', { where: first.buildingName, note: needTitle(first) }) } : {})}
      onPress={() => go.to('need/queue')}
    />
  );
};

const SeeMore = ({ onPress }: { onPress: () => void }) => (
  <View className="pad rule">
    <Press className="text-link" said={say('home.all')} onPress={onPress}>
      <Text>{say('home.all')}</Text>
      <Icon name="forward" />
    </Press>
  </View>
);
