import { randomUUID } from 'node:crypto';
import { seriesEventIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import { A_SERIES, madeByStaff } from '../contract/refusals/vote-series.ts';
import { removeDocument } from '../world/insert.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

/** Each is another question, so another series. */
const title = () => `各栋楼一起投 ${randomUUID().slice(0, 8)}`;
const REASON = '题目写错了';

/** The votes of a series but for one: what is tried is one act, and one building is one act. */
const allButOne = async (world: World, seriesId: string) => {
  const [one, ...others] = (await world.db.all('votes')).filter((vote) => vote.seriesId === seriesId);
  if (!one) throw new Error('the series has no vote');
  return { one, others };
};

/** The acts on votes in all buildings: one building is left. */
export const SERIES_ACTS = {
  make: {
    by: 'staff',
    prepare: async (world) => {
      const asked = { ...A_SERIES(world), title: title() };
      const { seriesId } = await (await world.join('admin')).must('vote.makeAll', asked);
      const { one } = await allButOne(world, seriesId);
      await removeDocument(world.cloud.url, 'votes', one._id);
      await removeDocument(world.cloud.url, 'events', seriesEventIdOf('make', one._id));
      return (who) => who.call('vote.makeAll', asked);
    },
  },
  check: {
    by: 'admin',
    prepare: async (world) => {
      const seriesId = await madeByStaff(world, { title: title() });
      const { others } = await allButOne(world, seriesId);
      for (const { _id: voteId } of others) await world.founder.must('vote.check', { voteId });
      return (who) => who.call('vote.checkAll', { seriesId });
    },
  },
  withdraw: {
    by: 'admin',
    prepare: async (world) => {
      const seriesId = await madeByStaff(world, { title: title() });
      const { others } = await allButOne(world, seriesId);
      for (const { _id: voteId } of others) await world.founder.must('vote.withdraw', { voteId, reason: REASON });
      return (who) => who.call('vote.withdrawAll', { seriesId, reason: REASON });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
