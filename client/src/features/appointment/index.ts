export { Homes } from './Homes.tsx';
export { PersonPage } from './PersonPage.tsx';
export { PostsPage } from './PostsPage.tsx';
