import '../../../../ui/charts-more.css';
import '../../../../words/packages/insight.ts';
import { BuildingFigures } from '../../../../features/insight/index.ts';
import { Gate } from '../../../../features/membership/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { say } from '../../../../words/say.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function BuildingPage() {
  useLanguage();
  const buildingId = usePageParam('id');
  return <Gate title={say('tab.building')}>{(me) => <BuildingFigures me={me} buildingId={buildingId} />}</Gate>;
}
