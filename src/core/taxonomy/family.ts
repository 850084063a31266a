import { FAMILIES, type Family } from './technique.ts';

/** Whether a value from outside names one of the three families. */
export function isFamily(value: unknown): value is Family {
  return FAMILIES.includes(value as Family);
}
