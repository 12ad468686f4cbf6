import '../../../../words/packages/account.ts';
import { Leave } from '../../../../features/account/index.ts';

export default Leave;
