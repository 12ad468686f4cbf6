export { Building } from './Building.tsx';
export { RosterImport } from './roster/RosterImport.tsx';
