import { PictureRow, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { GoodsEar } from '../redemption/index.ts';
import { Item } from '../../ui/index.ts';
import type { Line, Settlement } from './facts.ts';

type Dues = Pick<Settlement, 'lines' | 'points' | 'cameBack'>;

/** What is owed by thing and price, how it adds up, and what came back. */
export const DueLines = ({ lines, points, cameBack }: Dues) => (
  <>
    {lines.map((line) => (
      <One key={`${line.goodsId} ${line.each}`} of={line} />
    ))}
    {lines.length > 1 && <Item title={`${lines.map((line) => line.points).join(' + ')} = ${points}`} />}
    {cameBack.vouchers > 0 && (
      <Item icon="retry" title={say('merchant.back', { n: cameBack.vouchers, points: cameBack.points })} />
    )}
  </>
);

const One = ({ of }: { of: Line }) => {
  const title = say('merchant.line', { name: of.name, n: of.pieces, unit: of.unit });
  const facts = [say('merchant.line.words', { unit: of.unit, n: of.each }), say('merchant.points', { n: of.points })];
  const heard = useBreath([title, ...facts]);
  return (
    <PictureRow
      picture={<GoodsEar picture={of.picture} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={null}
      heard={heard}
    />
  );
};
