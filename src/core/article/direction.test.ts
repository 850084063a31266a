import { expect, it } from 'vitest';
import { direction } from './direction.ts';

it('goes by the script a language is written in', () => {
  const rightToLeft = ['ar', 'he', 'fa-IR', 'ur', 'yi', 'dv', 'ks', 'az-Arab', 'ff-Adlm'];
  const leftToRight = ['en', 'pt-BR', 'az', 'sd-Deva', 'ar-Latn', 'ja'];
  expect(rightToLeft.filter((lang) => direction(lang) !== 'rtl')).toEqual([]);
  expect(leftToRight.filter((lang) => direction(lang) !== 'ltr')).toEqual([]);
});
