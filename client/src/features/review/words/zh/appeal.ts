/** The one appeal against what the meeting refused. */
export const appeal = {
  'appeal.do': '我不同意',
  'appeal.ask': '会上定了不办，你不同意？',
  'appeal.once': '换一个人来听，只能说一回',
  'appeal.until': '{day} 18:00 前能说',
  'appeal.why': '为什么不同意？',
  'appeal.ready.unclear': '上回没说清楚',
  'appeal.ready.worse': '现在更坏了',
  'appeal.ready.others': '别的楼都办了',
  'appeal.send': '交上去',
  'appeal.no': '不说了',
  'appeal.did': '交上去了，等人来听',
  'appeal.waiting': '不同意，等人来听',
  'appeal.upheld': '听过了，重新说',
  'appeal.dismissed': '听过了，还是不办',
  'appeal.said': '不同意，因为：{words}',
  'appeal.heard': '听的人说：{words}',
} as const;
