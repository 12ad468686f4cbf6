import type { Output } from '../../platform/rpc.ts';

/** A decision to take points, as its reader sees it. */
export type Deduction = Output<'earning.deductions'>['items'][number];
