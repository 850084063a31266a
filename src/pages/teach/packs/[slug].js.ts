import type { APIRoute, GetStaticPaths } from 'astro';
import { techniquesOf } from '../../../core/taxonomy/techniquesOf.ts';
import { TEACH_NAME } from '../../../core/teach/teachFiles.ts';
import { teachQuizOf } from '../../../core/teach/teachQuiz.ts';
import { classicData } from '../../../integrations/teach/classicData.ts';
import { keptPack, packPaths } from '../../_packs.ts';

export const getStaticPaths = (async () => packPaths()) satisfies GetStaticPaths;

/** What the teacher's pages load of a quiz. */
export const GET: APIRoute<{ slug: string }> = ({ props }) => {
  const pack = keptPack(props.slug);
  return new Response(classicData(TEACH_NAME, teachQuizOf(pack, techniquesOf(pack.key.items))), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
