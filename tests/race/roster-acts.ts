import { importRoster } from '../../scripts/world/import-roster.ts';
import { editedRoster } from '../roster/edit-roster.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { uploadFile } from '../world/upload.ts';
import { FOUNDER } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

/** Every roster that is brought in says something new. */
let villages = 0;
const newRoster = (): string => editedRoster({ R324: { 原村: `${String((villages += 1))}号村` } });

/** The acts of bringing a roster in. */
export const ROSTER_ACTS = {
  'community.checkRoster': {
    by: 'staff',
    prepare: async (world) => {
      const { openid } = await world.join('staff');
      const fileId = await uploadFile(world.cloud.url, openid, smallRoster());
      return (who) => who.call('community.checkRoster', { fileId, answers: [] });
    },
  },
  'community.takeBackRoster': {
    by: 'staff',
    prepare: async (world) => {
      // What was moved and split before may make it so many that somebody else has to look.
      const { must: second } = await world.join('admin');
      const admin = { openid: FOUNDER.openid, call: world.founder.must };
      const { importId } = await importRoster(world.cloud, admin, newRoster(), undefined, second);
      return (who) => who.call('community.takeBackRoster', { importId });
    },
  },
  'community.confirmRoster': {
    by: 'staff',
    prepare: async (world) => {
      const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, smallRoster(PEOPLE.slice(0, -3)));
      const { importId, touched } = await world.founder.must('community.checkRoster', { fileId, answers: [] });
      return (who) => who.call('community.confirmRoster', { importId, people: touched });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
