import { CodeDigits } from '../../ui/CodeDigits.tsx';
import { Line } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Output } from '../../platform/rpc.ts';

type Props = { given: Output<'office.handOver'> };

/** A one-time code as it is read out: two groups of four, and until when it can be typed. It is shown this once. */
export const CodeGiven = ({ given: { code, codeUntil } }: Props) => (
  <>
    <CodeDigits code={code} />
    <Line text={say('office.code.until', { until: stamp(codeUntil as InstantMs) })} />
    <Line text={say('office.code.once')} />
    <Line text={say('office.code.where')} />
  </>
);
