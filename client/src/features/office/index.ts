export { BindOffice } from './BindOffice.tsx';
export { MyOffice } from './MyOffice.tsx';
export { OfficeDirectory } from './OfficeDirectory.tsx';
export { OfficeList } from './list/OfficeList.tsx';
export { WriteOffice } from './write/WriteOffice.tsx';
