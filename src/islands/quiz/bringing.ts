// What reading a brought text takes. Loaded when one comes: a page that still waits for its text does without.
export { fitText } from '../../stores/bring/fitText.ts';
export { Doubtful, InUse } from './Brought.tsx';
export { readBrought } from './readBrought.ts';
