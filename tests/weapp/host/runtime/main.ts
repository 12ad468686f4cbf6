import { wearHoverClasses } from './events.ts';
import { createLogic } from './logic.ts';
import { createPageStack, type PageStack } from './pages/stack.ts';
import { drawCapsule, readPhone } from './phone.ts';
import { createRegistry } from './registry.ts';
import { createEnvironment } from './space.ts';
import { cloudApi } from './wx/cloud.ts';
import { createWx } from './wx/create.ts';
import { deviceApi } from './wx/device.ts';
import { filesApi } from './wx/files.ts';
import { dialogApi } from './wx/dialogs.ts';
import { networkApi } from './wx/network.ts';
import { pageApi } from './wx/page.ts';
import { picturesApi } from './wx/pictures.ts';
import { soundApi } from './wx/sound.ts';
import { guardPrivate, privacyApi } from './wx/privacy.ts';
import { storageApi } from './wx/storage.ts';
import { subscribeApi } from './wx/subscribe.ts';
import { systemApi } from './wx/system.ts';

/** Launches the mini-program `weapp` on the phone the address describes. */
const launch = (): void => {
  const bundle = weapp;
  const phone = readPhone(location.search);
  const { space, createRoot } = createEnvironment(bundle);
  // `wx` is made before the pages and reaches them only when it is called.
  const pages: PageStack = createPageStack({ bundle, createRoot, need: (path) => need(path) });
  const groups = [
    systemApi(bundle, phone),
    storageApi(phone.openid),
    dialogApi(),
    networkApi(),
    guardPrivate(deviceApi()),
    privacyApi(bundle, phone.openid),
    soundApi(),
    filesApi(phone.openid),
    picturesApi(),
    pageApi(pages),
    subscribeApi(phone.openid),
  ];
  const wx = createWx(groups, cloudApi(phone.openid), bundle.apiNames);
  const logic = createLogic(bundle, wx, pages.instances);
  const need = createRegistry(bundle, space, logic);
  const app = logic.runApp();
  const options = { path: phone.start ?? bundle.pages[0], query: {}, scene: 1001 };
  app.onLaunch?.(options);
  app.onShow?.(options);
  drawCapsule();
  wearHoverClasses();
  pages.reLaunch(`/${phone.start ?? bundle.pages[0] ?? ''}`);
  window.__ready = true;
};

launch();
