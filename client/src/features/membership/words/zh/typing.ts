/** Typing the number of one's own door. */
export const typing = {
  'join.door': '{unit} 单元，你家几号？',
  'join.door.none': '按门上的号',
  'join.door.is': '我家是 {flat}',
  'join.door.erase': '退一个',
  'join.door.letters': '门上不是数字',
  'join.door.digits': '门上是数字',
  'join.door.write': '门上写的什么？',
  'join.door.example': '照门上写，像：门面',
  'join.door.again': '房号不对？改一改',
} as const;
