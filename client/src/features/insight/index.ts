export { Board } from './Board.tsx';
export { BuildingFigures } from './BuildingFigures.tsx';
export { POPULATIONS, type Figures, type Population } from './figures.ts';
export { OwnBuilding } from './OwnBuilding.tsx';
export { Plots } from './plots/Plots.tsx';
