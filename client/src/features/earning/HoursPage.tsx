import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, BlockTitle, Item, Loaded, Middle, MoreOfList, Page, Refusal, SecondAct, toast } from '../../ui/index.ts';
import type { DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import { areSpans, HOURS_LIMITS, type Worked } from '../../../../shared/earning/hours.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { dateOf, dayFromNow } from './dates.ts';
import { Clock } from './Clock.tsx';
import { ChooseDay, ChooseKind } from './parts.tsx';
import { spansWords } from './span-words.ts';

/** My days of hours, and one more of them. */
export const HoursPage = () => <Gate title={say('worked.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('earning.hours', { view: 'mine' });
  const [isWriting, setIsWriting] = useState(false);
  useEndNear(list.more);
  if (isWriting) return <Write onDone={() => setIsWriting(false)} />;
  return (
    <Page
      title={say('worked.title')}
      foot={
        <View className="acts">
          <Act icon="edit" word={say('worked.write')} onPress={() => setIsWriting(true)} />
        </View>
      }
    >
      <Loaded of={list}>
        {({ items, next }) => (
          <>
            {items.map(({ hoursId, day, spans, status, paid, confirmedBy }) => (
              <Item
                key={hoursId}
                icon={status === 'confirmed' ? 'status-confirmed' : 'clock'}
                title={`${dateOf(day, now())} ${spansWords(spans)}`}
                words={
                  status === 'confirmed'
                    ? say('worked.confirmed', { name: confirmedBy ?? '', n: paid })
                    : say('worked.waits')
                }
              />
            ))}
            {items.length === 0 && (
              <Middle icon="clock" title={say('worked.empty')} words={say('worked.empty.words')} />
            )}
            {items.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const [MORNING, LATER] = [480, 600];

const Write = ({ onDone }: { onDone: () => void }) => {
  const [day, setDay] = useState<string>(dayFromNow(-1, now()));
  const [spans, setSpans] = useState<readonly Worked[]>([]);
  const [kind, setKind] = useState<DeedKind | null>(null);
  const [from, setFrom] = useState(MORNING);
  const [to, setTo] = useState(LATER);
  const act = useAct('earning.declareHours', () => {
    toast('check', say('worked.did'));
    onDone();
  });
  const added = kind === null ? spans : [...spans, { from, to, kind }];
  const isPossible = areSpans(added);
  const more = () => {
    setSpans(added);
    setKind(null);
  };
  return (
    <Page
      title={say('worked.write')}
      onBack={onDone}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            {kind !== null && added.length < HOURS_LIMITS.spansMax && (
              <SecondAct icon="plus" word={say('worked.more')} isOff={!isPossible} onPress={more} />
            )}
            <Act
              icon="check"
              word={say(isPossible ? 'worked.send' : 'worked.missing')}
              isOff={!isPossible}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ day, spans: [...added] })}
            />
          </View>
        </>
      }
    >
      <ChooseDay chosen={day} onChoose={setDay} />
      {spans.length > 0 && <BlockTitle words={say('worked.so.far')} />}
      {spans.map((span) => (
        <Item key={span.from} icon="clock" title={spansWords([span])} />
      ))}
      <ChooseKind chosen={kind} onChoose={setKind} />
      <Clock icon="sun" question={say('worked.from')} minute={from} onChange={setFrom} />
      <Clock icon="clock" question={say('worked.to')} minute={to} onChange={setTo} />
      <View className="list-end" />
    </Page>
  );
};
