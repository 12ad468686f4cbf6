import { Item, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { NeedData } from '../detail/story.ts';

/** What was reported, whether it was asked for in vain, and what became of its words; nothing of it is nothing. */
export const Ending = ({ need: { outcome, report, isByCall, takenDown } }: { need: NeedData }) => (
  <>
    {takenDown && <Item icon="eye" title={say('detail.takenDown', { reason: takenDown.reason })} />}
    {outcome !== null && outcome !== 'done' && (
      <Item icon="status-done" title={say('detail.outcome', { outcome: say(`outcome.${outcome}`) })} />
    )}
    {report && report.tries.length > 0 && <Item icon="call" title={say('detail.tries', { n: report.tries.length })} />}
    {isByCall && <Line className="pad second" text={say('detail.byCall')} />}
  </>
);
