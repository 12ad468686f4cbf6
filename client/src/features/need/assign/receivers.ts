import { useState } from 'react';
import { useQuery, type QueryResult } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { sayRole } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

export type Receivers = Output<'need.receivers'>;
export type Receiver = Receivers['items'][number];

/** So many are named at once: the likeliest. */
const SHOWN = 3;

export type Choice = {
  readonly of: QueryResult<Receivers>;
  readonly defaultDueAt: number | null;
  readonly shown: readonly Receiver[];
  readonly hasMore: boolean;
  readonly showAll: () => void;
  readonly chosen: Receiver | null;
  readonly choose: (receiver: Receiver) => void;
};

/** Whom a need can be given to, and who is chosen; nobody is until somebody taps. */
export const useReceivers = (needId: string | null): Choice => {
  const of = useQuery('need.receivers', needId === null ? null : { needId });
  // Of another need nothing of this holds.
  const [allOf, setAllOf] = useState<string | null>(null);
  const [chosenOf, setChosenOf] = useState<readonly [needId: string, receiverId: string] | null>(null);
  const isAll = allOf !== null && allOf === needId;
  const known = of.query.state === 'loading' ? null : of.query.value;
  const items = known?.items ?? [];
  return {
    of,
    defaultDueAt: known?.defaultDueAt ?? null,
    shown: isAll ? items : items.slice(0, SHOWN),
    hasMore: !isAll && items.length > SHOWN,
    showAll: () => setAllOf(needId),
    chosen: items.find(({ receiverId }) => chosenOf?.[0] === needId && chosenOf[1] === receiverId) ?? null,
    choose: ({ receiverId }) => setChosenOf(needId === null ? null : [needId, receiverId]),
  };
};

/** What somebody is, under the name. */
export const sayWhat = (receiver: Receiver): string => {
  const n = receiver.missed.length;
  return n === 0 ? sayWho(receiver) : `${sayWho(receiver)}\n${say('missed.count', { n })}`;
};

const sayWho = ({ role, kind, skill }: Receiver): string => {
  if (skill !== null) return say('give.skill', { skill: say(`skill.${skill}`) });
  if (role !== null) return sayRole(role);
  return say(kind === 'office' ? 'give.office' : 'give.claimant');
};
