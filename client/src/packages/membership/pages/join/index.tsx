import '../../../../words/packages/membership.ts';
import { JoinHome } from '../../../../features/membership/index.ts';

export default JoinHome;
