import type { Output } from '../../../platform/rpc.ts';
import { Item, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

const RATES = ['answered', 'solved', 'satisfied'] as const;
type Which = (typeof RATES)[number];
export type Rates = Pick<Output<'need.ratings'>, Which>;

const ICONS = { answered: 'clock', solved: 'check', satisfied: 'person' } as const satisfies Record<Which, IconName>;

/** The three rates, each as so many of so many, never as a percentage alone. */
export const RateRows = ({ of }: { of: Rates }) => (
  <>
    {RATES.map((which) => (
      <Item key={which} icon={ICONS[which]} title={say(`rates.${which}`)} words={sayRate(which, of[which])} />
    ))}
  </>
);

const sayRate = (which: Which, { n, of }: Rates[Which]): string => {
  if (of === 0) return say('rates.none');
  return n === null ? say('rates.few', { of }) : say(`rates.${which}.of`, { n, of });
};
