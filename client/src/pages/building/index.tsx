import { Building } from '../../features/community/index.ts';

export default Building;
