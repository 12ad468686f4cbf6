import type { Output } from '../../platform/rpc.ts';

/** The figures of a month that was counted. */
export type MonthSeen = NonNullable<Output<'earning.month'>['shown']>;
