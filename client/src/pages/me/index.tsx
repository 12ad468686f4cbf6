import { MePage } from '../../features/settings/index.ts';

export default MePage;
