export { Building } from './Building.tsx';
export { buildingCard } from './share/building-card.ts';
export { buildingPicture, type Matters } from './share/building-picture.ts';
export { OtherBuilding } from './OtherBuilding.tsx';
export { ChangesPage } from './roster/ChangesPage.tsx';
export { RosterImport } from './roster/RosterImport.tsx';
