import { plantRound, type ItemStands } from '../contract/refusals/planted-rounds.ts';
import type { Resident } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

type Item = Awaited<ReturnType<typeof plantRound>>;
const onItem = (
  by: Prepared['by'],
  stands: ItemStands,
  act: (who: Resident, item: Item) => ReturnType<OfficeAct>,
): Prepared => ({
  by,
  prepare: async (world) => {
    const item = await plantRound(world, 'open', stands);
    return (who) => act(who, item);
  },
});
const WORDS = { words: '再看一看' };
let announced = 0;

/** The acts of office holders in the supervisors' rounds. */
export const SUPERVISION_ACTS = {
  'supervision.announce': {
    by: 'supervisor',
    prepare: () => {
      announced += 1;
      const month = `20${String(announced).padStart(2, '0')}-01`;
      return Promise.resolve((who) => who.call('supervision.announce', { month, size: 5 }));
    },
  },
  'supervision.look': onItem('supervisor', 'new', (who, item) => who.call('supervision.look', item)),
  'supervision.find': onItem('supervisor', 'new', (who, item) => who.call('supervision.find', { ...item, ...WORDS })),
  'supervision.propose': onItem('staff', 'found', (who, item) =>
    who.call('supervision.propose', { ...item, ...WORDS }),
  ),
  'supervision.explain': onItem('staff', 'found', (who, item) =>
    who.call('supervision.explain', { ...item, ...WORDS }),
  ),
  'supervision.correct': onItem('admin', 'proposed', (who, item) => who.call('supervision.correct', item)),
  'supervision.close': onItem('supervisor', 'explained', (who, { roundId }) =>
    who.call('supervision.close', { roundId, ...WORDS }),
  ),
} as const satisfies Readonly<Record<string, Prepared>>;
