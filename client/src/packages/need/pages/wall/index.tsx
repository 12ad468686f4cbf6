import '../../../../ui/icons-more.css';
import '../../../../words/packages/need.ts';
import { Gate } from '../../../../features/membership/index.ts';
import { NarrowWall, narrowOf } from '../../../../features/need/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { say } from '../../../../words/say.ts';

export default function WallPage() {
  useLanguage();
  const [at, kind] = [usePageParam('at'), usePageParam('kind')];
  return (
    <Gate title={say('needs.title')} like="needs">
      {({ buildingId }) => <NarrowWall start={narrowOf(at, kind, buildingId)} />}
    </Gate>
  );
}
