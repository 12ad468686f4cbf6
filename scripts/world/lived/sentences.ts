import type { ApiContract } from '../../../shared/contract.ts';
import type { Input } from '../../../shared/rpc/contract.ts';

type Posted = Input<ApiContract, 'need.post'>;
type Place = Posted['place']['at'];

/** What neighbours of the preview say, in their words; all of it synthetic. */
export type Sentence = Pick<Posted, 'kind' | 'text' | 'urgency' | 'slots'> & { readonly at: Place };

const say = (
  kind: Posted['kind'],
  at: Place,
  text: string,
  { urgency = 'normal', slots = 1 }: Partial<Pick<Posted, 'urgency' | 'slots'>> = {},
): Sentence => ({ kind, at, text, urgency, slots });

export const SENTENCES: readonly Sentence[] = [
  say('water', 'home', '水龙头关不紧，一直滴水'),
  say('water', 'building', '一楼水管漏水，地上滑', { urgency: 'urgent' }),
  say('water', 'home', '下水道堵了，水下不去'),
  say('electricity', 'building', '三楼楼道的灯不亮'),
  say('electricity', 'home', '插座没有电，想请人看看'),
  say('lift', 'building', '电梯门关不上', { urgency: 'urgent' }),
  say('lift', 'building', '电梯有响声，坐着怕'),
  say('clean', 'building', '楼下垃圾两天没人收', { slots: 2 }),
  say('clean', 'building', '楼道里堆了旧东西，过不去'),
  say('child', 'home', '下午四点半，帮我接一下孩子'),
  say('child', 'home', '孩子作业不会，想请人教一教', { urgency: 'later' }),
  say('elder', 'home', '老人要去看病，想有人陪'),
  say('elder', 'home', '帮我妈买一袋米上来'),
  say('help', 'home', '搬柜子上楼，要两个人', { slots: 2 }),
  say('help', 'home', '出门三天，帮我看一下家', { urgency: 'later' }),
  say('repair', 'home', '门锁打不开，钥匙转不动'),
  say('repair', 'building', '楼道扶手松了'),
  say('dispute', 'home', '楼上晚上太吵，睡不着'),
  say('hukou', 'home', '老家的户口本要换，不会办'),
  say('care', 'home', '我爸走不了路，白天没人在家'),
  say('outage', 'building', '今天整栋楼没有水', { urgency: 'urgent' }),
  say('job', 'home', '想找近一点的活干', { urgency: 'later' }),
  say('idea', 'building', '楼下多放两张凳子，老人好坐', { urgency: 'later' }),
  say('praise', 'building', '楼长下雨天来帮我收衣服', { urgency: 'later' }),
];
