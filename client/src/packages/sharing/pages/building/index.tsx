import '../../../../ui/icons-more.css';
import '../../../../words/packages/sharing.ts';
import { OtherBuilding } from '../../../../features/community/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function BuildingPage() {
  useLanguage();
  return <OtherBuilding buildingId={usePageParam('id') ?? ''} />;
}
