import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { useEndNear } from '../../platform/page-life.ts';
import {
  Answers,
  BlockTitle,
  Item,
  Line,
  Loaded,
  Middle,
  MoreOfList,
  Page,
  Refusal,
  Sheet,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { CheckSheet } from './CheckSheet.tsx';
import { dateOf } from './dates.ts';
import { DecideSheet } from './DecideSheet.tsx';
import { DeedRow, type Deed } from './DeedRow.tsx';
import { spansWords, type HoursSeen } from './span-words.ts';

/** What waits for captain or staff: deeds, hours, and what was said against a deed. */
export const CheckPage = () => <Gate title={say('check.title')}>{() => <Shown />}</Gate>;

type Asked =
  { readonly is: 'check' | 'decide'; readonly deed: Deed } | { readonly is: 'hours'; readonly day: HoursSeen };

const Shown = () => {
  const deeds = usePaged('earning.deeds', { view: 'toCheck' });
  const objected = usePaged('earning.deeds', { view: 'objected' });
  const hours = usePaged('earning.hours', { view: 'toConfirm' });
  const [asked, ask] = useState<Asked | null>(null);
  useEndNear(deeds.more);
  const close = () => ask(null);
  return (
    <Page title={say('check.title')} over={asked && <Sheets asked={asked} onClose={close} />}>
      <Loaded of={objected}>
        {({ items, next }) => (
          <>
            {items.length > 0 && <BlockTitle words={say('check.objected')} />}
            {items.map((deed) => (
              <DeedRow
                key={deed.deedId}
                deed={deed}
                {...(deed.mayDecide ? { onPress: () => ask({ is: 'decide', deed }) } : {})}
              />
            ))}
            {items.length > 0 && <MoreOfList next={next} state={objected.moreState} onMore={objected.more} />}
          </>
        )}
      </Loaded>
      <BlockTitle words={say('check.deeds')} />
      <Loaded of={deeds}>
        {({ items, next }) => (
          <>
            {items.map((deed) => (
              <DeedRow
                key={deed.deedId}
                deed={deed}
                {...(deed.mayCheck ? { onPress: () => ask({ is: 'check', deed }) } : {})}
              />
            ))}
            {items.length === 0 && <Middle icon="check" title={say('check.none')} />}
            {items.length > 0 && <MoreOfList next={next} state={deeds.moreState} onMore={deeds.more} />}
          </>
        )}
      </Loaded>
      <Loaded of={hours}>
        {({ items, next }) => (
          <>
            {items.length > 0 && <BlockTitle words={say('check.hours')} />}
            {items.map((day) => (
              <Item
                key={day.hoursId}
                icon="clock"
                title={`${day.door} ${day.name}`}
                words={`${dateOf(day.day, now())} ${spansWords(day.spans)}`}
                {...(day.mayConfirm ? { onPress: () => ask({ is: 'hours', day }) } : {})}
              />
            ))}
            {items.length > 0 && <MoreOfList next={next} state={hours.moreState} onMore={hours.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Sheets = ({ asked, onClose }: { asked: Asked; onClose: () => void }) => {
  if (asked.is === 'hours') return <HoursSheet day={asked.day} onClose={onClose} />;
  if (asked.is === 'decide') return <DecideSheet deed={asked.deed} onClose={onClose} />;
  return <CheckSheet deed={asked.deed} onClose={onClose} />;
};

const HoursSheet = ({
  day: { hoursId, declaredAt, name, day, spans },
  onClose,
}: {
  day: HoursSeen;
  onClose: () => void;
}) => {
  const act = useAct('earning.confirmHours', ({ paid }) => {
    toast('check', say('check.did.hours', { n: paid }));
    onClose();
  });
  return (
    <Sheet
      title={say('check.hours.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('check.hours.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ hoursId, declaredAt }),
          }}
          no={{ icon: 'back', word: say('check.later'), onPress: onClose }}
        />
      }
    >
      <Line text={`${dateOf(day, now())} ${spansWords(spans)}`} />
      <Line className="second" text={say('check.hours.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
