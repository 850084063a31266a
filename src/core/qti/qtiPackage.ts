import type { Article } from '../article/article.ts';
import type { LocatedKey } from '../pack/located.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { xmlName } from '../xml/xml.ts';
import { zipTexts } from '../zip/zipTexts.ts';
import { qtiManifest, testXml } from './assessment.ts';
import { choicesOf } from './choices.ts';
import { questionXml } from './item.ts';
import { pointsFor } from './points.ts';
import type { QtiWords } from './words.ts';

export interface QtiQuiz {
  readonly slug: string;
  readonly title: string;
  /** May be empty. */
  readonly byline: string;
  readonly article: Article;
  readonly key: LocatedKey;
}

/** The files of a QTI 3.0 package, and what is not in it. */
export interface QtiPackage {
  /** Texts by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The families with a question. */
  readonly families: readonly Family[];
  /** Families about which the key has nothing to ask, not even a fair passage. */
  readonly without: readonly Family[];
  /** How many places of the key cannot be chosen, because others overlap them. */
  readonly leftOut: number;
}

/** Makes a quiz a package of QTI 3.0: one question a family, and a test of all of them. */
export function qtiPackage({ slug, title, byline, article, key }: QtiQuiz, words: QtiWords): QtiPackage {
  const { choices, leftOut } = choicesOf(article, key);
  const id = xmlName(slug);
  const questions = FAMILIES.flatMap((family) => {
    const points = pointsFor(family, choices);
    if (points.of.size === 0) return [];
    const question = { id: `${id}-${family}`, title, byline, family, article, choices, points };
    const file = { id: question.id, name: `items/${family}.xml` };
    return [{ family, file, xml: questionXml(question, words) }];
  });
  const files = questions.map(({ file }) => file);
  const test = { id: `${id}-test`, name: 'test.xml' };
  const families = questions.map(({ family }) => family);
  return {
    files: {
      'imsmanifest.xml': qtiManifest(id, test, files),
      [test.name]: testXml(test.id, title, files),
      ...Object.fromEntries(questions.map(({ file, xml }) => [file.name, xml])),
    },
    families,
    without: FAMILIES.filter((family) => !families.includes(family)),
    leftOut,
  };
}

/** Its bytes as a zip, the same for the same quiz. */
export function zipQti({ files }: QtiPackage): Uint8Array {
  return zipTexts(files);
}
