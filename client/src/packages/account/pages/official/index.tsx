import '../../../../ui/official.css';
import '../../../../words/packages/account.ts';
import { Official } from '../../../../features/account/index.ts';

export default Official;
