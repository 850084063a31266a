import type { ExportFormat } from '../exportFormat.ts';
import { QTI_FORMAT } from './qtiFormat.ts';
import { scormFormat } from './scormFormat.ts';

/** A quiz for learning platforms. */
export const PLATFORM_FORMATS: Readonly<Record<'scorm12' | 'scorm2004' | 'qti3', ExportFormat>> = {
  scorm12: scormFormat('scorm12', 'SCORM 1.2: nearly every platform takes it'),
  scorm2004: scormFormat('scorm2004', 'SCORM 2004, 4th edition'),
  qti3: QTI_FORMAT,
};
