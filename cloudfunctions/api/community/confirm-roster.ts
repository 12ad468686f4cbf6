import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ImportId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';

type Refusal = 'IMPORT_NOT_FOUND' | 'IMPORT_STALE' | 'IMPORT_OWN' | 'NUMBER_NOT_RIGHT';

export const confirmRoster: ApiHandlers['community.confirmRoster'] = ({ importId, people }, ctx) =>
  runCommand<{ importId: ImportId }, Refusal, ResidentAct>(ctx, async (transaction, _now, held) => {
    const { _id: byId, name, communityId } = held.resident;
    const job = await transaction.get('rosterImports', importId);
    if (job?.communityId !== communityId) return fail('IMPORT_NOT_FOUND');
    const community = await transaction.get('communities', communityId);
    if (job.status !== 'checked' || community?.rosterRevision !== job.revision - 1) return fail('IMPORT_STALE');
    if (job.importedBy === byId) return fail('IMPORT_OWN');
    if (job.touched !== people) return fail('NUMBER_NOT_RIGHT');
    await transaction.replace('rosterImports', { ...job, confirmedBy: byId, confirmedByName: name });
    return ok({
      value: { importId },
      happened: {
        ...{ subject: importId, kind: 'community.rosterConfirmed' as const, communityId, buildingId: null },
        ...{ actorId: byId, actorName: name, from: 'checked', to: 'confirmed', reason: null },
        told: [job.importedBy],
      },
    });
  });
