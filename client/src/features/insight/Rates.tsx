import { useState } from 'react';
import { BlockTitle, Line, Segments } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { RateRows } from '../need/index.ts';
import type { BuildingData } from './figures.ts';

const SPANS = ['half', 'month'] as const;
type Span = (typeof SPANS)[number];

/** How it went, of a building or of all: the running month, or all months shown. Who was not reached stands apart. */
export const Rates = ({ of: { rates, months } }: { of: Pick<BuildingData, 'rates' | 'months'> }) => {
  const [span, setSpan] = useState<Span>('half');
  const shown = (span === 'month' ? months[months.length - 1]?.rates : undefined) ?? rates;
  const apart = (['notFound', 'notAsked'] as const).flatMap((who) =>
    shown[who] === 0 ? [] : [say(`rates.${who}`, { n: shown[who] })],
  );
  return (
    <>
      <BlockTitle words={say('rates.title')} />
      <Segments
        label={say('rates.which')}
        of={SPANS.map((key) => ({ key, word: say(`rates.${key}`) }))}
        chosen={span}
        onChoose={setSpan}
      />
      <RateRows of={shown} />
      {apart.length > 0 && (
        <Line className="pad second" text={say('rates.apart', { parts: apart.join(say('list.and')) })} />
      )}
    </>
  );
};
