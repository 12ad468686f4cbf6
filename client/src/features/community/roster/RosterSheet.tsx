import { mintRequestId } from '../../../platform/request-id.ts';
import { rpc } from '../../../platform/rpc.ts';
import { SheetAct } from '../../../ui/SheetAct.tsx';
import { say } from '../../../words/say.ts';

/** An empty roster to fill in, which says how. */
export const RosterSheet = () => (
  <SheetAct
    word={say('roster.template')}
    name={say('roster.template.file')}
    failed={say('roster.template.failed')}
    make={() => rpc('community.rosterSheet', {}, { requestId: mintRequestId() })}
  />
);
