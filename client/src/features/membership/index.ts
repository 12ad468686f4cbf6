export { forgetKept, keepForJoining } from './after-joining.ts';
export { Gate, pageTitle } from './Gate.tsx';
export { JoinHome } from './join/JoinHome.tsx';
export { JoinPage } from './join/JoinPage.tsx';
export { dropLeaving, keepLeaving, leavingNow } from './leaving.ts';
export { addressOf, isStaff, keepsDoor, keepsNotices, useMe, type Me, type Resident } from './me.ts';
export { nodesInReach, type Node } from './reach.ts';
export { Requests } from './requests/Requests.tsx';
export { RequestsPage } from './requests/RequestsPage.tsx';
