// What saving a result takes. Loaded when somebody saves one.
export { resultOf, writeResultFile } from '../../core/attempt/resultFile.ts';
export { textFingerprint } from '../../core/attempt/textFingerprint.ts';
