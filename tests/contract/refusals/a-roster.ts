import { HEADINGS } from '../../fixtures/roster-csv.ts';
import { applyUntilDone } from '../../roster/roster-acts.ts';
import { smallRoster } from '../../world/people.ts';
import { uploadFile } from '../../world/upload.ts';
import { FOUNDER, type World } from '../../world/world.ts';

/** A roster that is brought in, and checked. */
export const checkRoster = async (world: World, roster: string) =>
  world.founder.must('community.checkRoster', {
    fileId: await uploadFile(world.cloud.url, FOUNDER.openid, roster),
    answers: [],
  });

/** A line of it with another village or building. */
export const withCell = (line: string, heading: '原村' | '楼栋', value: string): string =>
  line
    .split(',')
    .map((cell, at) => (at === HEADINGS.indexOf(heading) ? value : cell))
    .join(',');
/** The last person comes from another village, which is a change on which nothing hangs. */
export const renamed = (village: string) =>
  smallRoster()
    .split('\r\n')
    .map((line) => (line.startsWith('R324,') ? withCell(line, '原村', village) : line))
    .join('\r\n');

/** Does the work while another import is being applied, and lets that one end afterwards. */
export const whileApplying = async <T>(world: World, name: string, work: () => Promise<T>): Promise<T> => {
  const { importId } = await checkRoster(world, renamed(name));
  world.cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.getDocument', collection: 'rosterChunks', calls: [1] }],
  });
  const killed = await world.founder.call('community.applyRoster', { importId, acceptRemovals: false });
  world.cloud.setFaults({});
  if (killed.ok) throw new Error('the import was to be cut short');
  const result = await work();
  await applyUntilDone(world, importId);
  return result;
};
