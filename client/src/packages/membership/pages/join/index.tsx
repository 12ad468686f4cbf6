import '../../../../words/packages/membership.ts';
import { JoinHome, type Door } from '../../../../features/membership/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

/** The door the page was opened with: only the name is to be said again. */
const useDoor = (): Door | undefined => {
  const [buildingId, unit, flat] = [usePageParam('building'), usePageParam('unit'), usePageParam('flat')];
  if (buildingId === undefined || unit === undefined || flat === undefined) return undefined;
  return { buildingId, unit: Number(unit), flat: decodeURIComponent(flat) };
};

export default function JoinPage() {
  useLanguage();
  return <JoinHome at={useDoor()} />;
}
