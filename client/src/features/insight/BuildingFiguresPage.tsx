import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { BuildingFigures } from './BuildingFigures.tsx';

export const BuildingFiguresPage = ({ buildingId }: { buildingId: string | undefined }) => (
  <Gate title={say('tab.building')}>{(me) => <BuildingFigures me={me} buildingId={buildingId} />}</Gate>
);
