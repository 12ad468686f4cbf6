export { forgetKept, keepForJoining } from './after-joining.ts';
export { MemberGate } from './MemberGate.tsx';
export { Gate, pageTitle } from './Gate.tsx';
export { ChooseBuilding, ChooseFlat, ChooseUnit, type Building } from './join/choose.tsx';
export { JoinHome } from './join/JoinHome.tsx';
export { JoinPage } from './join/JoinPage.tsx';
export { dropLeaving, keepLeaving, leavingNow } from './leaving.ts';
export {
  actsForOthers,
  addressOf,
  isStaff,
  keepsDoor,
  keepsNotices,
  keepsPosts,
  useMe,
  readsComplaints,
  watchesReadings,
  type Me,
  type Resident,
} from './me.ts';
export { nodesInReach, type Node } from './reach.ts';
export { MembersPage } from './removal/MembersPage.tsx';
export { RemovalAppealsPage } from './removal/RemovalAppealsPage.tsx';
export { RemovedPage } from './removal/RemovedPage.tsx';
export { PhonePage } from './phone/PhonePage.tsx';
export { Requests } from './requests/Requests.tsx';
export { RequestsPage } from './requests/RequestsPage.tsx';
