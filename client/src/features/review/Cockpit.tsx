import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  Act,
  BlockTitle,
  Item,
  Line,
  Loaded,
  Middle,
  Page,
  PlainAct,
  Refusal,
  SecondAct,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { HandOverSheet } from './HandOverSheet.tsx';
import { OpinionRow } from './OpinionRow.tsx';
import { OpinionSheet } from './OpinionSheet.tsx';
import { ReviewSum } from './ReviewSum.tsx';
import type { Opinion } from './opinion-words.ts';

/** The captain's month on one screen: who has not spoken, what is alike, and to the meeting with it. */
export const Cockpit = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('review.title')}>{(me) => <Shown buildingId={buildingId ?? me.buildingId} />}</Gate>
);

type Known = Output<'review.cockpit'>;

const Shown = ({ buildingId }: { buildingId: string }) => {
  const cockpit = useQuery('review.cockpit', { buildingId });
  const sorting = useSorting();
  const [isHandingOver, setIsHandingOver] = useState(false);
  const [opened, setOpened] = useState<Opinion | null>(null);
  const known = cockpit.query.state === 'loading' ? null : (cockpit.query.value ?? null);
  return (
    <Page
      title={known ? say('review.month', { month: monthName(known.review.month) }) : say('review.title')}
      isNight={known !== null}
      foot={known && <Foot known={known} sorting={sorting} onHandOver={() => setIsHandingOver(true)} />}
      over={
        <>
          {isHandingOver && known && <HandOverSheet review={known.review} onClose={() => setIsHandingOver(false)} />}
          {opened && <OpinionSheet opinion={opened} onClose={() => setOpened(null)} />}
        </>
      }
    >
      <Loaded of={cockpit}>
        {({ review, silent, opinions, aboutCaptain }) => (
          <>
            <ReviewSum review={review} />
            <BlockTitle words={say('cockpit.opinions')} side={say('cockpit.n', { n: review.opinions })} />
            {sorting.first && <Line className="surface pad rule strong" text={say('cockpit.choose')} />}
            {opinions.items.length === 0 && (
              <Middle icon="say" title={say('review.empty')} words={say('cockpit.empty.words')} />
            )}
            {opinions.items.map((opinion) => (
              <OpinionRow
                key={opinion.opinionId}
                opinion={opinion}
                onPress={() => (sorting.isOn ? sorting.choose(opinion) : setOpened(opinion))}
              />
            ))}
            {aboutCaptain > 0 && (
              <Item
                icon="shield"
                title={say('cockpit.captain', { n: aboutCaptain })}
                words={say('cockpit.captain.words')}
              />
            )}
            <Silent silent={silent} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** Tapping two that say the same: the first goes on with the second. */
const useSorting = () => {
  const [isOn, setIsOn] = useState(false);
  const [first, setFirst] = useState<Opinion | null>(null);
  const end = () => {
    setIsOn(false);
    setFirst(null);
  };
  const merge = useAct('review.merge', () => {
    toast('check', say('review.did.merge'));
    end();
  });
  return {
    isOn,
    first,
    state: merge.state,
    again: merge.again,
    toggle: () => (isOn ? end() : setIsOn(true)),
    choose: (opinion: Opinion) => {
      if (first === null) setFirst(opinion);
      else if (first.opinionId !== opinion.opinionId)
        merge.send({ opinionId: opinion.opinionId, intoId: first.opinionId });
    },
  };
};

type FootProps = { known: Known; sorting: ReturnType<typeof useSorting>; onHandOver: () => void };

const Foot = ({ known: { review }, sorting, onHandOver }: FootProps) => (
  <>
    <Refusal state={sorting.state} onAgain={sorting.again} />
    <View className="acts">
      {review.status === 'open' || review.status === 'closed' ? (
        <Act icon="forward" word={say('cockpit.handOver', { n: review.undecided })} onPress={onHandOver} />
      ) : null}
      {review.status !== 'handedOver' && review.opinions > 1 && (
        <SecondAct
          icon={sorting.isOn ? 'cross' : 'merge'}
          word={say(sorting.isOn ? 'cockpit.merge.end' : 'cockpit.merge')}
          onPress={sorting.toggle}
        />
      )}
    </View>
  </>
);

/** So many flats are shown at once. */
const FEW = 6;

/** Whom the captain still has to ask; nobody else is shown this. */
const Silent = ({ silent }: Pick<Known, 'silent'>) => {
  const [isWhole, setIsWhole] = useState(false);
  if (silent.length === 0) return null;
  const shown = isWhole ? silent : silent.slice(0, FEW);
  return (
    <>
      <BlockTitle words={say('cockpit.silent')} side={say('cockpit.homes', { n: silent.length })} />
      {shown.map(({ householdId, flat }) => (
        <Item key={householdId} icon="household" title={flat} />
      ))}
      {shown.length < silent.length && (
        <View className="pad acts surface">
          <PlainAct
            icon="down"
            word={say('cockpit.silent.all', { n: silent.length })}
            onPress={() => setIsWhole(true)}
          />
        </View>
      )}
    </>
  );
};
