export { Board } from './Board.tsx';
export { BuildingFigures } from './BuildingFigures.tsx';
export { OwnBuilding } from './OwnBuilding.tsx';
