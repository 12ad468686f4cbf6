import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Output } from '../../platform/rpc.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { linesOf, type Plotted } from '../insight/index.ts';
import type { SharedNeed } from '../need/index.ts';
import type { SharedNotice } from '../notice/index.ts';

/** What hangs on a wall: a title, some lines, who and when, the code and what it is for. Anything with these can be printed. */
export type PosterFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Who says it, and when. */
  readonly from: string;
  readonly scan: string;
};

/** A need on paper: what stands on the wall for everybody, never a flat, never a name. */
export const posterOfNeed = (need: SharedNeed, communityName: string, now: InstantMs): PosterFacts => ({
  communityName,
  title: sayKind(need.kind),
  lines: need.text.split('\n').filter((line) => line.trim() !== ''),
  from: say('poster.from', { building: need.buildingName, when: day(need.createdAt, now) }),
  scan: say('poster.scan'),
});

/** What a captain hangs in the lift. */
export const posterOfBuilding = (
  { name, people }: Pick<Output<'community.building'>, 'name' | 'people'>,
  communityName: string,
): PosterFacts => ({
  communityName,
  title: say('poster.join', { building: name }),
  lines: [say('poster.join.words'), say('poster.join.more')],
  from: people
    .filter(({ role }) => role === 'captain')
    .map((captain) => say('poster.captain', { name: captain.name }))
    .join('　'),
  scan: say('poster.scan'),
});

/** A notice on paper: whoever cannot read it scans the code and hears it. */
export const posterOfNotice = (
  { title, body, scope, publishedAt }: SharedNotice,
  communityName: string,
  now: InstantMs,
): PosterFacts => ({
  communityName,
  title,
  lines: body.split('\n').filter((line) => line.trim() !== ''),
  from: say('poster.from.notice', { place: scope.name, when: day(publishedAt, now) }),
  scan: say('poster.scan'),
});

/** Numbers on paper: what waits, kind by kind, and half a year, each in words. */
export const posterOfPlots = (plotted: Plotted, communityName: string, now: InstantMs): PosterFacts => ({
  communityName,
  title: plotted.name,
  lines: linesOf(plotted),
  from: say('poster.from.notice', { place: plotted.name, when: day(now, now) }),
  scan: say('poster.scan'),
});
