import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { freezeList } from '../../shared/draw/entrants.ts';
import { placesOf, waits } from '../../shared/draw/places.ts';
import { unless } from './faults.ts';

type Read = {
  readonly draws: readonly Documents['draws'][];
  readonly entries: readonly Documents['drawEntries'][];
  readonly gates: readonly Documents['drawGates'][];
  readonly pages: readonly Documents['drawPages'][];
};

/** Each household once, through the gates as many; the list is the one whose digest was published, and drawing again gives what everybody has (D7). */
export const drawFaults = ({ draws, entries, gates, pages }: Read): string[] =>
  draws.flatMap((draw) => {
    const of = <T extends { readonly drawId: string }>(all: readonly T[]) =>
      all.filter(({ drawId }) => drawId === draw._id);
    const taking = of(entries).filter(({ leftAt }) => leftAt === null);
    const active = taking.filter(({ gaveUp }) => gaveUp === null).map(({ householdId }) => householdId);
    const took = of(gates).reduce((sum, gate) => sum + gate.took, 0);
    return [
      ...unless(new Set(active).size === active.length, `${draw._id}: a household takes part twice`),
      ...unless(
        draw.status === 'draft' || draw.status === 'withdrawn' || took === taking.length,
        `${draw._id}: ${String(took)} went through the gates, ${String(taking.length)} take part`,
      ),
      ...unless(
        of(gates).every(({ isOpen }) => isOpen === (draw.status === 'open')) || draw.status === 'draft',
        `${draw._id}: a gate stands wrong`,
      ),
      ...('digest' in draw ? listFaults(draw, of(pages), taking) : []),
    ];
  });

type Listed = Extract<Documents['draws'], { readonly digest: string }>;
const listFaults = (draw: Listed, pages: readonly Documents['drawPages'][], entries: Read['entries']): string[] => {
  const sorted = [...pages].sort((one, other) => one.first - other.first);
  const list = freezeList({
    ...{ drawId: draw._id, goods: draw.goods, prizes: draw.prizes, ...(draw.names ? { names: draw.names } : {}) },
    entrants: sorted.flatMap((page) => (page.of === 'list' ? page.lines : [])),
  });
  if (list?.digest !== draw.digest) return [`${draw._id}: the list is not the one that was published`];
  const gaveUp = entries
    .flatMap(({ _id, gaveUp: given }) => (given ? [{ _id, at: given.number }] : []))
    .sort((one, other) => one.at - other.at);
  const numbers = gaveUp.map(({ at }) => at).join();
  const order = sorted.flatMap((page) => (page.of === 'order' ? page.lines : []));
  return [
    ...unless(
      numbers === Array.from({ length: draw.gaveUp }, (_, index) => index + 1).join(),
      `${draw._id}: those who gave up are ${numbers}`,
    ),
    ...unless(draw.said.length === 3 || order.length === 0, `${draw._id}: an order before all digits`),
    ...(draw.status === 'drawn'
      ? orderFaults(
          draw,
          placesOf(
            list,
            digitsOf(draw),
            gaveUp.map(({ _id }) => _id),
          ),
          order,
        )
      : []),
  ];
};

const digitsOf = ({ said }: Listed): readonly string[] => said.map(({ digits }) => digits);

type Order = ReturnType<typeof placesOf>;
const orderFaults = (draw: Extract<Listed, { readonly status: 'drawn' }>, drawn: Order, order: Order): string[] => {
  const text = (lines: Order) => lines.map(({ key, prize, has, gaveUp }) => [key, prize, has, gaveUp].join(' ')).join();
  const first = order.find(waits)?.place ?? order.length + 1;
  return [
    ...unless(text(drawn) === text(order), `${draw._id}: drawing again gives another result`),
    ...unless(draw.waitingFrom <= first, `${draw._id}: somebody waits before ${String(draw.waitingFrom)}`),
  ];
};
