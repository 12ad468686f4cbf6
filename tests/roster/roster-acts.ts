import type { World, Actor } from '../world/world.ts';

/** Uploads a file as the staff screen does. */
export const upload = async (world: World, file: string | Uint8Array, name = 'roster'): Promise<string> => {
  const response = await fetch(`${world.cloud.url}/storage?path=roster/${name}.csv`, {
    method: 'POST',
    headers: { 'x-localcloud-openid': world.founder.openid, 'content-type': 'text/csv' },
    body: typeof file === 'string' ? file : Buffer.from(file),
  });
  return ((await response.json()) as { fileID: string }).fileID;
};

/** What a check of the file says. */
export const check = async (world: World, file: string | Uint8Array, actor: Actor = world.founder) =>
  actor.must('community.checkRoster', { fileId: await upload(world, file) });

const CALLS_MAX = 200;

/**
 * Applies as a phone would: calls until it is applied, and calls again when a call was cut off. Any refusal ends it.
 * @returns the progress that was shown, the last `applied`.
 */
export const applyUntilDone = async (world: World, importId: string, actor: Actor = world.founder) => {
  const shown: { status: string; done: number; total: number }[] = [];
  const acceptPlaces = [...((await world.db.one('rosterImports', importId))?.newPlaces ?? [])];
  for (let call = 0; call < CALLS_MAX; call += 1) {
    const result = await actor.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces });
    if (result.ok) shown.push(result.value);
    else if (!['NETWORK', 'BUSY', 'INTERNAL'].includes(result.code)) throw new Error(`refused with ${result.code}`);
    if (result.ok && result.value.status === 'applied') return shown;
  }
  throw new Error('never applied');
};

/** Checks and applies. */
export const importFile = async (world: World, file: string | Uint8Array, actor: Actor = world.founder) => {
  const checked = await check(world, file, actor);
  await applyUntilDone(world, checked.importId, actor);
  return checked;
};
