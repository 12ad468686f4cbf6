import '../../../../words/packages/staff.ts';
import { RosterImport } from '../../../../features/community/index.ts';

export default RosterImport;
