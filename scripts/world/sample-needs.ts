import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import type { Caller } from './caller.ts';

type Posted = Input<ApiContract, 'need.post'>;
type Sample = {
  readonly by: string;
  readonly need: Posted;
  readonly claimedBy?: readonly string[];
  readonly done?: boolean;
  readonly confirmed?: boolean;
};

const need = (
  kind: Posted['kind'],
  text: string,
  at: Posted['place']['at'],
  slots = 1,
  urgency: Posted['urgency'] = 'normal',
): Posted => ({
  kind,
  text,
  urgency,
  slots,
  place: { at, note: '' },
});

/** Synthetic needs in every state, so that no screen of the preview is empty. */
const SAMPLES: readonly Sample[] = [
  {
    by: 'neighbour',
    need: need('clean', '楼道口的垃圾桶满了，没人收', 'building', 2),
    claimedBy: ['volunteer', 'volunteer-2'],
    done: true,
    confirmed: true,
  },
  {
    by: 'neighbour-2',
    need: need('elder', '奶奶腿不好，想请人帮忙买菜', 'home'),
    claimedBy: ['volunteer'],
    done: true,
    confirmed: true,
  },
  {
    by: 'neighbour',
    need: need('electricity', '二楼楼道的灯不亮了，晚上看不见', 'building'),
    claimedBy: ['volunteer-3'],
  },
  { by: 'captain', need: need('lift', '2单元电梯停了，老人下不了楼', 'building', 1, 'urgent') },
  { by: 'neighbour-2', need: need('child', '找人接孩子放学，下午四点半', 'community', 2), claimedBy: ['volunteer-2'] },
  {
    by: 'resident',
    need: need('water', '厨房水管漏水，地上都是水', 'home', 1, 'urgent'),
    claimedBy: ['volunteer'],
    done: true,
  },
  { by: 'staff', need: need('idea', '想在楼下种点花，大家看行不行', 'community', 5) },
];

/** Lets the personas live their first day, through the same methods as everybody. `as` gives the caller of a persona. */
export const liveSampleNeeds = async (as: (persona: string) => Caller): Promise<void> => {
  for (const sample of SAMPLES) {
    const { needId } = await as(sample.by)('need.post', sample.need);
    for (const helper of sample.claimedBy ?? []) await as(helper)('need.claim', { needId });
    const [first] = sample.claimedBy ?? [];
    if (sample.done && first !== undefined) await as(first)('need.reportDone', { needId, note: '弄好了，请看一看' });
    if (sample.confirmed) await as(sample.by)('need.confirm', { needId });
  }
};
