export { BooksPage } from './BooksPage.tsx';
export { RoundPage } from './RoundPage.tsx';
