import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath } from '../../../words/spoken.ts';
import { tellNeed } from '../spoken.ts';
import type { NeedRowData } from '../status.ts';
import type { WallView } from './wall-view.ts';

/** Nobody listens to a whole wall: each further row has its own 听. */
const ROWS_TOLD = 10;

/** The wall, line by line: which part of it, then its first rows. */
export const tellWall = (
  { group, owner }: Pick<WallView, 'group' | 'owner'>,
  needs: readonly NeedRowData[],
  now: InstantMs,
): readonly string[] => {
  const what = group === 'mine' ? owner : group;
  return [
    inOneBreath([say('needs.title'), say(`needs.${what}`)]),
    ...(needs.length === 0
      ? [inOneBreath([say(`needs.empty.${what}`)])]
      : needs.slice(0, ROWS_TOLD).map((need) => tellNeed(need, now))),
  ];
};
