import type { ScormVersion } from './version.ts';

/** `HHHH` ends here. */
const LONGEST_HOURS = 9999;

/**
 * A length of time in milliseconds as the platform writes one, to hundredths of a second: `CMITimespan`
 * (`HHHH:MM:SS.SS`) in SCORM 1.2, an ISO 8601 duration (`PT1H2M3.5S`) in SCORM 2004.
 */
export function timespan(version: ScormVersion, ms: number): string {
  const most = LONGEST_HOURS * 3_600_000;
  const hundredths = Math.round(Math.min(Math.max(0, ms), most) / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  if (version === 'scorm2004') return `PT${hours}H${minutes}M${seconds}S`;
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/**
 * A moment (milliseconds since 1970) as the platform writes one: in SCORM 1.2 `CMITime`, the time of day where the
 * learner is and no date; in SCORM 2004 ISO 8601 in UTC, which it takes after a fraction of the second only.
 */
export function moment(version: ScormVersion, time: number): string {
  const date = new Date(time);
  if (version === 'scorm2004') return `${date.toISOString().slice(0, 19)}.0Z`;
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part, 2)).join(':');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
