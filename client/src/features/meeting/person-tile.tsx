import { Text } from '@tarojs/components';
import type { Output } from '../../platform/rpc.ts';
import { sayRole } from '../../words/names.ts';

export type Receiver = Output<'meeting.receivers'>['items'][number];

/** Somebody who can be chosen: their name, and over it what they are. */
export const personTile = (key: string, name: string, what: string) => ({
  key,
  word: name,
  sign: <Text className="second small">{what}</Text>,
});

/** A receiver as an answer; a neighbour has no role. */
export const tileOfReceiver = ({ receiverId, name, role }: Receiver) =>
  personTile(receiverId, name, role === null ? '' : sayRole(role));
