import { ok } from '../../../shared/kernel/errors.ts';
import { readDoor as decide } from '../../../shared/need/door.ts';
import { writeReading } from '../../platform/write-reading.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const readDoor: ApiHandlers['need.readDoor'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.doorRead',
    needId,
    decide: async (need, now, _held, transaction) => {
      const read = decide(need, ctx.resident._id, now);
      if (!read.ok) return read;
      const counted = await writeReading(transaction, ctx.resident, 'doors', now);
      return counted.ok ? ok(read.value) : counted;
    },
  });
