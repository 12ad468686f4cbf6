import type { FaultRule } from '../../localcloud/index.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { openWorld } from '../world/world.ts';
import { applyUntilDone, check } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

jest.setTimeout(60_000);

const inserts = (rule: Pick<FaultRule, 'fault' | 'when' | 'calls' | 'probability'>): readonly FaultRule[] =>
  ['grids', 'buildings', 'households', 'residents', 'directories'].map((collection) => ({
    action: 'database.insertDocument',
    collection,
    ...rule,
  }));

test.each<[string, readonly FaultRule[], number]>([
  ['killed before each kind is written', inserts({ fault: 'kill-instance', when: 'before', calls: [1] }), 1],
  ['killed after each kind is written', inserts({ fault: 'kill-instance', when: 'after', calls: [1] }), 1],
  ['never told that it was written', inserts({ fault: 'timeout-after', calls: [1, 2] }), 1],
  ['three at once, and some killed', inserts({ fault: 'kill-instance', when: 'after', calls: [2] }), 3],
])('a first import ends the same: %s', async (_, rules, hands) => {
  const world = await openWorld({ roster: null });
  try {
    const { importId } = await check(world, smallRoster());
    world.cloud.setFaults({ rules });
    await Promise.all(Array.from({ length: hands }, () => applyUntilDone(world, importId)));
    world.cloud.setFaults({});
    const people = (await world.db.all('residents')).filter(({ number }) => number !== '');
    expect(people.map(({ number, name }) => `${number} ${name}`)).toEqual(
      PEOPLE.map(({ number, name }) => `${number} ${name}`),
    );
    expect(await untruths(world)).toEqual([]);
  } finally {
    await world.close();
  }
});
