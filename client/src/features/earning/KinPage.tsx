import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Act, Answers, Item, Line, Loaded, Middle, MoreOfList, Page, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { ChooseHome, type DoorChosen } from './ChooseHome.tsx';

/** Which homes are related to mine, so that neither gives points to the other; for those who watch, of all homes. */
export const KinPage = () => <Gate title={say('kin.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('earning.kin', {});
  const [isChoosing, setIsChoosing] = useState(false);
  const [asked, ask] = useState<DoorChosen | null>(null);
  useEndNear(list.more);
  if (isChoosing)
    return (
      <ChooseHome
        title={say('kin.which')}
        onChoose={(door) => {
          setIsChoosing(false);
          ask(door);
        }}
      />
    );
  return (
    <Page
      title={say('kin.title')}
      foot={
        <View className="acts">
          <Act icon="plus" word={say('kin.add')} onPress={() => setIsChoosing(true)} />
        </View>
      }
      over={asked && <KinSheet door={asked} onClose={() => ask(null)} />}
    >
      <Loaded of={list}>
        {({ items, next }) => (
          <>
            {items.map(({ kinshipId, doors, byName }) => (
              <Item key={kinshipId} icon="family" title={doors.join('、')} words={say('kin.by', { name: byName })} />
            ))}
            {items.length === 0 && <Middle icon="family" title={say('kin.empty')} words={say('kin.words')} />}
            {items.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const KinSheet = ({ door, onClose }: { door: DoorChosen; onClose: () => void }) => {
  const act = useAct('earning.declareKin', () => {
    toast('check', say('kin.did'));
    onClose();
  });
  const { buildingId, unit, flat } = door;
  return (
    <Sheet
      title={say('kin.ask', { door: addressOf(door) })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('kin.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ buildingId, unit, flat }),
          }}
          no={{ icon: 'back', word: say('kin.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('kin.ask.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
