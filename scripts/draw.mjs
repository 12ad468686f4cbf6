import { ensureDependencies, runScript } from './setup/dependencies.mjs';

ensureDependencies();
runScript('scripts/draw.ts');
