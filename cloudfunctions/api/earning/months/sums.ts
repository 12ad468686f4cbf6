import type { Span } from '../../../../shared/kernel/calendar.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection } from '../../../platform/sdk.ts';
import type { PipelineHandle } from '../../../platform/sdk.ts';
import type { CollectionName } from '../../../database/collections.ts';

/** More groups than a month has: a cloud left alone gives twenty. */
const GROUPS_MAX = 1000;

/** Sums that the database makes of a collection. */
export const sums = async <T>(
  name: CollectionName,
  stages: (pipeline: PipelineHandle) => PipelineHandle,
): Promise<readonly T[]> => {
  const { list } = await patiently(() => stages(collection(name).aggregate()).limit(GROUPS_MAX).end());
  return list as readonly T[];
};

/** An instant of a span. */
export const within = ({ from, to }: Span) => ({ $gte: from, $lt: to });
