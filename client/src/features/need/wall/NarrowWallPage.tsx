import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { narrowOf } from './narrow.ts';
import { NarrowWall } from './NarrowWall.tsx';

type Address = Readonly<Record<'at' | 'kind', string | undefined>>;

export const NarrowWallPage = ({ at, kind }: Address) => (
  <Gate title={say('needs.title')} like="needs">
    {({ buildingId }) => <NarrowWall start={narrowOf(at, kind, buildingId)} />}
  </Gate>
);
