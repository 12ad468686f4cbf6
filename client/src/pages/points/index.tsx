import { Points } from '../../features/points/index.ts';

export default Points;
