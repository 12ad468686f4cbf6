import { WITH_MICROPHONE } from '../browser/launch.ts';
import { openidOf } from '../world/people.ts';
import { see } from '../journey/acts.ts';
import { hearNotice, listenIn, openNotices, putUp, recordAs, writeNotice } from '../journey/notice-acts.ts';
import { useStage } from '../journey/stage.ts';

const stage = useStage('weapp', [], WITH_MICROPHONE);

test('the compiled mini-program makes a picture small, records, plays, and says what nobody recorded', async () => {
  await stage.world().joinAll('staff', 'wei');
  const staff = await stage.open(openidOf('R205'));
  await openNotices(staff);
  await writeNotice(staff, { title: '明天上午停水', body: '八点到十点停水。先接好水。' });
  await recordAs(staff, '黄桂花', '0:02');
  await putUp(staff);
  await see(staff, '黄桂花用壮语讲');

  const wei = await stage.open(openidOf('R121'));
  await openNotices(wei);
  await listenIn(wei, '壮语');
  await see(wei, '黄桂花用壮语讲');
  await hearNotice(wei, '明天上午停水');
  await wei.waitForFunction(() =>
    Array.from(document.querySelectorAll('audio')).some((sound) => sound.currentTime > 0.3),
  );
  await listenIn(wei, '布依语');
  await hearNotice(wei, '明天上午停水');
  await see(wei, '还没有布依语的录音');
});
