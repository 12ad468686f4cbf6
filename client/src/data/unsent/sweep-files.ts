import { now } from '../../platform/clock.ts';
import { localKeysIn, type LocalFile } from '../files/local-file.ts';
import { localFiles } from '../files/local-files.ts';
import { inputOf } from './line.ts';
import { unsent } from './unsent.ts';

/** A form that was left may still hold a file for so long. */
const LEFT_MS = 86_400_000;

/** Drops the files that no act names, no draft holds and no form can still have: the app was closed between two steps. */
export const sweepFiles = async (held: readonly string[]): Promise<void> => {
  const acts = await unsent.look();
  const wanted = [...held, ...acts.flatMap(({ act }) => localKeysIn(inputOf(act)))];
  const isLeft = ({ key, at }: LocalFile) => !wanted.includes(key) && now() - at > LEFT_MS;
  await localFiles.drop((await localFiles.look()).filter(isLeft).map(({ key }) => key));
};
