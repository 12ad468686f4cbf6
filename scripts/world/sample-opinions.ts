import type { Caller } from './caller.ts';

/** What the personas say in the monthly review of their building: in this month's, or once it has closed in the next one's. */
const SAID = [
  { by: 'resident', kind: 'lift', text: '2单元电梯老是停' },
  { by: 'neighbour', kind: 'lift', text: '电梯又停了，老人上不去' },
  { by: 'neighbour-2', kind: 'child', text: '孩子放学，想有地方写作业', isNamed: false },
  { by: 'captain', kind: 'electricity', text: '3楼楼道灯不亮' },
  { by: 'resident', kind: 'praise', text: '门口扫得干净，谢谢' },
] as const;

/** A review in which some have spoken, two of them of the same thing. */
export const saySampleOpinions = async (as: (persona: string) => Caller): Promise<void> => {
  for (const { by, ...said } of SAID)
    await as(by)('review.say', { isNamed: true, isAboutCaptain: false, ...said, media: [] });
};
