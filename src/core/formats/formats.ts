import type { AnnotatedText, FormatFile, FormatReading, FormatWriting } from './annotated.ts';
import { readBrat } from './brat/readBrat.ts';
import { writeBrat } from './brat/writeBrat.ts';
import { readDoccano } from './doccano/readDoccano.ts';
import { writeDoccano } from './doccano/writeDoccano.ts';
import { readHypothesis } from './hypothesis/readHypothesis.ts';
import { writeHypothesis } from './hypothesis/writeHypothesis.ts';
import { readPtc } from './ptc/readPtc.ts';
import { writePtcFlc, writePtcSi } from './ptc/writePtc.ts';
import { readUimaCas } from './uimaCas/readUimaCas.ts';
import { writeUimaCas } from './uimaCas/writeUimaCas.ts';
import { readWebAnnotation } from './webAnnotation/readWebAnnotation.ts';
import { writeWebAnnotation } from './webAnnotation/writeWebAnnotation.ts';
import { readWebAnno } from './webanno/readWebAnno.ts';
import { writeWebAnno } from './webanno/writeWebAnno.ts';

/** How files of a format are read: all files at once, in any order. Never throws. */
export type FormatReader = (files: readonly FormatFile[]) => FormatReading;
export type FormatWriter = (texts: readonly AnnotatedText[]) => FormatWriting;

/** Formats that can be read, by their names for the command. */
export const READERS = {
  w3c: readWebAnnotation,
  hypothesis: readHypothesis,
  brat: readBrat,
  ptc: readPtc,
  webanno: readWebAnno,
  'uima-cas': readUimaCas,
  doccano: readDoccano,
} as const satisfies Readonly<Record<string, FormatReader>>;

/** Formats that can be written. The corpus has one form for each of its tasks. */
export const WRITERS = {
  w3c: writeWebAnnotation,
  hypothesis: writeHypothesis,
  brat: writeBrat,
  'ptc-flc': writePtcFlc,
  'ptc-si': writePtcSi,
  webanno: writeWebAnno,
  'uima-cas': writeUimaCas,
  doccano: writeDoccano,
} as const satisfies Readonly<Record<string, FormatWriter>>;

export type ReadFormat = keyof typeof READERS;
export type WrittenFormat = keyof typeof WRITERS;
