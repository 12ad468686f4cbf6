import { useState } from 'react';
import { isDeedSpan, type DeedSpan } from '../../../../shared/earning/deed-day.ts';
import type { Act } from '../../data/index.ts';
import type { Input } from '../../platform/rpc.ts';
import { BlockTitle } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Clock } from './Clock.tsx';

/** From eight to ten o'clock, in minutes. */
const MORNING: DeedSpan = { from: 480, to: 600 };

/** What was said already may have been done once more that day: then it is asked when, and said as the second. */
export const useSecond = (act: Act<'earning.declareDeed'>) => {
  const [wasAsked, setWasAsked] = useState(false);
  const [span, setSpan] = useState<DeedSpan>(MORNING);
  const isAsked = wasAsked || (act.state.kind === 'failed' && act.state.code === 'DEED_DECLARED');
  return {
    ...{ isAsked, span, setSpan, isPossible: !isAsked || isDeedSpan(span) },
    send: (said: Input<'earning.declareDeed'>) => {
      setWasAsked(isAsked);
      act.send(isAsked ? { ...said, again: span } : said);
    },
    /** Another deed than the one that was sent. */
    anew:
      <T,>(set: (value: T) => void) =>
      (value: T) => {
        set(value);
        setWasAsked(false);
        act.reset();
      },
  };
};

type Props = { span: DeedSpan; onChange: (span: DeedSpan) => void };
/** When the second was. */
export const AskSecond = ({ span, onChange }: Props) => (
  <>
    <BlockTitle words={say('deed.again.ask')} />
    <Clock
      icon="sun"
      question={say('worked.from')}
      minute={span.from}
      onChange={(from) => onChange({ ...span, from })}
    />
    <Clock icon="clock" question={say('worked.to')} minute={span.to} onChange={(to) => onChange({ ...span, to })} />
  </>
);
