import { closeSheetsByEscape, mountPersonaBar } from 'linli-h5';
import type { PropsWithChildren } from 'react';
import { nameAria } from './platform/aria.ts';
import { watchNetwork } from './platform/network.ts';
import { watchPrivacy } from './platform/privacy.ts';
import { readPreferences } from './platform/preferences.ts';
import { initCloud } from './platform/rpc.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/frame.css';
import './ui/night.css';
import './ui/parts.css';
import './ui/listen.css';
import './ui/form.css';
import './ui/icons.css';

nameAria();
initCloud();
readPreferences();
watchNetwork();
watchPrivacy();
if (process.env.TARO_ENV === 'h5') {
  mountPersonaBar();
  closeSheetsByEscape();
}

export default function App({ children }: PropsWithChildren) {
  return children;
}
