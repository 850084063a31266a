// What a page of an assignment takes beyond practice. Loaded where something is assigned.

export { wipeAssigned } from '../../stores/assigned/assignedStore.ts';
export { AfterHandingIn } from './AfterHandingIn.tsx';
export { FlagTools } from './FlagTools.tsx';
export { TrayHead } from './TrayHead.tsx';
export { takeOver } from './takeOver.ts';
