// What reading a brought text takes. Loaded when one comes: a page that still waits for its text does without.
export { decodeText } from '../../decoding/decodeText.ts';
export { decodeSentence } from '../../messages/decoding.ts';
export { fitText } from '../../stores/bring/fitText.ts';
