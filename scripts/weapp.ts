import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildHostPage } from '../tests/weapp/serve.ts';
import { buildClient } from './build/client.ts';
import { openBrowser } from './run/open-browser.ts';
import { portOf } from './run/port.ts';
import { closeOnSignal, startPreview } from './run/preview.ts';

const PORT = '5190';

/** `npm run weapp`: the compiled mini-program in a browser, in WeChat's own component framework, against the local cloud. */
const weapp = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, port: { type: 'string', default: PORT } },
  });
  const root = join(__dirname, '..');
  const port = portOf(values.port);
  console.log('Linli: compiling the mini-program …');
  await buildClient(root, 'weapp');
  const hostDir = join(root, 'dist/weapp-host');
  await buildHostPage({ weappDir: join(root, 'dist/weapp'), outDir: hostDir });
  const cloud = await startPreview({
    root,
    port,
    data: 'weapp-data',
    fresh: values.fresh,
    statics: [{ path: '/weapp/', dir: hostDir }],
  });
  closeOnSignal(cloud);
  if (port !== 0 && cloud.port !== port) console.log(`  port ${port} is taken: using ${cloud.port}`);
  console.log(
    `\n  mini-program  ${cloud.url}/weapp/\n  console       ${cloud.url}/_localcloud/\n\n  Ctrl-C ends it.\n`,
  );
  openBrowser(`${cloud.url}/weapp/`);
};

weapp().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
