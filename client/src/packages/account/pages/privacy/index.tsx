import '../../../../ui/icons-more.css';
import '../../../../words/packages/account.ts';
import { MyPrivacy } from '../../../../features/account/index.ts';

export default MyPrivacy;
