import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import type { DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Act, AskedField, ChooseOne, Item, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { ChooseHome, type DoorChosen } from './ChooseHome.tsx';
import { dayFromNow } from './dates.ts';
import { ChooseDay, ChooseKind } from './parts.tsx';
import { AskSecond, useSecond } from './second.tsx';

/** Says what I did for a neighbour or for all, or what a neighbour did for me. */
export const DeclarePage = () => <Gate title={say('deed.declare')}>{() => <Shown />}</Gate>;

type Side = 'forHome' | 'forAll' | 'byHome';

const Shown = () => {
  const [side, setSide] = useState<Side | null>(null);
  const [kind, setKind] = useState<DeedKind | null>(null);
  const [day, setDay] = useState<string>(dayFromNow(0, now()));
  const [door, setDoor] = useState<DoorChosen | null>(null);
  const [text, setText] = useState('');
  const [isChoosing, setIsChoosing] = useState(false);
  const act = useAct('earning.declareDeed', () => {
    toast('check', say('deed.did.declare'));
    go.instead('earning/deeds');
  });
  const second = useSecond(act);
  if (isChoosing)
    return (
      <ChooseHome
        title={say(side === 'byHome' ? 'deed.whoHelped' : 'deed.whom')}
        onChoose={(chosen) => {
          second.anew(setDoor)(chosen);
          setIsChoosing(false);
        }}
      />
    );
  const said = saidOf({ side, kind, day, door, text });
  return (
    <Page
      title={say('deed.declare')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={wordOf(said !== null, second.isAsked)}
              isOff={said === null || !second.isPossible}
              isSending={act.state.kind === 'sending'}
              onPress={() => said && second.send(said)}
            />
          </View>
        </>
      }
    >
      <ChooseSide
        chosen={side}
        onChoose={(chosen) => {
          second.anew(setSide)(chosen);
          setDoor(null);
        }}
      />
      {side !== null && side !== 'forAll' && (
        <Item
          icon="place"
          title={say(side === 'byHome' ? 'deed.whoHelped' : 'deed.whom')}
          words={door ? addressOf(door) : say('deed.door.none')}
          onPress={() => setIsChoosing(true)}
        />
      )}
      <ChooseKind chosen={kind} onChoose={second.anew(setKind)} />
      <ChooseDay chosen={day} onChoose={second.anew(setDay)} />
      {second.isAsked && <AskSecond span={second.span} onChange={second.setSpan} />}
      <AskedField
        icon="say"
        question={say('deed.more')}
        value={text}
        placeholder={say('deed.more.placeholder')}
        lengthMax={DEED_LIMITS.textLengthMax}
        onChange={setText}
      />
      <View className="list-end" />
    </Page>
  );
};

const wordOf = (isWhole: boolean, isSecond: boolean): string => {
  if (!isWhole) return say('deed.missing');
  return say(isSecond ? 'deed.again.send' : 'deed.send');
};

type Written = {
  side: Side | null;
  kind: DeedKind | null;
  day: string;
  door: DoorChosen | null;
  text: string;
};
/** What is sent; null while something is missing. */
const saidOf = ({ side, kind, day, door, text }: Written) => {
  if (side === null || kind === null) return null;
  if (side === 'forAll') return { kind, day, isMine: true, other: null, text };
  if (!door) return null;
  const { buildingId, unit, flat } = door;
  return { kind, day, isMine: side === 'forHome', other: { buildingId, unit, flat }, text };
};

type SideProps = { chosen: Side | null; onChoose: (side: Side) => void };
/** Who helped whom. */
const ChooseSide = ({ chosen, onChoose }: SideProps) => (
  <ChooseOne<Side>
    icon="person"
    question={say('deed.who')}
    of={[
      { key: 'forHome', word: say('deed.who.forHome'), icon: 'household' },
      { key: 'forAll', word: say('deed.who.forAll'), icon: 'tab-building' },
      { key: 'byHome', word: say('deed.who.byHome'), icon: 'family' },
    ]}
    chosen={chosen}
    onChoose={onChoose}
  />
);
