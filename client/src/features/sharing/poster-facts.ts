import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Output } from '../../platform/rpc.ts';
import type { Poster } from '../../ui/picture/poster-parts.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken-numbers.ts';
import { day } from '../../words/time.ts';
import { sayMonths, type Plotted } from '../insight/index.ts';
import { kindIcon, needTitle, type SharedNeed } from '../need/index.ts';
import type { SharedNotice } from '../notice/index.ts';

/** A need on paper: what stands on the wall for everybody, never a flat, never a name. */
export const posterOfNeed = (need: SharedNeed, communityName: string, now: InstantMs): Poster => ({
  communityName,
  title: sayKind(need.kind),
  picture: kindIcon(need.kind),
  rows: [],
  lines: needTitle(need)
    .split('\n')
    .filter((line) => line.trim() !== ''),
  from: say('poster.from', { building: need.buildingName, when: day(need.createdAt, now) }),
  scan: say('poster.scan'),
});

/** What a captain hangs in the lift. */
export const posterOfBuilding = (
  { name, people }: Pick<Output<'community.building'>, 'name' | 'people'>,
  communityName: string,
): Poster => ({
  communityName,
  title: say('poster.join', { building: name }),
  picture: null,
  rows: [],
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
): Poster => ({
  communityName,
  title,
  picture: null,
  rows: [],
  lines: body.split('\n').filter((line) => line.trim() !== ''),
  from: say('poster.from.notice', { place: scope.name, when: day(publishedAt, now) }),
  scan: say('poster.scan'),
});

/** Numbers on paper: all that waits is the title, each kind a row, half a year a line; every number with its word. */
export const posterOfPlots = ({ name, of }: Plotted, communityName: string, now: InstantMs): Poster => ({
  communityName,
  title: of.waiting === 0 ? say('poster.waits.none', { name }) : say('poster.waits', { name, n: of.waiting }),
  picture: null,
  rows: of.kinds.map(({ kind, waiting: n }) => ({
    picture: kindIcon(kind),
    word: sayKind(kind),
    count: say('poster.count', { n }),
  })),
  lines: [sayMonths(of.months)],
  from: say('poster.from.notice', { place: name, when: day(now, now) }),
  scan: say('poster.scan'),
});

/** What stands on a sheet, line by line, for who cannot see it. */
export const sayPoster = ({ title, rows, lines }: Poster): readonly string[] =>
  [title, ...rows.map(({ word, count }) => `${word} ${count}`), ...lines].map((line) => inOneBreath([line]));
