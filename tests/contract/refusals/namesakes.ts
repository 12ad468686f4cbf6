import { randomUUID } from 'node:crypto';
import { setField } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';

type Row = { readonly birthYear: number | null; readonly relation: string };
const ROWS = ['resident_test_r318', 'resident_test_r319'] as const;

/** Two of one household of building 3 who have one name, as the roster says of each. */
export const twoOfOneName = async (world: World, name: string, rows: readonly [Row, Row]): Promise<void> => {
  for (const [at, row] of rows.entries()) {
    const id = ROWS[at] ?? '';
    const before: Readonly<Record<string, unknown>> = { ...(await world.db.one('residents', id)) };
    for (const [field, value] of Object.entries({ name, ...row }).filter(([key, to]) => before[key] !== to))
      await setField(world.cloud.url, 'residents', id, field, value);
  }
};

/** Somebody with no account says that name there. */
export const saidThere = async (world: World, name: string, said = {}, openid = `openid-${randomUUID()}`) => {
  const row = await world.db.one('residents', ROWS[0]);
  if (!row) throw new Error('nobody lives there');
  const { buildingId, unit, flat } = row;
  return world.as(openid).call('membership.apply', { buildingId, unit, flat, name, ...said });
};

const grandfather: Row = { birthYear: 1950, relation: '户主' };
const refusedFor = (name: string, rows: readonly [Row, Row]) => async (world: World) => {
  await twoOfOneName(world, name, rows);
  return saidThere(world, name);
};

export const NAMESAKE_SCENARIOS = {
  NAMESAKES_YEAR: refusedFor('罗大海', [grandfather, { birthYear: 1985, relation: '孙' }]),
  NAMESAKES_HEAD: refusedFor('罗大江', [grandfather, { birthYear: null, relation: '孙' }]),
  NAMESAKES_ALIKE: refusedFor('罗大河', [
    { birthYear: null, relation: '孙' },
    { birthYear: null, relation: '孙' },
  ]),
};
