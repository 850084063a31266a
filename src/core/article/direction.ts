const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction a language is written in. */
export function direction(lang: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(lang).maximize();
  return RIGHT_TO_LEFT.has(language) && script !== 'Latn' ? 'rtl' : 'ltr';
}
