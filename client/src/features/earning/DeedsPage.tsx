import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import { useAct, usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import {
  Act,
  Answers,
  Item,
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
import { Gate } from '../membership/index.ts';
import { DeedRow, type Deed } from './DeedRow.tsx';

/** What I did and said, and what of others is posted. */
export const DeedsPage = () => <Gate title={say('deed.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const [view, setView] = useState<'mine' | 'posted'>('mine');
  const [asked, ask] = useState<Deed | null>(null);
  const list = usePaged('earning.deeds', { view });
  useEndNear(list.more);
  return (
    <Page
      title={say('deed.title')}
      foot={
        <View className="acts">
          <Act icon="say" word={say('deed.declare')} onPress={() => go.to('earning/declare')} />
        </View>
      }
      over={asked && <ObjectSheet deed={asked} onClose={() => ask(null)} />}
    >
      <Segments
        label={say('deed.title')}
        of={[
          { key: 'mine', word: say('deed.mine'), icon: 'person' },
          { key: 'posted', word: say('deed.posted'), icon: 'eye' },
        ]}
        chosen={view}
        onChoose={setView}
      />
      {view === 'mine' && (
        <>
          <Item
            icon="clock"
            title={say('worked.title')}
            words={say('worked.words')}
            onPress={() => go.to('earning/hours')}
          />
          <Item icon="family" title={say('kin.title')} words={say('kin.words')} onPress={() => go.to('earning/kin')} />
        </>
      )}
      <Loaded of={list}>
        {({ items, next }) => (
          <>
            {items.map((deed) => (
              <DeedRow key={deed.deedId} deed={deed} {...(deed.mayObject ? { onPress: () => ask(deed) } : {})} />
            ))}
            {items.length === 0 && (
              <Middle
                icon="kind-help"
                title={say(view === 'mine' ? 'deed.empty' : 'deed.posted.empty')}
                words={say(view === 'mine' ? 'deed.empty.words' : 'deed.posted.words')}
              />
            )}
            {items.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What was not so is said of one deed; nobody is told who said it. */
const ObjectSheet = ({ deed: { deedId }, onClose }: { deed: Deed; onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const act = useAct('earning.objectDeed', () => {
    toast('check', say('deed.did.object'));
    onClose();
  });
  return (
    <Sheet
      title={say('deed.object.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'warning', word: say('deed.object.yes'), isSending: act.state.kind === 'sending' },
            isOff: reason.trim().length < DEED_LIMITS.reasonLengthMin,
            onPress: () => act.send({ deedId, reason }),
          }}
          no={{ icon: 'back', word: say('deed.object.no'), onPress: onClose }}
        />
      }
    >
      <ReasonField
        value={reason}
        lengthMax={DEED_LIMITS.reasonLengthMax}
        ready={[say('deed.object.ready.1'), say('deed.object.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
