import { inBuilds } from './in-builds.ts';
import { walkReminder } from './walk-reminder.ts';

inBuilds('reminder', (stage, build) =>
  test('who wants to be told is told when somebody takes it, who does not is asked no more', () =>
    // WeChat asks before it tells anybody; the browser has nobody to ask.
    walkReminder(stage, (page) =>
      build === 'h5' ? Promise.resolve() : page.getByRole('button', { name: '允许' }).tap(),
    )),
);
