import type { Caller } from '../../scripts/world/caller.ts';

const at = (day: string, hour: number): number =>
  Date.parse(`2026-${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);

/** In the building of the staff one that is open and one whose totals wait for a second person; in another building, where no screen tells of new results, one that failed by its area and one whose totals were corrected. */
const LAWS = {
  open: { title: '换不换物业公司', rule: 'owners', opensAt: at('11-20', 8), closesAt: at('11-30', 21) },
  typed: { title: '用维修的钱修楼顶', rule: 'owners', opensAt: at('07-01', 8), closesAt: at('07-10', 21) },
  failed: { title: '楼前空地改停车位', rule: 'owners-weighty', opensAt: at('07-01', 8), closesAt: at('07-10', 21) },
  corrected: { title: '楼道里装扶手', rule: 'owners', opensAt: at('07-01', 8), closesAt: at('07-10', 21) },
} as const;
export type LawName = keyof typeof LAWS;
/** Their ids. */
export type Laws = Readonly<Record<LawName, string>>;

/** They are announced half a year before, because the law wants weeks of notice. */
export const announceLaws = async (as: (persona: string) => Caller, elsewhere: string): Promise<Laws> => {
  const ids: Partial<Record<LawName, string>> = {};
  const me = await as('staff')('membership.me', {});
  if (me.kind !== 'resident') throw new Error('the staff lives nowhere');
  for (const [name, law] of Object.entries(LAWS)) {
    const buildingId = name === 'failed' || name === 'corrected' ? elsewhere : me.buildingId;
    const { voteId } = await as('staff')('vote.make', {
      ...{ ...law, buildingId, unit: 'household', purpose: 'statutory', kind: 'approve', most: 1 },
      ...{
        options: ['同意', '反对', '弃权'],
        heldAt: '社区一楼的票箱',
        tie: 'talk',
        mayChange: false,
        isRehearsal: false,
      },
    });
    await as('admin')('vote.check', { voteId });
    ids[name as LawName] = voteId;
  }
  return ids as Laws;
};

/** What is typed of them on the evening itself. */
export const typeLaws = async (as: (persona: string) => Caller, laws: Laws): Promise<void> => {
  const { onRoll } = await as('staff')('vote.detail', { voteId: laws.failed });
  const all = onRoll ?? 0;
  const took = Math.ceil((all * 5) / 6);
  const yes = Math.ceil((took * 5) / 6);
  const totals = {
    ...{ householdsTook: took, householdsYes: yes, householdsNo: took - yes, householdsAbstained: 0 },
    ...{ areaOnRoll: all * 9_250, areaTook: took * 9_305, areaYes: took * 6_000, areaNo: took * 3_000 },
    areaAbstained: took * 305,
  };
  await as('staff')('vote.sayTurnout', { voteId: laws.open, took: Math.floor(all / 2) });
  await as('admin')('vote.typeTotals', { voteId: laws.typed, ...totals });
  const other = { ...totals, householdsYes: yes - 1, householdsNo: took - yes + 1, reason: '有一张纸票数错了' };
  for (const persona of ['admin', 'staff']) {
    await as(persona)('vote.typeTotals', { voteId: laws.failed, ...totals });
    await as(persona)('vote.typeTotals', { voteId: laws.corrected, ...totals });
  }
  for (const persona of ['staff', 'admin'])
    await as(persona)('vote.correctTotals', { voteId: laws.corrected, ...other });
};
