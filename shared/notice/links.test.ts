import { carriesLink } from './links.ts';

test.each([
  'http://a.example/x',
  '请看https://mp.weixin.qq.com/s/abc',
  'weixin://dl/business',
  '打开www.linqu.example报名',
  '上 linqu.com 报名',
  '上ｌｉｎｑｕ．ｃｏｍ报名',
  't.cn/Ab3',
  'shequ.gov.cn',
  '#小程序://邻里/AbC',
  'li\u200Bnqu.c\u202Eom',
])('%j is a link', (words) => expect(carriesLink(words)).toBe(true));

test.each([
  '明天上午8.30到10.00停水',
  '每户2.5元',
  '联系李会计0771-5551234',
  '写信给 li@shequ.example',
  '1号楼.2号楼',
  'A.B.C三个区',
  '先看通知：停水',
  'WIFI.密码在门卫处',
  '',
])('%j is none', (words) => expect(carriesLink(words)).toBe(false));
