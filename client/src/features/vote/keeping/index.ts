export { BallotsPage } from './BallotsPage.tsx';
export { KeepersPart } from './KeepersPart.tsx';
export { KeepVotePage } from './KeepVotePage.tsx';
export { MakeVotePage } from './MakeVotePage.tsx';
export { ObjectionsPage } from './ObjectionsPage.tsx';
export { ObjectPage } from './ObjectPage.tsx';
export { PapersPage } from './PapersPage.tsx';
export { ProxiesPage } from './ProxiesPage.tsx';
