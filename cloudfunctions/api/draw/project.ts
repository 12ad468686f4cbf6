import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { Draw } from '../../../shared/draw/draw.ts';
import type { Entry } from '../../../shared/draw/entering.ts';
import { turnOf } from '../../../shared/draw/witnesses.ts';
import type { MineInDraw } from '../../../shared/draw/shapes.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';

/** True for an entry that takes part. */
const takesPart = (own: Entry | undefined): boolean => own?.leftAt === null && !own.gaveUp;

/** A draw as a row. */
export const showDrawRow = (draw: Draw, own: Entry | undefined) => ({
  ...{ drawId: draw._id, placeName: draw.placeName, goods: draw.goods, status: draw.status },
  prizes: 'prizes' in draw ? draw.prizes : draw.offered,
  ...{ closesAt: draw.closesAt, meetsAt: draw.meetsAt, isIn: takesPart(own) },
  entrants: draw.status === 'frozen' || draw.status === 'drawn' ? draw.entrants : null,
});

/** How the reader's household stands, by the clock. @param isListed - whether it is on the frozen list. */
export const mineInDraw = (
  draw: Draw,
  own: Entry | undefined,
  { reader, isListed, now }: { readonly reader: ResidentDoc; readonly isListed: boolean; readonly now: InstantMs },
): MineInDraw => {
  if (own?.gaveUp) return 'gaveUp';
  const isFrozen = draw.status === 'frozen' || draw.status === 'drawn';
  if (takesPart(own)) return isFrozen && !isListed ? 'out' : 'in';
  if (draw.buildingId !== null && draw.buildingId !== reader.buildingId) return 'notOfPlace';
  if (draw.status !== 'open' || now >= draw.closesAt) return 'out';
  return ofAge(reader.birthYear, now) === 'no' ? 'tooYoung' : 'can';
};

/** The three who draw, and what is drawn so far. */
export const showWitnesses = (draw: Draw, reader: ResidentDoc) => ({
  witnesses:
    'witnesses' in draw
      ? draw.witnesses.map(({ name, residentId }, index) => ({
          ...{ name, isMe: residentId === reader._id, digits: draw.said[index]?.digits ?? null },
        }))
      : [],
  turn: turnOf(draw),
});
