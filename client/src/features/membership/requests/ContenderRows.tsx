import { View } from '@tarojs/components';
import { useCallback, useMemo } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { Item, Strip, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { addressOf } from '../me.ts';
import { contendersIn, type Contenders, type Request } from './contenders.ts';
import { RequestCard, type TakeOpening } from './RequestCard.tsx';

type Props = { requests: readonly Request[]; takeOpening: TakeOpening };

/** Everybody who waits; those who say they are the same person stand together. */
export const ContenderRows = ({ requests, takeOpening }: Props) => {
  const byPerson = useMemo(() => contendersIn(requests), [requests]);
  const row = useCallback(
    (contenders: Contenders) => <ContenderRow contenders={contenders} takeOpening={takeOpening} />,
    [takeOpening],
  );
  return <VirtualRows items={byPerson} keyOf={firstIdOf} row={row} />;
};

const firstIdOf = ([{ membershipId }]: Contenders): string => membershipId;

/** One who waits; or, under one warning, everybody who says they are the same person, numbered. */
const ContenderRow = ({ contenders, takeOpening }: { contenders: Contenders; takeOpening: TakeOpening }) => {
  const [first, ...others] = contenders;
  if (others.length === 0) return <RequestCard request={first} place={null} takeOpening={takeOpening} />;
  const isFull = contenders.length >= MEMBERSHIP_LIMITS.waitingPerRowMax;
  return (
    <View>
      <Strip
        icon="warning"
        title={say('requests.contest', { name: first.name, n: contenders.length })}
        words={addressOf(first)}
      />
      {isFull && <Item icon="family" title={say('requests.crowd')} />}
      {contenders.map((request, at) => (
        <RequestCard key={request.membershipId} request={request} place={at + 1} takeOpening={takeOpening} />
      ))}
    </View>
  );
};
