import { Text, View } from '@tarojs/components';
import { usePaged, type PagedResult } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { useStore } from '../../../platform/store.ts';
import { Act, Icon, Loaded, Middle, MoreOfList, Page, PlainAct, Press, Segments } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { NeedRows } from '../NeedRow.tsx';
import { UnsentPosts, useHasUnsentPosts } from '../UnsentPosts.tsx';
import { isKnownEmpty } from './known-empty.ts';
import { GROUPS, listsOf, OWNERS, PLACES, showOnWall, wallView, type WallView } from './wall-view.ts';

const GROUP_ICONS = { unfinished: 'status-open', finished: 'status-confirmed', mine: 'household' } as const;
const PLACE_WORDS = { building: 'needs.ofBuilding', community: 'needs.ofCommunity' } as const;
const OWNER_WORDS = { said: 'needs.said', taken: 'needs.taken' } as const;

type List = PagedResult<'need.list'>;

/** Where what this person said stands, sent or not. */
const isMySaid = ({ group, owner }: WallView): boolean => group === 'mine' && owner === 'said';
const isAtEnd = ({ query }: List): boolean => query.state !== 'loading' && query.value?.next === null;

/** One list after the other: the second begins where the first has nothing more. */
const useLists = (view: WallView) => {
  const [first, second] = listsOf(view);
  const list = usePaged('need.list', first ?? null);
  const after = usePaged('need.list', second ?? null);
  const goesOn = second !== undefined && isAtEnd(list);
  useEndNear(() => (goesOn ? after.more() : list.more()));
  return { list, after, isOne: second === undefined, goesOn, all: second ? [list, after] : [list] };
};

/** The wall on which everybody reads what is wanted and what became of it. */
export const Wall = () => {
  const view = useStore(wallView);
  const { list, after, isOne, goesOn, all } = useLists(view);
  const saysUnsent = useHasUnsentPosts() && isMySaid(view);
  const isEmpty = all.every(isKnownEmpty) && !saysUnsent;
  return (
    <Page
      title={say('needs.title')}
      tab="needs"
      {...(isEmpty ? { foot: <SayFirst view={view} /> } : { float: <SayLamp /> })}
    >
      <GroupSegments of={GROUPS} chosen={view.group} onChoose={(group) => showOnWall({ group })} />
      {view.group === 'mine' ? (
        <Segments
          label={say('needs.whose')}
          of={OWNERS.map((key) => ({ key, word: say(OWNER_WORDS[key]) }))}
          chosen={view.owner}
          onChoose={(owner) => showOnWall({ owner })}
        />
      ) : (
        <View className="narrowing">
          <PlaceSegments chosen={view.place} onChoose={(place) => showOnWall({ place })} />
          <PlainAct
            icon="eye"
            word={say('needs.one')}
            onPress={() => go.to('need/wall', { at: view.place, kind: 'which' })}
          />
        </View>
      )}
      {saysUnsent && <UnsentPosts />}
      {isEmpty ? <EmptyWall view={view} /> : <Rows list={list} isLast={isOne} />}
      {!isEmpty && goesOn && <Rows list={after} isFirst={false} isLast />}
    </Page>
  );
};

const sayGroup = (group: WallView['group']): string => say(`needs.${group}`);
type Chosen<K extends string> = { chosen: K; onChoose: (key: K) => void };

export const GroupSegments = <K extends WallView['group']>({ of, ...chosen }: Chosen<K> & { of: readonly K[] }) => (
  <Segments
    label={say('needs.which')}
    of={of.map((key) => ({ key, word: sayGroup(key), icon: GROUP_ICONS[key] }))}
    {...chosen}
  />
);

export const PlaceSegments = (chosen: Chosen<WallView['place']>) => (
  <Segments label={say('needs.where')} of={PLACES.map((key) => ({ key, word: say(PLACE_WORDS[key]) }))} {...chosen} />
);

type RowsProps = { list: List; isFirst?: boolean; isLast: boolean };

export const Rows = ({ list, isFirst = true, isLast }: RowsProps) => (
  <Loaded of={list} hasAge={isFirst}>
    {({ items, next }) => (
      <View>
        <NeedRows needs={items} />
        {(isLast || next !== null) && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
        {isLast && <View className="under-float" />}
      </View>
    )}
  </Loaded>
);

const EmptyWall = ({ view: { group, owner } }: { view: WallView }) => {
  const what = group === 'mine' ? owner : group;
  return (
    <Middle
      icon={group === 'mine' ? 'household' : 'tab-needs'}
      title={say(`needs.empty.${what}`)}
      words={say(`needs.empty.${what}.words`)}
    />
  );
};

/** The act an empty wall asks for: to say something, or, where nothing was taken, to look for it. */
const asksToHelp = ({ group, owner }: WallView) => group === 'mine' && owner === 'taken';
const firstWord = (view: WallView) => say(asksToHelp(view) ? 'points.help' : 'needs.first');

const SayFirst = ({ view }: { view: WallView }) => (
  <View className="acts">
    {asksToHelp(view) ? (
      <Act
        icon="claim"
        word={firstWord(view)}
        onPress={() => showOnWall({ group: 'unfinished', place: 'community' })}
      />
    ) : (
      <Act icon="say" word={firstWord(view)} onPress={() => go.to('need/post')} />
    )}
  </View>
);

const SayLamp = () => (
  <Press className="lamp-float" said={say('needs.speak')} onPress={() => go.to('need/post')}>
    <Icon name="say" />
    <Text>{say('needs.speak')}</Text>
  </Press>
);
