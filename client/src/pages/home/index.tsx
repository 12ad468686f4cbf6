import { Home } from '../../features/home/index.ts';

export default Home;
