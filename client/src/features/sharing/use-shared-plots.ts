import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { say } from '../../words/say.ts';
import { linesOf, ownFirst, plotCard, plotPicture, type Plot, type Plotted } from '../insight/index.ts';
import type { Resident } from '../membership/index.ts';
import { posterOfPlots } from './poster-facts.ts';
import { valueOf, type Shared } from './shared.ts';

const sharedOf = (
  plot: Plot,
  plotted: Plotted,
  target: SharedTarget,
  around: { readonly communityName: string; readonly code: string | null },
): Shared => ({
  card: plotCard(plot, plotted, target),
  picture: plotPicture(plot, plotted, { ...around, now: now() }),
  poster: posterOfPlots(plotted, around.communityName, now()),
  spoken: [plotted.name, ...linesOf(plotted)],
});

/** The numbers of one building; what only the board shows is shown of none. */
export const useSharedFigures = (buildingId: string, me: Resident, code: string | null, plot: Plot) => {
  const of = useQuery('insight.building', { buildingId });
  const figures = valueOf(of.query);
  const around = { communityName: me.communityName, code };
  const shared =
    figures &&
    sharedOf(
      plot === 'months' ? plot : 'waiting',
      { name: figures.buildingName, of: figures, buildings: null, ownBuildingId: null },
      { page: 'figures', id: buildingId },
      around,
    );
  return { of, shared };
};

/** The numbers of all buildings; the sender's own comes first, as they saw it. */
export const useSharedBoard = (communityId: string, me: Resident, code: string | null, plot: Plot) => {
  const of = useQuery('insight.board', {});
  const board = valueOf(of.query);
  const around = { communityName: me.communityName, code };
  const shared =
    board &&
    sharedOf(
      plot,
      {
        ...{ name: say('plot.all'), of: board },
        ...{ buildings: ownFirst(board.buildings, me.buildingId), ownBuildingId: me.buildingId },
      },
      { page: 'board', id: communityId },
      around,
    );
  return { of, shared };
};
