import { useStage } from './stage.ts';
import { walkReminder } from './walk-reminder.ts';

const stage = useStage('h5');

test('who wants to be told is told when somebody takes it, who does not is asked no more', async () => {
  await walkReminder(stage, async () => undefined);
});
