import { useStage } from '../journey/stage.ts';
import { walkReminder } from '../journey/walk-reminder.ts';

const stage = useStage('weapp');

test('the compiled mini-program lets WeChat ask, and who says yes there is told', async () => {
  await walkReminder(stage, (page) => page.getByRole('button', { name: '允许' }).tap());
});
