/** The mutual-aid association: joining it, and what one says there. */
export const mutual = {
  'mutual.title': '互助会',
  'mutual.what': '会什么，就帮什么',
  'mutual.what.words': '合适的事，一天告诉你一件',
  'mutual.skills': '你会什么？',
  'mutual.hours': '什么时候有空？',
  'mutual.join': '我来帮忙',
  'mutual.change': '改好了',
  'mutual.leave': '不帮了，退出',
  'mutual.did.join': '进互助会了',
  'mutual.did.change': '改好了',
  'mutual.did.leave': '退出了',
  'hours.morning': '上午',
  'hours.afternoon': '下午',
  'hours.evening': '晚上',
  'hours.weekend': '周末',
  'refusal.NOT_MEMBER': '你不在互助会里',
} as const;
