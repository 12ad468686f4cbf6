import { wearHoverClasses } from './events.ts';
import { createLogic } from './logic.ts';
import { createPageStack, type PageStack } from './pages/stack.ts';
import { drawCapsule, readPhone } from './phone.ts';
import { createRegistry } from './registry.ts';
import { createEnvironment } from './space.ts';
import { cloudApi } from './wx/cloud.ts';
import { createWx } from './wx/create.ts';
import { deviceApi } from './wx/device.ts';
import { dialogApi } from './wx/dialogs.ts';
import { fileApi } from './wx/files.ts';
import { networkApi } from './wx/network.ts';
import { pageApi } from './wx/page.ts';
import { guardPrivate, privacyApi } from './wx/privacy.ts';
import { storageApi } from './wx/storage.ts';
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
    fileApi(phone.openid),
    pageApi(pages),
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
