import type { Caller } from '../../scripts/world/caller.ts';
import { ASKED_WORDS, askForNod } from '../../scripts/world/lived/last-day.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';

type Posted = Input<ApiContract, 'need.post'>;

/** The needs that screens show, by the words of each. The first six are lived by the personas of the preview. */
const WORDS = {
  open: '2单元电梯停了',
  claimed: '二楼楼道的灯不亮了',
  partly: '找人接孩子放学',
  done: '厨房水管漏水',
  confirmed: '奶奶腿不好',
  idea: '想在楼下种点花',
  pending: '谁要旧婴儿车',
  refused: '卖保健品',
  withdrawn: '钥匙找到了',
  long: '下雨天从',
  late: '电梯停了',
  asksForDays: '楼道扶手松了',
  ledByOffice: '垃圾两天没人收',
  asked: ASKED_WORDS,
} as const;
export type NeedName = keyof typeof WORDS;

const LONG_TEXT =
  '下雨天从六楼到一楼的楼梯间都漏水，墙上起了一大片霉，扶手也松了，老人和小孩走路容易滑倒。上个月来修过一次，只补了二楼，' +
  '这两天又漏了，比上次还厉害。想请会修的邻居一起来看看，先把最滑的那几级台阶垫一垫，再商量怎么报给物业。我家有梯子、水泥和' +
  '两把铲子，都可以拿来用，中午管饭。';

const post = (kind: Posted['kind'], text: string, place: Posted['place'], slots = 1): Posted => ({
  kind,
  text,
  urgency: 'normal',
  place,
  slots,
});

/** What the first day of the preview leaves out: words that wait for a human look, words turned down, a need taken back, a long one. */
export const sayMoreNeeds = async (as: (persona: string) => Caller): Promise<void> => {
  const home = { at: 'home', note: '' } as const;
  await as('neighbour')('need.post', post('other', `${WORDS.pending}，加微信找我`, home));
  const turnedDown = await as('resident')('need.post', post('job', `${WORDS.refused}，高额返利，找人一起做`, home));
  await as('staff')('need.refuse', { needId: turnedDown.needId, reason: '不是邻里的事' });
  const found = await as('resident')('need.post', post('help', `${WORDS.withdrawn}，不用开锁了`, home));
  await as('resident')('need.withdraw', { needId: found.needId });
  await askForNod(as('captain'), as('neighbour-2'));
  const note = '2单元门口左手边，从一楼消防栓旁边的小门进去，上到六楼，天台的门没有锁，门口放着一把红伞';
  const long = await as('neighbour')('need.post', post('repair', LONG_TEXT, { at: 'building', note }, 8));
  for (const helper of ['volunteer', 'volunteer-2', 'volunteer-3', 'captain'])
    await as(helper)('need.claim', { needId: long.needId });
};

/** The ids of all needs that screens speak of. */
export const nameNeeds = async (as: (persona: string) => Caller): Promise<Readonly<Record<NeedName, string>>> => {
  const views = [
    { as: 'staff', view: 'community', group: 'unfinished' },
    { as: 'staff', view: 'community', group: 'finished' },
    { as: 'staff', view: 'pending', group: 'unfinished' },
    { as: 'resident', view: 'mine', group: 'finished' },
    { as: 'neighbour-2', view: 'mine', group: 'unfinished' },
  ] as const;
  const pages = await Promise.all(views.map(({ as: who, ...view }) => as(who)('need.list', view)));
  const rows = pages.flatMap(({ items }) => items);
  const entries = Object.entries(WORDS).map(([name, words]) => {
    const row = rows.find(({ text }) => text.startsWith(words));
    if (!row) throw new Error(`nobody sees the need ${name}: ${words}`);
    return [name, row.needId] as const;
  });
  return Object.fromEntries(entries) as Record<NeedName, string>;
};
