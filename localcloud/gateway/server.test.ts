import { createLog } from '../observe/log.ts';
import { sendText } from './reply.ts';
import { startServer } from './server.ts';

test('an idle connection is kept for a minute, so that a machine held up for seconds does not cut off who comes back', async () => {
  const server = await startServer(
    0,
    (exchange) => {
      sendText(exchange, 200, 'here');
      return Promise.resolve();
    },
    createLog(Date.now, () => undefined),
  );
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/`);
  await server.close();
  expect(answer.headers.get('keep-alive')).toBe('timeout=60');
});
