/**
 * Why the platform does not have what the page has. `absent`: no platform around the page; `refused`: it is there and
 * turned the page, or something that counts, away; `closed`: the page has said goodbye, and was brought back by the
 * browser since.
 */
export type PlatformTrouble = 'absent' | 'refused' | 'closed';
