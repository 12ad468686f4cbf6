import '../../../../ui/icons-more.css';
import '../../../../words/packages/sharing.ts';
import { OtherBuilding } from '../../../../features/community/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';

export default function BuildingPage() {
  return <OtherBuilding buildingId={usePageParam('id') ?? ''} />;
}
