import { Home } from '../../features/home/index.ts';
import '../../ui/home.css';

export default Home;
