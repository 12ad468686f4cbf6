import { JoinHome } from '../../../../features/membership/index.ts';

export default JoinHome;
