import { Home } from '../../features/home/index.ts';
import '../../ui/front.css';
import '../../ui/home.css';

export default Home;
