import type { IconName } from '../../../ui/index.ts';
import { Mark } from '../StatusMark.tsx';
import { STATUS_ICONS } from '../status.ts';
import { sayStands, type Queued } from './queue-words.ts';

const lookOf = (need: Queued): readonly [look: string, icon: IconName] => {
  if (need.asks !== null) return ['done', 'clock'];
  if (need.assigned?.isOverdue) return ['overdue', 'status-overdue'];
  if (need.stage === 'nobody' && need.urgency === 'danger') return ['overdue', 'warning'];
  return [need.status, STATUS_ICONS[need.status]];
};

/** Mark and word of a need in the queue. */
export const QueueMark = ({ need }: { need: Queued }) => {
  const [look, icon] = lookOf(need);
  const [word, more] = sayStands(need);
  return <Mark look={look} icon={icon} word={word} more={more} />;
};
