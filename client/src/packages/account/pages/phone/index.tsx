import '../../../../words/packages/account.ts';
import { MyPhone } from '../../../../features/account/index.ts';

export default MyPhone;
