import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { BlockTitle, Item, Line, Loaded, Page, Refusal, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { Difference } from './Difference.tsx';
import { sayLine, sayWhat, type SheetLine, type SheetShown } from './sheet-facts.ts';
import { useTicks } from './use-ticks.ts';
import { sayDay } from './voucher-looks.ts';

/** A list that came back ticked: each tick is entered by a press, and what does not fit is said by a person. */
export const SheetPage = ({ sheetId }: { sheetId: string }) => (
  <Gate title={say('sheet.title')}>{() => <Shown sheetId={sheetId} />}</Gate>
);

const Shown = ({ sheetId }: { sheetId: string }) => {
  const sheet = useQuery('redemption.sheet', { sheetId });
  const known = sheet.query.state === 'loading' ? null : sheet.query.value;
  return (
    <Page title={known ? say('sheet.row', { day: sayDay(known.day) }) : say('sheet.title')} isNight>
      <Loaded of={sheet}>{(shown) => <Body sheet={shown} />}</Loaded>
    </Page>
  );
};

const Body = ({ sheet }: { sheet: SheetShown }) => {
  const { sheetId, lines } = sheet;
  const { act, isOnItsWay, tick } = useTicks(sheetId);
  const numbered = lines.map((line, at) => ({ line, at }));
  const differing = numbered.filter(({ line }) => line.tick !== null && line.tick.met !== 'given');
  const rest = numbered.filter(({ line }) => line.tick === null || line.tick.met === 'given');
  return (
    <>
      <View className="night">
        <Sum of={sheet} />
      </View>
      <Refusal state={act.state} onAgain={act.again} />
      {differing.length > 0 && <BlockTitle words={say('sheet.differs')} />}
      {differing.map(({ line, at }) => (
        <Difference key={line.redemptionId} {...{ sheetId, line, at }} />
      ))}
      {differing.some(({ line }) => line.solved?.how === 'handedOut') && (
        <Item icon="warning" title={say('sheet.count')} words={say('sheet.count.words')} />
      )}
      <BlockTitle words={say('sheet.enter')} />
      <Line className="pad second" text={say('sheet.enter.words')} />
      {rest.map(({ line, at }) => (
        <Row key={line.redemptionId} {...{ line, at }} isOnItsWay={isOnItsWay(at)} onTick={() => tick(at)} />
      ))}
      <Item icon="print" title={say('sheet.paper')} onPress={() => go.to('redemption/paper', { id: sheetId })} />
      <View className="list-end" />
    </>
  );
};

type RowProps = { line: SheetLine; at: number; isOnItsWay: boolean; onTick: () => void };

const Row = ({ line, at, isOnItsWay, onTick }: RowProps) => (
  <Item
    icon={line.tick ? 'check' : isOnItsWay ? 'clock' : 'document'}
    title={sayLine(line, at)}
    words={line.tick ? say('sheet.ticked', { name: line.tick.name }) : `${addressOf(line.owner)}，${sayWhat(line)}`}
    {...(!line.tick && { side: say(isOnItsWay ? 'act.sending' : 'sheet.tick') })}
    {...(!line.tick && !isOnItsWay && { onPress: onTick })}
  />
);

const PARTS = ['ticked', 'matched', 'differing'] as const;

/** What is ticked is what fits and what does not. */
const Sum = ({ of }: { of: SheetShown }) => {
  const { lines, isSaid } = useBreath(PARTS.map((part) => `${say(`sheet.sum.${part}`)} ${of[part]}`));
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'sheet-sum being-read' : 'sheet-sum'}>
        {PARTS.map((part, at) => (
          <View key={part} className="sheet-part">
            <View className="sheet-number">{`${['', '= ', '+ '][at] ?? ''}${of[part]}`}</View>
            <View className="second">{say(`sheet.sum.${part}`)}</View>
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
