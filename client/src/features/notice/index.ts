export { NoticeDetail } from './NoticeDetail.tsx';
export { NoticeLine } from './NoticeLine.tsx';
export { NoticeList } from './NoticeList.tsx';
export { RecordNotice } from './record/RecordNotice.tsx';
export { WriteNotice } from './write/WriteNotice.tsx';
export { noticeCard } from './share/card.ts';
export { noticePicture } from './share/picture.ts';
export type { SharedNotice } from './share/shown.ts';
