import '../../../../words/packages/notice.ts';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import { WriteNotice } from '../../../../features/notice/index.ts';

export default WriteNotice;
