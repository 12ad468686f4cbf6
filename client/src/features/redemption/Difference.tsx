import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { SOLUTIONS } from '../../../../shared/redemption/sheet-words.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { PlainAct, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { sayLine, sayWhat, type SheetLine } from './sheet-facts.ts';
import { GoodsHead } from './GoodsHead.tsx';

type Props = { sheetId: string; line: SheetLine; at: number };

const ICONS = { wrongTick: 'cross', handedOut: 'check' } as const;

/** A tick that does not fit: what stood there, and the two things that can have happened. */
export const Difference = ({ sheetId, line, at }: Props) => {
  const settle = useAct('redemption.settle', () => toast('check', say('sheet.did.solved')));
  const { tick, solved } = line;
  return (
    <View className="surface rule">
      <GoodsHead
        of={line}
        facts={[
          sayLine(line, at),
          sayWhat(line),
          ...sayMet(line),
          ...(solved ? [say(`sheet.solved.${solved.how}`, { name: solved.name })] : []),
        ]}
      />
      {tick && !solved && (
        <View className="pad acts">
          {SOLUTIONS.map((how) => (
            <PlainAct
              key={how}
              icon={ICONS[how]}
              word={say(`sheet.how.${how}`)}
              isOff={settle.state.kind === 'sending'}
              onPress={() => settle.send({ sheetId, line: at, how })}
            />
          ))}
        </View>
      )}
      <Refusal state={settle.state} onAgain={settle.again} />
    </View>
  );
};

/** In parts, each of which fits a line in the largest type. */
const sayMet = ({ tick, fetchedAt }: SheetLine): readonly string[] => {
  if (!tick || tick.met === 'given') return [];
  return say(`sheet.met.${tick.met}`, { when: when((fetchedAt ?? tick.at) as InstantMs, now()) }).split(/[，,] ?/);
};
