import { wearHoverClasses } from './events.ts';
import { createLogic } from './logic.ts';
import { createPackages } from './pages/packages.ts';
import { parseRoute } from './pages/route.ts';
import { createPageStack, type PageStack } from './pages/stack.ts';
import { drawCapsule, readPhone, type Phone } from './phone.ts';
import { createRegistry } from './registry.ts';
import { startSharing, type Sharing } from './sharing.ts';
import { createEnvironment } from './space.ts';
import { canvasApi } from './wx/canvas.ts';
import { cloudApi } from './wx/cloud.ts';
import { createWx } from './wx/create.ts';
import { deviceApi } from './wx/device.ts';
import { filesApi } from './wx/files.ts';
import { ask, dialogApi } from './wx/dialogs.ts';
import { isConnected, networkApi } from './wx/network.ts';
import { pageApi } from './wx/page.ts';
import { picturesApi } from './wx/pictures.ts';
import { soundApi } from './wx/sound.ts';
import { guardPrivate, privacyApi } from './wx/privacy.ts';
import { shareApi } from './wx/share.ts';
import { storageApi } from './wx/storage.ts';
import { subscribeApi } from './wx/subscribe.ts';
import { systemApi } from './wx/system.ts';

/** Launches the mini-program `weapp` on the phone the address describes. */
const launch = (): void => {
  const bundle = weapp;
  const phone = readPhone(location.search);
  const { space, createRoot } = createEnvironment(bundle);
  // `wx` is made before the pages and reaches them only when it is called.
  const packages = createPackages(bundle.app, isConnected);
  const pages: PageStack = createPageStack({ bundle, packages, createRoot, need: (path) => need(path) });
  const sharing = startSharing(pages);
  const groups = [
    systemApi(bundle, phone),
    storageApi(phone.openid),
    dialogApi(),
    networkApi(),
    guardPrivate(deviceApi()),
    privacyApi(bundle, phone.openid),
    soundApi(),
    filesApi(phone.openid),
    guardPrivate(picturesApi()),
    pageApi(pages),
    subscribeApi(phone.openid),
    canvasApi(),
    guardPrivate(shareApi(sharing)),
  ];
  const wx = createWx(groups, cloudApi(phone.openid), bundle.apiNames);
  const logic = createLogic(bundle, wx, pages.instances);
  const need = createRegistry(bundle, space, logic);
  const app = logic.runApp();
  const start = startOf(phone, bundle.pages[0] ?? '');
  const options = { ...parseRoute(`/${start.url}`), scene: start.scene };
  app.onLaunch?.(options);
  app.onShow?.(options);
  drawCapsule(() => void offerToShare(sharing));
  window.__back = pages.back;
  wearHoverClasses();
  pages.reLaunch(`/${start.url}`);
  window.__ready = true;
};

const FROM_A_LIST = 1001;
const FROM_A_CODE = 1047;

/** A scanned code starts its page with the scene still encoded, as WeChat hands it on. */
const startOf = ({ start, scan }: Phone, first: string): { readonly url: string; readonly scene: number } => {
  const url = start ?? first;
  if (scan === undefined) return { url, scene: FROM_A_LIST };
  return { url: `${url}?scene=${encodeURIComponent(encodeURIComponent(scan))}`, scene: FROM_A_CODE };
};

/** WeChat's menu behind the capsule; of what it offers, the one thing a page has a say in. */
const offerToShare = async (sharing: Sharing): Promise<void> => {
  const offered = sharing.isOffered() ? ['转发给朋友', '取消'] : ['取消'];
  const chosen = await ask('bottom', [sharing.isOffered() ? '' : '当前页面不可转发'], offered, 'column');
  if (offered[chosen] === '转发给朋友') await sharing.share('menu');
};

launch();
