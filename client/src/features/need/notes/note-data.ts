import type { Output } from '../../../platform/rpc.ts';

/** A note as the page gets it. */
export type NoteData = Output<'need.notes'>['items'][number];
