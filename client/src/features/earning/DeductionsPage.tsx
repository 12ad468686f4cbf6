import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/community/roles.ts';
import { DEDUCTION_LIMITS } from '../../../../shared/earning/deduction.ts';
import { GIVERS } from '../../../../shared/earning/keepers.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct, usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import {
  Act,
  Answers,
  Item,
  Line,
  Loaded,
  Middle,
  MoreOfList,
  Page,
  ReasonField,
  Refusal,
  Segments,
  Sheet,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { Gate, type Resident } from '../membership/index.ts';
import type { Deduction } from './deduction-seen.ts';
import { HearSheet } from './HearSheet.tsx';

/** Points that are to be taken away: mine, with what I can say against it; for those who decide, all. */
export const DeductionsPage = () => <Gate title={say('deduct.title')}>{(me) => <Shown me={me} />}</Gate>;

const mayDecide = ({ roles }: Resident): boolean =>
  roles.some(({ role }) => (GIVERS as readonly Role[]).includes(role));

const Shown = ({ me }: { me: Resident }) => {
  const isKeeper = mayDecide(me);
  const [view, setView] = useState<'mine' | 'all'>(isKeeper ? 'all' : 'mine');
  const [asked, ask] = useState<Deduction | null>(null);
  const list = usePaged('earning.deductions', { view });
  useEndNear(list.more);
  const close = () => ask(null);
  return (
    <Page
      title={say('deduct.title')}
      foot={
        isKeeper && (
          <View className="acts">
            <Act icon="edit" word={say('deduct.write')} onPress={() => go.to('earning/deduct')} />
          </View>
        )
      }
      over={
        asked && (asked.mayHear ? <HearSheet of={asked} onClose={close} /> : <AppealSheet of={asked} onClose={close} />)
      }
    >
      {isKeeper && (
        <Segments
          label={say('deduct.title')}
          of={[
            { key: 'all', word: say('deduct.all'), icon: 'tab-building' },
            { key: 'mine', word: say('deed.mine'), icon: 'person' },
          ]}
          chosen={view}
          onChoose={setView}
        />
      )}
      <Loaded of={list}>
        {({ items, next }) => (
          <>
            {items.map((one) => (
              <Item
                key={one.deductionId}
                icon={one.status === 'dropped' ? 'check' : 'warning'}
                title={say('deduct.of', { name: one.name, n: one.amount, reason: one.reason })}
                words={standOf(one)}
                {...(one.mayAppeal || one.mayHear ? { onPress: () => ask(one) } : {})}
              />
            ))}
            {items.length === 0 && <Middle icon="check" title={say('deduct.none')} words={say('deduct.none.words')} />}
            {items.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** How it stands, and what can be done. */
const standOf = ({ status, from, taken, answer, mayAppeal }: Deduction): string => {
  switch (status) {
    case 'announced':
      return say(mayAppeal ? 'deduct.is.open' : 'deduct.is.announced', { when: stamp(from as InstantMs) });
    case 'appealed':
      return say('deduct.is.appealed');
    case 'dropped':
      return say('deduct.is.dropped', { reason: answer ?? '' });
    case 'taken':
      return say('deduct.is.taken', { n: taken ?? 0 });
  }
};

const AppealSheet = ({ of: { deductionId, reason }, onClose }: { of: Deduction; onClose: () => void }) => {
  const [text, setText] = useState('');
  const act = useAct('earning.appealDeduction', () => {
    toast('check', say('deduct.did.appeal'));
    onClose();
  });
  return (
    <Sheet
      title={say('deduct.appeal.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'say', word: say('deduct.appeal.yes'), isSending: act.state.kind === 'sending' },
            isOff: text.trim().length < DEDUCTION_LIMITS.textLengthMin,
            onPress: () => act.send({ deductionId, text }),
          }}
          no={{ icon: 'back', word: say('deduct.later'), onPress: onClose }}
        />
      }
    >
      <Line text={reason} />
      <Line className="second" text={say('deduct.appeal.words')} />
      <ReasonField
        label={say('deduct.appeal.why')}
        value={text}
        lengthMax={DEDUCTION_LIMITS.textLengthMax}
        ready={[say('deduct.appeal.ready.1'), say('deduct.appeal.ready.2')]}
        onChange={setText}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
