import type { Output } from '../../platform/rpc.ts';
import { sayRole } from '../../words/names.ts';

export type Receiver = Output<'meeting.receivers'>['items'][number];

/** What somebody is and their name: two may have one name. */
export const wordOfReceiver = ({ role, name }: Receiver): string => (role === null ? name : `${sayRole(role)} ${name}`);
