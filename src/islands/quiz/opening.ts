// What reading a saved result takes. Loaded when a file is chosen.
export { readResultFile } from '../../core/attempt/readResultFile.ts';
export { resultFileSentence } from '../../messages/resultFile.ts';
