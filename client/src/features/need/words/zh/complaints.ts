/** What complains of a body. */
export const complaints = {
  'complaints.title': '说单位的事',
  'complaints.empty': '没有说单位的事',
  'complaints.empty.words': '有人说，会到这里。',
  'complaints.inTime': '按时找过人',
  'complaints.late': '没按时找人',
  'complaints.notYet': '还没找过人',
} as const;
