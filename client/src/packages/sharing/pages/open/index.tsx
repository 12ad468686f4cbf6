import '../../../../ui/icons-more.css';
import '../../../../words/packages/sharing.ts';
import { OpenCode } from '../../../../features/sharing/index.ts';
import { usePageParam } from '../../../../platform/navigate.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

/** WeChat hands the scene on as it stands in an address. */
const decoded = (scene: string): string => {
  try {
    return decodeURIComponent(scene);
  } catch {
    return '';
  }
};

export default function OpenPage() {
  useLanguage();
  return <OpenCode scene={decoded(usePageParam('scene') ?? '')} />;
}
