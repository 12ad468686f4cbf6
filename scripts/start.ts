import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildClient } from './build/client.ts';
import { openBrowser } from './run/open-browser.ts';
import { portOf } from './run/port.ts';
import { codeInBrowser } from './run/code-in-browser.ts';
import { closeOnSignal, startPreview } from './run/preview.ts';

const PORT = '5180';

/** `npm start`: the product in a browser, on an embedded database, with a community of real size. */
const start = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, port: { type: 'string', default: PORT } },
  });
  const root = join(__dirname, '..');
  const port = portOf(values.port);
  console.log('Linli: building the client (the first time takes about half a minute) …');
  await buildClient(root, 'h5');
  const cloud = await startPreview({
    root,
    port,
    fresh: values.fresh,
    statics: [{ path: '/', dir: join(root, 'dist/h5') }],
    codeText: codeInBrowser,
  });
  closeOnSignal(cloud);
  if (port !== 0 && cloud.port !== port) console.log(`  port ${port} is taken: using ${cloud.port}`);
  console.log(
    `\n  Linli    ${cloud.url}/\n  console  ${cloud.url}/_localcloud/\n\n  Ctrl-C ends it; the data stays. \`npm start -- --fresh\` starts over.\n`,
  );
  openBrowser(cloud.url);
};

start().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
