import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy, PROBE, startTestCloud, USER } from './conformance/runtime/cloud.ts';
import { startLocalcloud } from './index.ts';

const TSX = join(__dirname, '../node_modules/.bin/tsx');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the end', () => {
  test('after close() a program ends by itself, though calls were running, timers set and connections open', async () => {
    deploy(join(dir, 'functions'), {
      probe: PROBE,
      ticking: {
        source: 'setInterval(() => {}, 10); exports.main = async () => 1;',
        config: { triggers: [{ name: 't', type: 'timer', config: '* * * * * * *' }] },
      },
    });
    const program = join(dir, 'program.ts');
    writeFileSync(
      program,
      `import { startLocalcloud } from ${JSON.stringify(join(__dirname, 'index.ts'))};
       const main = async () => {
         const cloud = await startLocalcloud({ dataDir: ${JSON.stringify(join(dir, 'data'))}, functionsDir: ${JSON.stringify(join(dir, 'functions'))}, collections: [{ name: 'things', indexes: [] }] });
         await cloud.invoke('probe', { act: 'add', collection: 'things', data: { a: 1 } }, { openid: 'o' });
         await cloud.invoke('ticking', {}, { openid: 'o' });
         void cloud.invoke('probe', { act: 'sleep', ms: 60000 }, { openid: 'o' }).catch(() => undefined);
         void cloud.invoke('probe', { act: 'spin' }, { openid: 'o' }).catch(() => undefined);
         cloud.setFaults({ rules: [{ fault: 'slow', ms: 60000 }] });
         void cloud.invoke('probe', { act: 'get', collection: 'things', id: 'a' }, { openid: 'o' }).catch(() => undefined);
         await fetch(cloud.url + '/_localcloud/');
         await cloud.close();
         console.log('closed');
       };
       void main();`,
    );
    const child = spawn(TSX, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    let closedAt = 0;
    child.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('closed')) closedAt = Date.now();
    });
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearTimeout(giveUp);
    expect([code, closedAt > 0, Date.now() - closedAt < 2000, isAlive(child.pid ?? 0)]).toEqual([0, true, true, false]);
  }, 30_000);

  test('closing twice is closing once', async () => {
    const cloud = await startTestCloud();
    await Promise.all([cloud.close(), cloud.close()]);
    await cloud.end();
    await expect(fetch(cloud.url)).rejects.toThrow('fetch failed');
  });
});

describe('the data folder', () => {
  test('documents, files, quotas and messages are there at the next start', async () => {
    const first = await startTestCloud();
    await first.act('add', { collection: 'things', data: { _id: 'kept', n: 1 } });
    const { fileID } = (await first.act('upload', { path: 'a.txt', text: 'hello' })) as { fileID: string };
    await fetch(`${first.url}/_localcloud/subscribe`, {
      method: 'POST',
      body: JSON.stringify({ openid: USER, templateId: 't', count: 2 }),
    });
    await first.close();
    const second = await startTestCloud({ dataDir: join(first.dir, 'data') });
    expect(await second.act('get', { collection: 'things', id: 'kept' })).toMatchObject({
      data: { _id: 'kept', n: 1 },
    });
    expect(await second.act('download', { fileID })).toMatchObject({ size: 5 });
    expect(await (await fetch(`${second.url}/_localcloud/quotas.json`)).json()).toEqual([
      { openid: USER, template: 't', count: 2 },
    ]);
    await second.end();
    await first.end();
  });

  test('a second local cloud on the same folder is refused, and takes over once the first has closed', async () => {
    const first = await startTestCloud();
    const dataDir = join(first.dir, 'data');
    await expect(startTestCloud({ dataDir })).rejects.toThrow('another local cloud is using this data folder');
    await first.close();
    await (await startTestCloud({ dataDir })).end();
    await first.end();
  });

  test('a start that is refused leaves the folder free', async () => {
    deploy(join(dir, 'functions'), { probe: PROBE });
    const options = { dataDir: join(dir, 'data'), functionsDir: join(dir, 'functions'), collections: [] };
    await expect(
      startLocalcloud({ ...options, faults: { rules: [{ fault: 'slow', probability: 2 }] } }),
    ).rejects.toThrow('fault rule 1');
    const cloud = await startLocalcloud(options);
    await cloud.close();
  });
});
