import { View } from '@tarojs/components';
import { useState } from 'react';
import { UNHEARD_DAYS } from '../../../../shared/review/unheard-days.ts';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, BlockTitle, Item, Line, Loaded, Middle, Page, Refusal, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { CloseSheet } from './CloseSheet.tsx';
import { HandOverSheet } from './HandOverSheet.tsx';
import { OpinionPages } from './OpinionPages.tsx';
import { OpinionSheet } from './OpinionSheet.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { ReviewSum } from './ReviewSum.tsx';
import { Silent, type SilentHome } from './Silent.tsx';
import type { Kinds, Opinion, Review } from './opinion-words.ts';
import { useSorting, type Sorting } from './use-sorting.ts';

/** The captain's month on one screen: who has not spoken, what is alike, and to the meeting with it. */
export const Cockpit = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('review.title')}>{(me) => <Shown buildingId={buildingId ?? me.buildingId} />}</Gate>
);

/** What lies over the page: one of these. */
type Over = { readonly opinion: Opinion } | { readonly home: SilentHome } | 'handOver' | 'close' | null;

const Shown = ({ buildingId }: { buildingId: string }) => {
  const cockpit = useQuery('review.cockpit', { buildingId });
  const sorting = useSorting();
  const [over, open] = useState<Over>(null);
  const known = cockpit.query.state === 'loading' ? null : cockpit.query.value;
  const review = known?.review ?? null;
  const kinds = known?.kinds ?? [];
  const mayRecord = review?.status === 'planned' || review?.status === 'open';
  return (
    <Page
      title={review ? say('review.month', { month: monthName(review.month) }) : say('review.title')}
      isNight={review !== null}
      foot={review && <Foot review={review} sorting={sorting} onHandOver={() => open('handOver')} />}
      over={review && <OverCockpit {...{ over, review, buildingId, kinds }} onClose={() => open(null)} />}
    >
      <Loaded of={cockpit}>
        {({ silent, opinions, aboutCaptain, review: shown }) => (
          <>
            <ReviewSum review={shown} />
            {shown.status === 'handedOver' && (
              <Item
                icon="document"
                title={say('review.meeting')}
                words={say('review.meeting.words')}
                onPress={() => go.to('meeting/meeting')}
              />
            )}
            <Item
              icon="say"
              title={say('cockpit.texts')}
              words={say('cockpit.texts.words')}
              onPress={() => go.to('review/texts', { building: buildingId })}
            />
            {mayRecord && (
              <Item
                icon="copy"
                title={say('cockpit.jielong')}
                words={say('cockpit.jielong.words')}
                onPress={() => go.to('review/jielong', { building: buildingId })}
              />
            )}
            <BlockTitle words={say('cockpit.opinions')} side={say('cockpit.n', { n: shown.opinions })} />
            {sorting.isOn && (
              <Line
                className="surface pad rule strong"
                text={say(sorting.first ? 'cockpit.choose' : 'cockpit.choose.first')}
              />
            )}
            {opinions.items.length === 0 && (
              <Middle
                icon="say"
                title={say(mayRecord ? 'review.empty' : 'review.over')}
                {...(mayRecord && { words: say('cockpit.empty.words') })}
              />
            )}
            <OpinionPages
              buildingId={buildingId}
              page={opinions}
              onPress={(opinion) => (sorting.isOn ? sorting.choose(opinion) : open({ opinion }))}
            />
            {aboutCaptain > 0 && (
              <Item
                icon="shield"
                title={say('cockpit.captain', { n: aboutCaptain })}
                words={say('cockpit.captain.words')}
              />
            )}
            <Silent silent={silent} onOpen={mayRecord ? (home) => open({ home }) : undefined} />
            <Item
              icon="clock"
              title={say('results.unheard', { days: UNHEARD_DAYS })}
              words={say('results.unheard.words')}
              onPress={() => go.to('review/unheard', { building: buildingId })}
            />
            {shown.status === 'open' && <Item icon="stop" title={say('cockpit.close')} onPress={() => open('close')} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type OverProps = { over: Over; review: Review; kinds: Kinds; buildingId: string; onClose: () => void };

const OverCockpit = ({ over, review, kinds, buildingId, onClose }: OverProps) => {
  if (over === null) return null;
  if (over === 'handOver') return <HandOverSheet review={review} kinds={kinds} onClose={onClose} />;
  if (over === 'close') return <CloseSheet review={review} onClose={onClose} />;
  if ('home' in over) return <RecordSheet buildingId={buildingId} home={over.home} onClose={onClose} />;
  return <OpinionSheet opinion={over.opinion} maySort={review.status !== 'handedOver'} onClose={onClose} />;
};

type FootProps = { review: Review; sorting: Sorting; onHandOver: () => void };

const Foot = ({ review, sorting, onHandOver }: FootProps) => (
  <>
    <Refusal state={sorting.state} onAgain={sorting.again} />
    <View className="acts">
      {(review.status === 'open' || review.status === 'closed') && (
        <Act icon="forward" word={say('cockpit.handOver', { n: review.undecided })} onPress={onHandOver} />
      )}
      {review.status !== 'handedOver' && review.opinions > 1 && (
        <SecondAct
          icon={sorting.isOn ? 'check' : 'merge'}
          word={say(sorting.isOn ? 'cockpit.merge.end' : 'cockpit.merge')}
          onPress={sorting.toggle}
        />
      )}
    </View>
  </>
);
