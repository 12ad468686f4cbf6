import { closeSheetsByEscape, followFocus, mountPersonaBar } from 'linli-h5';
import type { PropsWithChildren } from 'react';
import { watchUnsent } from './data/index.ts';
import { readBadges } from './platform/badges.ts';
import { dropGiven } from './platform/offered-file.ts';
import { watchLayers } from './platform/layers.ts';
import { online, watchNetwork } from './platform/network.ts';
import { watchMissing } from './platform/open-page.ts';
import { useShown } from './platform/page-life.ts';
import { followPhone, readPreferences } from './platform/preferences.ts';
import { watchPrivacy } from './platform/privacy.ts';
import { initCloud } from './platform/rpc.ts';
import { watchTheme } from './platform/window.ts';
import { toast } from './ui/toast.ts';
import { say } from './words/say.ts';
import './ui/tokens.css';
import './ui/dark.css';
import './ui/base.css';
import './ui/frame.css';
import './ui/tabs.css';
import './ui/over.css';
import './ui/night.css';
import './ui/rows.css';
import './ui/items.css';
import './ui/parts.css';
import './ui/hear.css';
import './ui/buttons.css';
import './ui/choices.css';
import './ui/form.css';
import './ui/charts.css';
import './ui/icons.css';

initCloud();
readPreferences();
readBadges();
watchTheme();
watchNetwork();
watchUnsent();
watchMissing(() => {
  if (online.get()) toast('retry', say('page.missing'));
  else toast('offline', say('page.offline'));
});
watchPrivacy();
watchLayers();
dropGiven();
if (process.env.TARO_ENV === 'h5') {
  mountPersonaBar();
  closeSheetsByEscape();
  followFocus();
}

export default function App({ children }: PropsWithChildren) {
  useShown(followPhone);
  return children;
}
