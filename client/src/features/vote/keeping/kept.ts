import type { Output } from '../../../platform/rpc.ts';

/** A vote as those who hold it read it. */
export type Kept = Output<'vote.detail'>;
/** What somebody says against a roll. */
export type Objection = Output<'vote.objections'>['items'][number];
