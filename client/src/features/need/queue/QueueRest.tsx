import { BlockTitle, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { QueueRow } from './QueueRow.tsx';
import type { Queued } from './queue-words.ts';

type Props = { needs: readonly Queued[]; opened: Queued; onOpen: (need: Queued) => void };

/** All the others: what is late first, then as the queue goes. */
export const QueueRest = ({ needs, opened, onOpen }: Props) => {
  const rest = needs.filter(({ needId }) => needId !== opened.needId);
  const isLate = ({ assigned }: Queued) => assigned?.isOverdue === true;
  return (
    <>
      <Group title={say('queue.overdue')} needs={rest.filter(isLate)} onOpen={onOpen} />
      <Group title={say('queue.more')} needs={rest.filter((need) => !isLate(need))} onOpen={onOpen} />
    </>
  );
};

type GroupProps = Pick<Props, 'needs' | 'onOpen'> & { title: string };

const Group = ({ title, needs, onOpen }: GroupProps) =>
  needs.length === 0 ? null : (
    <>
      <BlockTitle words={title} side={say('queue.count', { n: needs.length })} />
      <VirtualRows
        items={needs}
        keyOf={({ needId }) => needId}
        row={(need) => <QueueRow need={need} onPress={() => onOpen(need)} />}
      />
    </>
  );
