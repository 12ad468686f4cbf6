import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import type { DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Act, AskedField, BlockTitle, ChooseOne, Item, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { ChooseHome, type DoorChosen } from './ChooseHome.tsx';
import { Clock } from './Clock.tsx';
import { dayFromNow } from './dates.ts';
import { ChooseDay, ChooseKind } from './parts.tsx';

/** Says what I did for a neighbour or for all, or what a neighbour did for me. */
export const DeclarePage = () => <Gate title={say('deed.declare')}>{() => <Shown />}</Gate>;

/** Eight and ten o'clock, in minutes. */
const [MORNING, LATER] = [480, 600];

type Side = 'forHome' | 'forAll' | 'byHome';

const Shown = () => {
  const [side, setSide] = useState<Side | null>(null);
  const [kind, setKind] = useState<DeedKind | null>(null);
  const [day, setDay] = useState<string>(dayFromNow(0, now()));
  const [door, setDoor] = useState<DoorChosen | null>(null);
  const [text, setText] = useState('');
  const [isChoosing, setIsChoosing] = useState(false);
  const [isAskedAgain, setIsAskedAgain] = useState(false);
  const [from, setFrom] = useState(MORNING);
  const [to, setTo] = useState(LATER);
  const act = useAct('earning.declareDeed', () => {
    toast('check', say('deed.did.declare'));
    go.instead('earning/deeds');
  });
  /** Another deed than the one that was sent. */
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setIsAskedAgain(false);
      act.reset();
    };
  if (isChoosing)
    return (
      <ChooseHome
        title={say(side === 'byHome' ? 'deed.whoHelped' : 'deed.whom')}
        onChoose={(chosen) => {
          anew(setDoor)(chosen);
          setIsChoosing(false);
        }}
      />
    );
  // What was said already may have been done once more that day: then it is asked when.
  const isSaid = act.state.kind === 'failed' && act.state.code === 'DEED_DECLARED';
  const isAgain = isAskedAgain || isSaid;
  const isReady = side !== null && kind !== null && (side === 'forAll' || door !== null);
  const send = () => {
    if (side === null || kind === null) return;
    const other = door && { buildingId: door.buildingId, unit: door.unit, flat: door.flat };
    const said = { kind, day, isMine: side !== 'byHome', other: side === 'forAll' ? null : other, text };
    setIsAskedAgain(isAgain);
    act.send(isAgain ? { ...said, again: { from, to } } : said);
  };
  return (
    <Page
      title={say('deed.declare')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? (isAgain ? 'deed.again.send' : 'deed.send') : 'deed.missing')}
              isOff={!isReady || (isAgain && to <= from)}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      <ChooseOne<Side>
        icon="person"
        question={say('deed.who')}
        of={[
          { key: 'forHome', word: say('deed.who.forHome'), icon: 'household' },
          { key: 'forAll', word: say('deed.who.forAll'), icon: 'tab-building' },
          { key: 'byHome', word: say('deed.who.byHome'), icon: 'family' },
        ]}
        chosen={side}
        onChoose={(chosen) => {
          anew(setSide)(chosen);
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
      <ChooseKind chosen={kind} onChoose={anew(setKind)} />
      <ChooseDay chosen={day} onChoose={anew(setDay)} />
      {isAgain && (
        <>
          <BlockTitle words={say('deed.again.ask')} />
          <Clock icon="sun" question={say('worked.from')} minute={from} onChange={setFrom} />
          <Clock icon="clock" question={say('worked.to')} minute={to} onChange={setTo} />
        </>
      )}
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
