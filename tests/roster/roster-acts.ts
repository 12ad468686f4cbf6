import { uploadFile } from '../world/upload.ts';
import type { World, Actor } from '../world/world.ts';

/** Uploads a file as the staff screen does. */
export const upload = (world: World, file: string | Uint8Array): Promise<string> =>
  uploadFile(world.cloud.url, world.founder.openid, file);

/** Counts of what most files do not do. */
export const UNSEEN = { renamed: 0, renumbered: 0 } as const;

/** What a check of the file says; what was asked before is answered. */
export const check = async (
  world: World,
  file: string | Uint8Array,
  actor: Actor = world.founder,
  answers: readonly { key: string; isYes: boolean }[] = [],
) => actor.must('community.checkRoster', { fileId: await upload(world, file), answers: [...answers] });

/** What a check says after everything that it asks was answered with yes. */
export const checkWithYes = async (world: World, file: string | Uint8Array, actor: Actor = world.founder) => {
  const answers: { key: string; isYes: boolean }[] = [];
  for (;;) {
    const checked = await check(world, file, actor, answers);
    if (checked.questions.length === 0) return checked;
    answers.push(...checked.questions.map(({ key }) => ({ key, isYes: true })));
  }
};

/** Somebody else looks at what a check would do, and types how many it touches. */
export const confirm = async (
  world: World,
  { importId, touched }: { importId: string; touched: number },
  actor: Actor,
) => {
  const second = actor.openid === world.founder.openid ? await world.join('staff') : world.founder;
  await second.must('community.confirmRoster', { importId, people: touched });
};

const CALLS_MAX = 200;

/**
 * Applies as a phone would: calls until it is applied, and calls again when a call was cut off. Any refusal ends it.
 * @param newPlaces - The places that get a yes. Read beside the product unless given: where faults are at work, a reading of ours would meet them.
 * @returns the progress that was shown, the last `applied`.
 */
export const applyUntilDone = async (
  world: World,
  importId: string,
  actor: Actor = world.founder,
  newPlaces?: readonly string[],
) => {
  const shown: { status: string; done: number; total: number }[] = [];
  const acceptPlaces = [...(newPlaces ?? (await world.db.one('rosterImports', importId))?.newPlaces ?? [])];
  for (let call = 0; call < CALLS_MAX; call += 1) {
    const result = await actor.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces });
    if (result.ok) shown.push(result.value);
    else if (!['NETWORK', 'BUSY', 'INTERNAL'].includes(result.code)) throw new Error(`refused with ${result.code}`);
    if (result.ok && result.value.status === 'applied') return shown;
  }
  throw new Error('never applied');
};

/** Checks with a yes to everything, has a second person look where that is asked for, and applies. */
export const importFile = async (world: World, file: string | Uint8Array, actor: Actor = world.founder) => {
  const checked = await checkWithYes(world, file, actor);
  if (checked.needsSecond) await confirm(world, checked, actor);
  await applyUntilDone(world, checked.importId, actor);
  return checked;
};
