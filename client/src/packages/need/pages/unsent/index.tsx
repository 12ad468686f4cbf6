import '../../../../words/packages/need.ts';
import { UnsentLine } from '../../../../features/unsent/index.ts';

export default UnsentLine;
