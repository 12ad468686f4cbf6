import { A_NEED, needWithPhoto } from '../contract/refusals/a-need.ts';
import { cardOf, withoutPhone } from '../contract/refusals/household.ts';
import { needSaidAloud, needThatIs } from '../contract/refusals/need.ts';
import { registerMedia, verdictOn } from '../world/media.ts';
import type { Prepared } from './prepared.ts';

/** The acts on what people say, and on what they send with it. */
export const NEED_ACTS = {
  'need.postFor': {
    by: 'captain1',
    prepare: async (world) => {
      const { residentId, householdId } = await withoutPhone(world);
      const code = await cardOf(await world.join('officerA'), householdId);
      return (who) => who.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
    },
  },
  'need.publish': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'pending');
      return (who) => who.call('need.publish', { needId });
    },
  },
  'need.refuse': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'pending');
      return (who) => who.call('need.refuse', { needId, reason: '请改一改' });
    },
  },
  'need.writeWords': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needSaidAloud(world);
      return (who) => who.call('need.writeWords', { needId, text: '厨房水管漏水' });
    },
  },
  'capture.judge': {
    by: 'staff',
    prepare: async (world) => {
      const mediaId = await registerMedia(world, await world.join('wei'), { kind: 'sound' });
      await verdictOn(world, mediaId);
      return (who) => who.call('capture.judge', { mediaId, isFit: true });
    },
  },
  'need.takeDown': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'open');
      return (who) => who.call('need.takeDown', { needId, reason: '写了别人的电话' });
    },
  },
  'need.hidePhotos': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needWithPhoto(world);
      return (who) => who.call('need.hidePhotos', { needId });
    },
  },
  'need.restore': {
    by: 'staff',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'open');
      await (await world.join('admin')).must('need.takeDown', { needId, reason: '写了别人的电话' });
      return (who) => who.call('need.restore', { needId });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
